import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../src/emit/page/index.js';
import { buildAnnex } from '../../support/build.js';
import { contrast } from '../../support/contrast.js';
import { fillsOf, paleTexts, type Scheme } from '../../support/page-colours.js';
import { sampleAnnex } from '../xlsx/sample.js';

const schemes: readonly Scheme[] = ['light', 'dark', 'print'];

let markup = '';
beforeAll(async () => {
  // An edit that a person decided, so that every part of the page is there.
  const edits = sampleAnnex.edits.map((edit, index) =>
    index === sampleAnnex.edits.length - 1 ? ({ ...edit, status: 'rejected', by: 'person', reason: 'va bene' } as const) : edit,
  );
  const [file] = await html.emit({ annex: { ...sampleAnnex, edits }, version: '1.2.3', asked: [] });
  markup = new TextDecoder().decode(file?.bytes);
});

describe.each(schemes)('every text of the page, %s,', (scheme) => {
  it('stands out from its ground by 4.5:1 and more', () => {
    expect(paleTexts(markup, scheme)).toEqual([]);
  });

  it('would be found if it did not', () => {
    const pale = markup.replace('</style>', 'dd, td { color: #999; } @media print { dd, td { color: #999; } }</style>');
    expect(paleTexts(scheme === 'dark' ? pale.replace(/#999/gu, '#333') : pale, scheme).length).toBeGreaterThan(5);
  });

  it('has bars that stand out from their frame by 3:1 and more', () => {
    const fills = fillsOf(markup, scheme);
    const frame = fills.get('.frame') ?? '';
    for (const bar of ['.own', '.shared', '.end'])
      expect([bar, contrast(fills.get(bar) ?? frame, frame) >= 3]).toEqual([bar, true]);
  });
});

describe('the page for those who listen', () => {
  it('has its language and a title that says what it is and whose', () => {
    const $ = load(markup);
    expect([$('html').attr('lang'), $('title').text()]).toEqual([
      'it',
      'Relazione sugli obiettivi di performance – Comune di Prova',
    ]);
  });

  it('has one of each landmark, and a way past the head that comes first', () => {
    const $ = load(markup);
    expect(['header', 'nav[aria-label]', 'main'].map((one) => $(one).length)).toEqual([1, 1, 1]);
    expect($('body > *').first().attr('href')).toBe(`#${$('main').attr('id')}`);
    expect(
      $('body > *')
        .toArray()
        .map(({ tagName }) => tagName),
    ).toEqual(['a', 'header', 'nav', 'main']);
  });

  it('has headings that skip no level, each naming its section', () => {
    const $ = load(markup);
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 1) > 1)).toEqual([]);
    for (const element of $('section').toArray())
      expect($(element).attr('aria-labelledby')).toBe($(element).children('h2, h3').first().attr('id'));
  });

  it('has tables with a caption, heads of columns and, in every row, the cell that names it', () => {
    const $ = load(markup);
    expect($('table').length).toBeGreaterThan(8);
    for (const element of $('table').toArray()) {
      expect($(element).children('caption').text()).not.toBe('');
      expect($(element).find('thead th:not([scope="col"])')).toHaveLength(0);
      for (const row of $(element).find('tbody tr').toArray()) expect($(row).children('th[scope="row"]')).toHaveLength(1);
    }
  });

  it('says in words what bars, signs and colours show', () => {
    const $ = load(markup);
    for (const element of $('svg:not([aria-hidden])').toArray())
      expect([$(element).attr('role'), $(element).attr('aria-label')]).toEqual(['img', expect.stringMatching(/^Pesi: /u)]);
    for (const element of $('svg[aria-hidden]').toArray()) expect($(element).parent().text()).not.toBe('');
    for (const element of $('.error, .warning, .info').toArray())
      expect(['errore', 'avviso', 'nota']).toContain($(element).text());
  });
});

describe('the page on paper', () => {
  const printStyle = () => /@media print \{\s+@page.*?\n\}/su.exec(load(markup)('style').text())?.[0] ?? '';

  it('is A4 with page numbers, without the contents list, heads of tables on every page', () => {
    const style = printStyle();
    for (const rule of ['size: A4', 'counter(page)', 'nav { display: none; }', 'thead { display: table-header-group; }'])
      expect(style).toContain(rule);
  });

  it('sets no text below 8 points', () => {
    const sizes = [...printStyle().matchAll(/font(?:-size)?: ([\d.]+)pt/gu)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(8);
    // What is set relative to its surroundings on a screen has a size of its own here.
    const relative = [
      ...load(markup)('style')
        .text()
        .matchAll(/([^{}]+)\{[^{}]*font-size: \.\d+r?em/gu),
    ].flatMap(([, selectors = '']) => selectors.split(',').map((one) => one.trim().split(' ').at(-1) ?? ''));
    const own = ['table', 'small', 'code', '.sign', '.more', '.printed'];
    for (const selector of relative.filter((one) => !one.includes('::'))) expect(own).toContain(selector);
    for (const selector of own)
      expect(printStyle()).toMatch(new RegExp(`(?:^|[\\s,])${selector.replace('.', '\\.')}[\\s,][^{}]*\\{[^{}]*font-size`, 'mu'));
  });
});

it('keeps indicators of several cells apart', async () => {
  const annex = buildAnnex([{ rows: [{ title: 'Uno', indicators: ['Aste bandite', 'Perizie depositate'] }] }]);
  const [file] = await html.emit({ annex });
  expect(new TextDecoder().decode(file?.bytes)).toContain('1) Aste bandite<br>2) Perizie depositate');
});
