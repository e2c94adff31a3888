import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stitchTables } from '../../../src/extract/stitch/index.js';
import type { RawBlock, TableBlock } from '../../../src/model/raw-document.js';
import { blockOn, type CellSpec, tableOn, textsOf } from './tables.js';

const xs = [50, 80, 200, 300];
const header = ['N.', 'Obiettivo', 'Peso'];
type Rows = readonly (readonly (CellSpec | null)[])[];
const stitched = (...blocks: readonly RawBlock[]): readonly TableBlock[] =>
  stitchTables(blocks).filter((block) => block.kind === 'table');
const pages = (...parts: readonly Rows[]): readonly TableBlock[] =>
  stitched(...parts.map((rows, index) => tableOn({ page: index + 1, xs }, rows)));

describe('a table over pages', () => {
  it('is one over three pages, furniture between', () => {
    const tables = stitched(
      tableOn({ page: 1, xs }, [header, ['1', 'a', '10']]),
      blockOn(1, 'furniture'),
      tableOn({ page: 2, xs: xs.map((x) => x + 20) }, [['2', 'b', '20']]),
      blockOn(2, 'furniture'),
      tableOn({ page: 3, xs: xs.map((x) => x + 1.5) }, [['3', 'c', '30']]),
    );
    expect(tables.map(textsOf)).toEqual([[header, ['1', 'a', '10'], ['2', 'b', '20'], ['3', 'c', '30']]]);
    expect(tables[0]?.fragments).toMatchObject([
      { place: { page: 1, table: 't1' }, firstRow: 0, rows: 2 },
      { place: { page: 2, table: 't1' }, firstRow: 2, rows: 1 },
      { place: { page: 3, table: 't1' }, firstRow: 3, rows: 1 },
    ]);
    expect(tables[0]?.cells.at(-1)?.place).toMatchObject({ page: 3, table: 't1', row: 3, col: 2 });
  });

  it('stays apart over text, over a page, over another shape', () => {
    const first = tableOn({ page: 1, xs }, [header, ['1', 'a', '10']]);
    const rows = [['2', 'b', '20']];
    expect(stitched(first, blockOn(1, 'paragraph'), tableOn({ page: 2, xs }, rows))).toHaveLength(2);
    expect(stitched(first, tableOn({ page: 3, xs }, rows))).toHaveLength(2);
    expect(stitched(first, tableOn({ page: 2, xs: [50, 120, 200, 300] }, rows))).toHaveLength(2);
    expect(stitched(first, tableOn({ page: 1, xs, top: 400 }, rows))).toHaveLength(2);
    expect(stitched(first, tableOn({ page: 2, xs: xs.map((x) => x + 100) }, rows))).toHaveLength(2);
  });

  it('drops a repeated header of two rows but keeps its places', () => {
    const title = [{ text: 'Area 1', cols: 3 }];
    const [table] = pages([title, header, ['1', 'a', '10']], [title, header, ['2', 'b', '20']]);
    expect(table && textsOf(table)).toEqual([['Area 1'], header, ['1', 'a', '10'], ['2', 'b', '20']]);
    expect(table?.cells[0]?.continued).toMatchObject([{ page: 2, row: 0, col: 0 }]);
    expect(table?.reasons).toEqual(['joinedOverPages', 'headerRepeated']);
  });

  it('is another one under a title of its own and the same header', () => {
    const under = (title: string, row: readonly string[]): Rows => [[{ text: title, cols: 3 }], header, row];
    expect(pages(under('Area 1', ['1', 'a', '10']), under('Area 2', ['1', 'b', '20']))).toHaveLength(2);
  });

  it('is another one where the same labels come back: the next form, not the rest of a table', () => {
    const form = (number: string, title: string): Rows => [
      ['Area', 'Area Tecnica', 'geom. Vacca'],
      ['Obiettivo n.', number, ''],
      ['Titolo', { text: title, cols: 2 }],
      ['Peso', '50', ''],
    ];
    expect(pages(form('1', 'Strade'), form('2', 'Edifici'))).toHaveLength(2);
    const named = (first: string, ...titles: readonly string[]): Rows => [
      [first, 'Obiettivo', 'Peso'],
      ...titles.map((title) => ['Area Tecnica', title, '20']),
    ];
    expect(pages(named('Unità', 'a', 'b', 'c'), named('Unità', 'd', 'e'))).toHaveLength(1);
    expect(pages([header, ['1', 'a', '10'], ['2', 'b', '10']], [header, ['1', 'c', '10'], ['2', 'd', '10']])).toHaveLength(1);
  });

  it('is another one where the format saw a header', () => {
    const second = tableOn({ page: 2, xs }, [
      ['Fase', 'Inizio', 'Fine'],
      ['a', 'b', 'c'],
    ]);
    const blocks = [tableOn({ page: 1, xs }, [header, ['1', 'a', '10']]), second];
    expect(stitchTables(blocks, { hints: new Map([[second.id, { headerRows: 1 }]]) })).toHaveLength(2);
  });

  it('goes on with rows that leave a column undivided', () => {
    const [table] = stitched(
      tableOn({ page: 1, xs }, [header, ['1', 'a', '10']]),
      tableOn({ page: 2, xs: [50, 200, 300] }, [['Totale', '10']]),
    );
    expect(table?.cols).toBe(3);
    expect(table?.cells.slice(-2)).toMatchObject([
      { row: 2, col: 0, colSpan: 2, text: 'Totale' },
      { row: 2, col: 2, colSpan: 1, text: '10' },
    ]);
  });

  it('goes on with a section row', () => {
    const [table] = pages([header, ['1', 'a', '10']], [[{ text: 'Trasversali', cols: 3 }], ['1', 'b', '5']]);
    expect(table && textsOf(table)).toEqual([header, ['1', 'a', '10'], ['Trasversali'], ['1', 'b', '5']]);
  });
});

describe('a row cut by the break', () => {
  it('is joined cell by cell', () => {
    const [table] = pages(
      [header, ['1', 'lungo', '10']],
      [
        ['', 'testo', ''],
        ['2', 'b', '20'],
      ],
    );
    expect(table && textsOf(table)).toEqual([header, ['1', 'lungo\ntesto', '10'], ['2', 'b', '20']]);
    expect(table?.cells[3]?.continued).toMatchObject([{ page: 2, row: 1, col: 0 }]);
    expect(table?.reasons).toContain('rowCutByBreak');
  });

  it('may take a whole page in the middle', () => {
    const [table] = pages(
      [header, ['1', 'uno', '10']],
      [['', 'due', '']],
      [
        ['', 'tre', ''],
        ['2', 'b', '20'],
      ],
    );
    expect(table && textsOf(table)).toEqual([header, ['1', 'uno\ndue\ntre', '10'], ['2', 'b', '20']]);
  });

  it('comes after a repeated header', () => {
    const [table] = pages([header, ['1', 'uno', '10']], [header, ['', 'due', ''], ['2', 'b', '20']]);
    expect(table && textsOf(table)).toEqual([header, ['1', 'uno\ndue', '10'], ['2', 'b', '20']]);
  });

  it('may leave nothing but white below the break', () => {
    const white = ['', '', ''];
    expect(pages([header, ['1', 'uno', '10']], [white, ['2', 'b', '20']])[0]?.rows).toBe(3);
    expect(pages([header, ['1', 'uno', '10'], white], [white, ['2', 'b', '20']])[0]?.rows).toBe(5);
  });

  it('is a row of its own where rows without a number are usual, where text stands under nothing, or where the number is there', () => {
    const rowsOf = (...parts: readonly Rows[]) => pages(...parts)[0]?.rows;
    expect(rowsOf([header, ['1', 'a', '10'], ['', 'b', '20']], [['', 'c', '30']])).toBe(4);
    expect(rowsOf([header, ['1', 'a', '']], [['', 'b', '10']])).toBe(3);
    expect(rowsOf([header, ['1', 'a', '10']], [['2', '', '']])).toBe(3);
    expect(rowsOf([header, ['1', 'a', '10']], [['', '', '']])).toBe(3);
  });

  it('is not a row of totals, whatever row it follows', () => {
    const totals = ['', 'Totale', '100'];
    expect(pages([header, ['1', 'a', '10']], [totals])[0]?.rows).toBe(3);
    expect(pages([header, ['1', 'testo su\ndue righe', '10']], [totals])[0]?.rows).toBe(3);
    expect(pages([header, ['1', 'testo su\ndue righe', '10']], [['', 'Anzi tre', '']])[0]?.rows).toBe(2);
  });
});

it('a cut row under a cell that spans several is joined, and the span with it', () => {
  const [table] = pages(
    [header, [{ text: 'S1', rows: 2 }, 'a', '10'], [null, '20', 'lungo']],
    [
      ['', '', 'testo'],
      ['S2', 'c', '30'],
    ],
  );
  expect(table && textsOf(table)).toEqual([header, ['S1', 'a', '10'], ['20', 'lungo\ntesto'], ['S2', 'c', '30']]);
  expect(table?.cells.find(({ text }) => text === 'S1')).toMatchObject({ rowSpan: 2, continued: [{ page: 2 }] });
});

it('a row cut under a cell that spans rows over the break is joined where another column names every row', () => {
  const heads = ['Obiettivo', 'Indicatore', 'Target'];
  const above: Rows = [
    heads,
    [{ text: 'Strade', rows: 2 }, 'Interventi\neseguiti', '10'],
    [null, 'Conclusione\ndella procedura di', '80%'],
  ];
  const below = (rest: string, target: string): Rows => [
    ['', rest, target],
    ['Edifici', 'Relazioni', '3'],
  ];
  const [joined] = pages(above, below('affidamento', ''));
  expect(joined?.cells.map(({ text }) => text)).toContain('Conclusione\ndella procedura di\naffidamento');
  const [apart] = pages(above, below('Relazioni', '3'));
  expect(apart?.rows).toBe(5);
});

it('a cell that spans rows on both sides of the break is one', () => {
  const [table] = pages(
    [header, [{ text: 'S1', rows: 2 }, 'a', '10'], [null, 'b', '20']],
    [
      [{ text: '', rows: 2 }, 'c', '30'],
      [null, 'd', '40'],
      ['S2', 'e', '50'],
    ],
  );
  const spanning = table?.cells.find(({ text }) => text === 'S1');
  expect(spanning).toMatchObject({ row: 1, rowSpan: 4, continued: [{ page: 2 }] });
  expect(table?.rows).toBe(6);
});

it('names tables in reading order and joins nothing when asked', () => {
  const parts = [tableOn({ page: 1, xs }, [header]), tableOn({ page: 2, xs }, [['1', 'a', '10']])];
  expect(stitchTables(parts, { join: false }).map((block) => block.kind === 'table' && block.id)).toEqual(['t1', 't2']);
});

it('keeps every text and tiles the grid, whatever rows meet at the break', () => {
  const cell = fc.constantFrom('', 'x', 'testo');
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, rows, (above, below) => {
      const tables = pages([header, ...above], below);
      const words = tables.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split('\n'))).filter((text) => text !== '');
      const all = [header, ...above, ...below].flat().filter((text) => text !== '');
      expect(words.toSorted()).toEqual(all.toSorted());
      for (const table of tables)
        expect(table.cells.reduce((sum, one) => sum + one.rowSpan * one.colSpan, 0)).toBe(table.rows * table.cols);
    }),
  );
});
