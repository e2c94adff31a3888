import { type Language, reasonLabel, talk } from '../../messages/index.js';
import type { InspectedDocument } from '../../model/inspection.js';
import type { Place } from '../../model/place.js';
import type { Ledger, RawBlock, RawCell, TableBlock } from '../../model/raw-document.js';
import { escaped } from '../markup/escape.js';
import { pageFrame } from '../markup/page-frame.js';
import { tablesOf } from './selection.js';

const style = `
:root { color-scheme: light dark }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1rem; border-top: 1px solid; margin-top: 2.5rem; padding-top: .3rem }
table { border-collapse: collapse; font-size: .85rem } th, td { border: 1px solid #8c959f; padding: .25rem .45rem; vertical-align: top; text-align: left }
.ledger td { text-align: right } figure { margin: 1.2rem 0; overflow-x: auto } figcaption { font-weight: bold; margin-bottom: .3rem }
figcaption small { display: block; font-weight: normal } .heading { font-weight: bold } .furniture { opacity: .65; font-size: .8rem }
.kind { font-size: .7rem; opacity: .65; margin-right: .6em } .empty { background: #8c959f22 } .spanning { background: #8250df1f }
p { white-space: pre-line; margin: .5rem 0 } .laid-out td { white-space: nowrap }`;

const point = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

const placeText = ({ page, box, line, column }: Place, language: Language): string => {
  const words = talk(language).inspection;
  if (line !== undefined) return words.line(line, column ?? 1);
  const where = box === undefined ? '' : ` (${[box.left, box.top, box.right, box.bottom].map(point).join(', ')})`;
  return `${words.page(page)}${where}`;
};

/** Lines as laid out; an empty line stands where a break was meant. */
const linesOf = (text: string): string =>
  escaped(text)
    .replace(/\n{2,}/g, '\n')
    .replaceAll('\n', '<br>');

const cellElement = (cell: RawCell, language: Language): string => {
  const { row, col, rowSpan, colSpan, text, place, continued = [] } = cell;
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
  const kind = text === '' ? ' class="empty"' : spans === '' ? '' : ' class="spanning"';
  const places = [place, ...continued].map((one) => placeText(one, language)).join('; ');
  const title = `${talk(language).inspection.slot(row + 1, col + 1)}: ${places}`;
  return `<td${spans}${kind} title="${escaped(title)}">${linesOf(text)}</td>`;
};

const tableElement = (table: TableBlock, inspected: InspectedDocument, language: Language): string => {
  const words = talk(language);
  const rows = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row));
  const reasons = table.reasons.map((reason) => reasonLabel(reason, language));
  const surveyed = inspected.survey.tables.find(({ id }) => id === table.id);
  const facts = [
    words.confidence(table.confidence),
    ...reasons,
    ...(surveyed === undefined ? [] : [words.inspection.standing(surveyed)]),
    ...table.fragments.map(({ place }) => placeText(place, language)),
  ];
  return [
    `<figure id="${escaped(table.id)}"><figcaption>${escaped(words.table(table.id, table.rows, table.cols))}<small>${escaped(facts.join(' · '))}</small></figcaption>`,
    '<table>',
    ...rows.map((cells) => `<tr>${cells.map((cell) => cellElement(cell, language)).join('')}</tr>`),
    '</table></figure>',
  ].join('\n');
};

const blockElement = (block: RawBlock, inspected: InspectedDocument, language: Language): string => {
  if (block.kind === 'table') return tableElement(block, inspected, language);
  const kind = talk(language).picture.kinds[block.kind === 'furniture' ? block.role : block.kind];
  const title = escaped(placeText(block.place, language));
  return `<p class="${block.kind}" title="${title}"><span class="kind">${escaped(kind)}</span>${escaped(block.text.trimEnd())}</p>`;
};

const droppedOf = ({ dropped }: Ledger): number => Object.values(dropped).reduce((sum, count) => sum + count, 0);

const ledgerElement = ({ pages }: InspectedDocument, language: Language): string => {
  const { ledger: words } = talk(language);
  const head = [words.page, words.source, words.table, words.paragraph, words.furniture, words.dropped];
  const rows = pages.map(({ page, ledger }) => [
    page,
    ledger.source,
    ledger.table,
    ledger.paragraph,
    ledger.furniture,
    droppedOf(ledger),
  ]);
  return [
    `<details><summary>${escaped(talk(language).inspection.ledger)}</summary><table class="ledger">`,
    `<tr>${head.map((title) => `<th>${escaped(title)}</th>`).join('')}</tr>`,
    ...rows.map((row) => `<tr>${row.map((value) => `<td>${value}</td>`).join('')}</tr>`),
    '</table></details>',
  ].join('\n');
};

const contentsElement = (inspected: InspectedDocument, language: Language): string => {
  const words = talk(language);
  const standing = new Map(inspected.survey.tables.map((one) => [one.id, words.inspection.standing(one)]));
  const items = tablesOf(inspected).map((table) => {
    const pages = [...new Set(table.fragments.map(({ place }) => place.page))];
    const facts = [words.table(table.id, table.rows, table.cols), words.onPages(pages), standing.get(table.id) ?? ''];
    return `<li><a href="#${escaped(table.id)}">${escaped(facts.filter((fact) => fact !== '').join(' · '))}</a></li>`;
  });
  return `<p>${escaped(words.inspection.annex(inspected.survey.annex))}</p>\n<ol>${items.join('\n')}</ol>`;
};

const bodyOf = (inspected: InspectedDocument, language: Language): string => {
  let page = 0;
  return inspected.blocks
    .map((block) => {
      const isNew = block.place.page !== page;
      page = block.place.page;
      const head = isNew ? `<h2 id="p${page}">${escaped(talk(language).inspection.page(page))}</h2>\n` : '';
      return head + blockElement(block, inspected, language);
    })
    .join('\n');
};

/** A document as one page of HTML that asks for nothing outside: its tables with their spans, its text, its places. */
export const htmlOf = (inspected: InspectedDocument, language: Language): string => {
  const { document } = inspected;
  const words = talk(language);
  return pageFrame({
    language,
    title: document.name,
    style: `${style}\n`,
    body: [
      `<h1>${escaped(document.name)}</h1>`,
      `<p>${escaped([document.title, document.mediaType, words.pages(document.pages), `sha256 ${document.sha256}`].filter((part) => part !== undefined).join(' · '))}</p>`,
      contentsElement(inspected, language),
      ledgerElement(inspected, language),
      // Lines of a PDF are as long as they were laid out; those of HTML and text are as long as they happen to be.
      `<main${document.mediaType === 'application/pdf' ? ' class="laid-out"' : ''}>${bodyOf(inspected, language)}</main>`,
    ].join('\n'),
  });
};
