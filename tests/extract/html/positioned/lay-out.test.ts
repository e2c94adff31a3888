import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/extract/html/parse.js';
import { inkOfSheet } from '../../../../src/extract/html/positioned/lay-out.js';
import type { HtmlElement, HtmlNode } from '../../../../src/extract/html/tree.js';
import { linesOf } from '../../../../src/extract/pdf/text/lines.js';
import { extracted, renderProse } from '../../../support/extracted.js';
import { accountedFor } from '../../../support/ledger.js';
import { renderTables } from '../../../support/tables.js';

const byId = (node: HtmlNode, id: string): HtmlElement | undefined => {
  if (node.kind === 'text') return undefined;
  if (node.attributes.id === id) return node;
  return node.children.map((child) => byId(child, id)).find((found) => found !== undefined);
};

/** What a sheet of 400 by 300 pixels shows. */
const inkOf = (inside: string, css = '') => {
  const parsed = parseHtml(`<style>${css}</style><div id=s style="position:relative;width:400px;height:300px">${inside}</div>`);
  const sheet = parsed === null ? undefined : byId(parsed.root, 's');
  if (sheet === undefined) throw new Error('no sheet');
  return inkOfSheet(sheet);
};

/** Text, x of its first letter and y of its baseline, in points rounded to one. */
const placesOf = (inside: string, css = ''): readonly string[] =>
  linesOf(inkOf(inside, css).glyphs).map(
    ({ text, box, baseline }) => `${text.trim()} ${Math.round(box.left)} ${Math.round(baseline)}`,
  );

const at = (style: string, text = 'a'): string =>
  `<div style="position:absolute;font-size:16px;line-height:20px;${style}">${text}</div>`;

describe('where placed text stands', () => {
  it.each([
    // Baseline: half the line (7.5 pt) and 0.345 em (4.1 pt) below its top.
    ['by left and top', at('left:40px;top:80px'), ['a 30 72']],
    ['by right and bottom, with its size', at('right:40px;bottom:80px;width:80px;height:20px'), ['a 210 162']],
    ['in shares of the sheet', at('left:50%;top:50%'), ['a 150 124']],
    [
      'in a box that is placed itself',
      `<div style="position:absolute;left:100px;top:100px">${at('left:40px;top:80px')}</div>`,
      ['a 105 147'],
    ],
    [
      'scaled down about its foot',
      at('left:40px;top:0;height:80px;font-size:64px;line-height:80px;transform:matrix(.25,0,0,.25,0,0);transform-origin:0 100%'),
      ['a 30 57'],
    ],
    ['moved', at('left:0;top:0;transform:translate(40px,80px)'), ['a 30 72']],
    ['line after line', at('left:40px;top:80px', 'a<br>b'), ['a 30 72', 'b 30 87']],
    ['in blocks', at('left:40px;top:80px', '<p>a</p><p>b</p>'), ['a 30 72', 'b 30 87']],
    ['wrapped at its width', at('left:40px;top:80px;width:60px', 'aaaa bbbb'), ['aaaa 30 72', 'bbbb 30 87']],
    [
      'not wrapped where that is forbidden',
      at('left:40px;top:80px;width:60px;white-space:nowrap', 'aaaa bbbb'),
      ['aaaa bbbb 30 72'],
    ],
    ['ranged right', at('left:40px;top:80px;width:100px;text-align:right', '<b>iiii</b>'), ['iiii 92 72']],
    [
      'after a gap of a given width',
      at('left:40px;top:80px', '<span style="display:inline-block;width:80px"> </span>b'),
      ['b 90 72'],
    ],
    [
      'without a style sheet that says so',
      '<span style="left:10%;top:10%;font-size:16px;line-height:20px">a</span>',
      ['a 30 34'],
    ],
  ])('%s', (_name, inside, expected) => {
    expect(placesOf(inside)).toEqual(expected);
  });

  it('turned text keeps its direction', () => {
    const { glyphs } = inkOf(at('left:40px;top:80px;transform:rotate(90deg);transform-origin:0 0', 'ab'));
    expect(glyphs.map(({ turn }) => turn)).toEqual([90, 90]);
  });

  it('a piece ends before the next one on its line, however wide its letters were taken to be', () => {
    const { glyphs } = inkOf(at('left:0;top:0', 'mmmmmm') + at('left:70px;top:0', 'n'));
    const end = Math.max(...glyphs.filter(({ text }) => text === 'm').map((glyph) => glyph.end.x));
    expect(end).toBeLessThan(52.5);
    expect(end).toBeGreaterThan(45);
  });
});

describe('what placed boxes draw', () => {
  it('their sides and their colour, unless white or none', () => {
    const { strokes, fills } = inkOf(
      at('left:0;top:0;width:40px;height:20px;border:1px solid #000', '') +
        at('left:0;top:40px;width:40px;height:20px;border-bottom:2px dashed red;background:#eee', '') +
        at('left:0;top:80px;width:40px;height:20px;border:0 none;background:white', '') +
        at('left:0;top:120px;width:40px;height:20px;border:1px solid white;background:url(a.png)', ''),
    );
    expect(strokes).toHaveLength(5);
    expect(strokes[4]).toMatchObject({ from: { x: 0, y: 45 }, to: { x: 30, y: 45 }, width: 1.5 });
    expect(fills.map(({ box }) => box)).toEqual([{ left: 0, top: 30, right: 30, bottom: 45 }]);
  });
});

const texts = [
  ['N.', 'Obiettivo', 'Peso'],
  ['1', 'Ridurre i tempi di rilascio', '40'],
  ['2', 'Riordinare l’archivio comunale', '60'],
];

const cellBoxes = texts
  .flatMap((row, index) =>
    row.map(
      (text, col) =>
        `<div class=c style="left:${[40, 80, 280][col]}px;top:${40 + 24 * index}px;width:${[40, 200, 60][col]}px">${text}</div>`,
    ),
  )
  .join('');

const cells = [
  'table 1 rows=3 cols=3',
  '0 0 1 1 | N.',
  '0 1 1 1 | Obiettivo',
  '0 2 1 1 | Peso',
  '1 0 1 1 | 1',
  '1 1 1 1 | Ridurre i tempi di rilascio',
  '1 2 1 1 | 40',
  '2 0 1 1 | 2',
  '2 1 1 1 | Riordinare l’archivio comunale',
  '2 2 1 1 | 60',
];

describe('a page of placed text', () => {
  const css = '.c{position:absolute;height:24px;border:1px solid #333;font-size:12px}';

  it('is read by the lines of its boxes, and what flows around it stays', async () => {
    const raw = await extracted(
      `<!doctype html><style>${css}</style><p>Torna indietro</p><div style="position:relative;width:600px;height:800px">${cellBoxes}</div><p>Fine <span hidden>x</span></p>`,
    );
    expect(renderTables(raw).split('\n')).toEqual(cells);
    expect(renderProse(raw)).toEqual(['paragraph: Torna indietro', 'table t1', 'paragraph: Fine']);
    expect(raw.pages).toMatchObject([{ page: 1, width: 450, height: 600 }]);
    expect(raw.blocks[1]).toMatchObject({ reasons: [], confidence: 1, place: { page: 1, box: { left: 30, top: 30 } } });
    expect(raw.pages.map(({ ledger }) => accountedFor(ledger))).toEqual(raw.pages.map(({ ledger }) => ledger.source));
  });

  it('may be the whole body, of no size', async () => {
    const raw = await extracted(`<!doctype html><style>${css}</style><body>${cellBoxes}`);
    expect(renderTables(raw).split('\n')).toEqual(cells);
  });

  it('is not what shows a few captions over a picture', async () => {
    const caption = '<p style="position:absolute;left:10px;top:10px">Il Comune</p>';
    const raw = await extracted(
      `<!doctype html><div style="position:relative;width:600px;height:300px">${caption}</div><p>Testo della pagina, che scorre.</p>`,
    );
    expect(raw.pages).toMatchObject([{ width: 0 }]);
  });
});
