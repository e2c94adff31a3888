import { type CheerioAPI, load } from 'cheerio';

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What a person reads of a row: its cells, parted by bars. */
const rowText = ($: CheerioAPI, row: Parameters<CheerioAPI>[0]): string =>
  $(row)
    .children()
    .toArray()
    .map((cell) => oneSpace($(cell).text()))
    .join(' | ');

/** The text of a page of HTML, a line for each heading, paragraph, item, pair and row, as a golden shows it. */
export const pageText = (markup: string): string => {
  const $ = load(markup);
  $('br').replaceWith(' / ');
  $('small, .more, .printed, .sum, .notice').before(' / ');
  const said = $('h1, h2, h3, p, caption, tr, main > section > ul > li, dl > div').toArray();
  return said
    .filter((element) => $(element).closest('td').length === 0)
    .map((element) => {
      const level = /^h(\d)$/.exec(element.tagName)?.[1];
      if (level !== undefined) return `\n${'#'.repeat(Number(level))} ${oneSpace($(element).text())}`;
      if (element.tagName === 'tr' || element.tagName === 'div') return rowText($, element);
      return oneSpace($(element).text());
    })
    .join('\n');
};
