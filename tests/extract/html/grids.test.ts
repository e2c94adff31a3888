import { describe, expect, it } from 'vitest';
import { extracted, renderProse } from '../../support/extracted.js';
import { renderTables } from '../../support/tables.js';

const page = (body: string, css = ''): string =>
  `<!doctype html><head><title>t</title><style>${css}</style></head><body>${body}</body>`;

const cellsOf = async (body: string, css = ''): Promise<readonly string[]> =>
  renderTables(await extracted(page(body, css)))
    .split('\n')
    .filter((line) => line !== '');

const proseOf = async (body: string, css = ''): Promise<readonly string[]> => renderProse(await extracted(page(body, css)));

/** Rows of boxes, written with a tag and class for rows and for cells. */
const boxes = (rows: readonly (readonly string[])[], row = 'div', cell = 'div'): string =>
  rows
    .map((texts) => {
      const [rowName] = row.split(' ');
      const [cellName] = cell.split(' ');
      return `<${row}>${texts.map((text) => `<${cell}>${text}</${cellName}>`).join('')}</${rowName}>`;
    })
    .join('\n');

const rows = [
  ['N.', 'Obiettivo', 'Peso'],
  ['1', 'Ridurre i tempi', '40'],
  ['2', 'Riordinare l’archivio', '60'],
];

const three = [
  'table 1 rows=3 cols=3',
  '0 0 1 1 | N.',
  '0 1 1 1 | Obiettivo',
  '0 2 1 1 | Peso',
  '1 0 1 1 | 1',
  '1 1 1 1 | Ridurre i tempi',
  '1 2 1 1 | 40',
  '2 0 1 1 | 2',
  '2 1 1 1 | Riordinare l’archivio',
  '2 2 1 1 | 60',
];

const wrap = (inside: string, open = 'div'): string => `<${open}>${inside}</${open.split(' ')[0]}>`;
const [head = [], ...body] = rows;

describe('grids without table markup are tables', () => {
  it.each([
    [
      'ARIA roles',
      wrap(
        wrap(boxes([head], 'div role=row', 'span role=columnheader'), 'div role=rowgroup') +
          wrap(boxes(body, 'div role=row', 'span role=cell'), 'div role=rowgroup'),
        'div role=table',
      ),
      '',
    ],
    [
      'a grid by role, with wrappers without one',
      wrap(rows.map((one) => wrap(wrap(boxes([one], 'div role=row', 'div role=gridcell')))).join(''), 'section role=grid'),
      '',
    ],
    [
      'CSS display values by class',
      wrap(boxes(rows, 'div class=r', 'div class=c'), 'div class=t'),
      '.t{display:table}.r{display:table-row}.c{display:table-cell}',
    ],
    [
      'CSS display values in style attributes',
      wrap(boxes(rows, 'div style="display:table-row"', 'div style="display:table-cell"'), 'div style="display: table"'),
      '',
    ],
    [
      'a CSS table whose cells need no rows',
      wrap(rows.map((one) => wrap(boxes([one], 'p style="display:table-row-group"', 'b class=c'))).join(''), 'div class=t'),
      '.t{display:table}.t>div{display:table-row}.c{display:table-cell}',
    ],
    [
      'a CSS grid of cells',
      wrap(
        rows
          .flat()
          .map((text) => `<div>${text}</div>`)
          .join(''),
        'div class=g',
      ),
      '.g{display:grid;grid-template-columns:2rem 1fr minmax(2rem, 4rem)}',
    ],
    [
      'a CSS grid by repeat(), rows without a box',
      wrap(boxes(rows, 'div class=row', 'span'), 'div class=g'),
      '.g{display:grid;grid-template-columns:repeat(3, 1fr)} .g .row{display:contents}',
    ],
    [
      'rows that are CSS grids',
      wrap(boxes(rows, 'div class=row', 'span'), 'div'),
      '.row{display:grid;grid-template-columns:1fr 4fr 1fr}',
    ],
    ['rows that are flex boxes', wrap(boxes(rows, 'div class=row', 'div'), 'div'), '.row{display:flex}'],
    ['list items that are flex boxes', wrap(boxes(rows, 'li', 'span'), 'ul'), 'li{display:flex;flex-direction:row}'],
    ['cells that float', wrap(boxes(rows, 'div', 'div class=c'), 'div'), '.c{float:left;width:33%}'],
    [
      'head and body in boxes of their own',
      wrap(wrap(boxes([head], 'div class=tr', 'div class=th')) + wrap(boxes(body, 'div class=tr', 'div class=td'))),
      '.tr{display:flex}',
    ],
    ['repeated structure, no style sheet: cells of one kind', wrap(boxes(rows, 'div class=riga', 'div class=cella')), ''],
    [
      'repeated structure, no style sheet: a head of another kind',
      wrap(boxes([head], 'div class=testa', 'div') + boxes(body, 'div class=riga', 'div')),
      '',
    ],
    ['repeated structure, spans of one class in list items', wrap(boxes(rows, 'li', 'span class=c'), 'ul'), ''],
  ])('%s', async (_name, markup, css) => {
    expect(await cellsOf(markup, css)).toEqual(three);
  });

  it('spans are those of the roles', async () => {
    const markup =
      '<div role=table><div role=row><span role=cell aria-rowspan=2>Area</span><span role=cell aria-colspan=2>a</span></div><div role=row><span role=cell>b</span><span role=cell>c</span></div></div>';
    expect(await cellsOf(markup)).toEqual([
      'table 1 rows=2 cols=3',
      '0 0 2 1 | Area',
      '0 1 1 2 | a',
      '1 1 1 1 | b',
      '1 2 1 1 | c',
    ]);
  });

  it('spans are those of the grid', async () => {
    const markup =
      '<div class=g><div style="grid-column: 1 / -1">Area</div><div style="grid-row: span 2">a</div><div>b</div><div>c</div><div>d</div><div style="grid-column: span 2">e</div></div>';
    expect(await cellsOf(markup, '.g{display:grid;grid-template-columns:[a] 1fr [b] 2fr 20%}')).toEqual([
      'table 1 rows=4 cols=3',
      '0 0 1 3 | Area',
      '1 0 2 1 | a',
      '1 1 1 1 | b',
      '1 2 1 1 | c',
      '2 1 1 1 | d',
      '3 0 1 2 | e',
    ]);
  });

  it('a single cell is a title among the rows, and widths say what a cell spans', async () => {
    const row = (...cells: readonly (readonly [string, number])[]): string =>
      `<div class=r>${cells.map(([text, width]) => `<div style="width:${width}%">${text}</div>`).join('')}</div>`;
    const markup = wrap(
      row(['A', 20], ['B', 50], ['C', 30]) +
        row(['Sezione', 100]) +
        row(['a', 20], ['b', 50], ['c', 30]) +
        row(['totale', 70], ['d', 30]),
    );
    expect(await cellsOf(markup, '.r{display:flex}')).toEqual([
      'table 1 rows=4 cols=3',
      '0 0 1 1 | A',
      '0 1 1 1 | B',
      '0 2 1 1 | C',
      '1 0 1 3 | Sezione',
      '2 0 1 1 | a',
      '2 1 1 1 | b',
      '2 2 1 1 | c',
      '3 0 1 2 | totale',
      '3 2 1 1 | d',
    ]);
  });

  it('labels and values are two columns', async () => {
    const form = [
      ['Obiettivo', 'Ridurre i tempi'],
      ['Peso', '40'],
      ['Target', '100%'],
      ['Indicatore', 'n. atti'],
    ];
    const markup = wrap(
      form
        .map(([label, value]) => `<div class=campo><div class=nome>${label}</div><div class=valore>${value}</div></div>`)
        .join(''),
    );
    expect((await cellsOf(markup))[0]).toBe('table 1 rows=4 cols=2');
  });

  it('says that no table markup stands behind it', async () => {
    const raw = await extracted(page(wrap(boxes(rows, 'div class=riga', 'div class=cella'))));
    expect(raw.blocks).toMatchObject([{ kind: 'table', reasons: ['cellsFromBoxes'], confidence: 0.8 }]);
    const byRole = await extracted(page(wrap(boxes(rows, 'div role=row', 'div role=cell'), 'div role=table')));
    expect(byRole.blocks).toMatchObject([{ kind: 'table', reasons: [], confidence: 1 }]);
  });
});

describe('what only looks like a grid is none', () => {
  it.each([
    [
      'cards with headings',
      boxes(
        [
          ['<h3>Uno</h3><p>testo', 'a', 'b'],
          ['<h3>Due</h3><p>testo', 'c', 'd'],
          ['<h3>Tre</h3><p>x', 'e', 'f'],
        ],
        'div',
        'div',
      ),
      '',
    ],
    [
      'a grid of cards',
      `<div class=g>${['a', 'b', 'c', 'd', 'e', 'f'].map((one) => `<div><p>${one}<p>testo</div>`).join('')}</div>`,
      '.g{display:grid;grid-template-columns:1fr 1fr 1fr}',
    ],
    [
      'a menu',
      `<ul>${boxes(
        [
          ['<a href=1>a</a>', '<a href=2>b</a>'],
          ['<a href=3>c</a>', '<a href=4>d</a>'],
        ],
        'li',
        'span',
      )}</ul>`,
      'li{display:flex}',
    ],
    ['a navigation', `<nav>${boxes(rows, 'div', 'div class=c')}</nav>`, '.c{float:left}'],
    [
      'columns of a page',
      '<div class=g><main><p>a</main><aside><p>b</aside><div>c</div><div>d</div></div>',
      '.g{display:grid;grid-template-columns:3fr 1fr}',
    ],
    [
      'news: kinds of their own, no head',
      boxes(
        [
          ['12 marzo', 'Titolo uno', 'testo'],
          ['13 marzo', 'Titolo due', 'testo'],
          ['14 marzo', 'Titolo tre', 'testo'],
        ],
        'div',
        'div',
      ).replace(/<div>(\d+ marzo)<\/div><div>(.*?)<\/div>/g, '<div class=data>$1</div><div class=titolo>$2</div>'),
      '',
    ],
    ['paragraphs of runs', boxes(rows, 'p', 'span'), ''],
    [
      'fields to fill in',
      boxes(
        [
          ['<label>Nome</label>', '<input>'],
          ['<label>Cognome</label>', '<input>'],
        ],
        'div',
        'div',
      ),
      'div{display:flex}',
    ],
    ['two lines of three words', boxes(rows.slice(0, 2), 'div', 'div'), ''],
    [
      'a layout by display values',
      '<div class=t><div class=c>a</div><div class=c>b</div></div>',
      '.t{display:table}.c{display:table-cell}',
    ],
    [
      'rows of rising numbers of boxes',
      boxes([['a'], ['b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i', 'j']], 'div', 'div class=c'),
      '.c{display:inline-block}',
    ],
  ])('%s', async (_name, markup, css) => {
    const prose = await proseOf(wrap(markup), css);
    expect(prose.filter((line) => line.startsWith('table'))).toEqual([]);
    expect(prose.length).toBeGreaterThan(0);
  });

  it('flex boxes set in columns run from top to bottom', async () => {
    expect(
      await proseOf(
        wrap(
          boxes(
            [
              ['a', 'b'],
              ['c', 'd'],
            ],
            'div class=r',
            'div',
          ),
        ),
        '.r{display:flex;flex-direction:column}',
      ),
    ).toEqual(['a', 'b', 'c', 'd'].map((text) => `paragraph: ${text}`));
  });
});

describe('style sheets of the page', () => {
  it.each([
    ['hide by class', '<p class=x>a</p><p>b', '.x{display:none}', ['paragraph: b']],
    [
      'hide by id and ancestor',
      '<div id=m><p>a<p class=k>b</div>',
      '#m > p{display:none} #m .k{display:block}',
      ['paragraph: b'],
    ],
    [
      'rank by !important and by the attribute',
      '<p class=a style="display:block">a</p><p class=b style="display:none">b',
      '.a{display:none !important}.b{display:block!important}',
      ['paragraph: b'],
    ],
    [
      'hold for the screen, not for print',
      '<p class=x>a</p><p class=y>b',
      '@media print{.x{display:none}} @media screen and (min-width: 600px){.y{display:none}}',
      ['paragraph: a'],
    ],
    ['make headings bold', '<p class=c3>Area 1</p>', '.c3{font-weight:700}', ['heading: Area 1']],
    ['may stand in comments and hold comments', '<p class=x>a</p>b', '<!-- /* p{} */ .x{display:none} -->', ['paragraph: b']],
    [
      'with what is not known are passed over',
      '<p class=x>a</p>b',
      '@import url(http://e.example/x.css); .x::before{display:none} .x:hover{display:none} @font-face{src:url(x)}',
      ['paragraph: a', 'paragraph: b'],
    ],
    ['fill in variables', '<p class=x>a</p>b', ':root{--d:none} .x{display:var(--d, block)}', ['paragraph: b']],
  ])('%s', async (_name, markup, css, expected) => {
    expect(await proseOf(markup, css)).toEqual(expected);
  });
});
