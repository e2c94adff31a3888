import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../../../src/model/raw-document.js';
import { extracted, renderProse } from '../../support/extracted.js';
import { renderTables } from '../../support/tables.js';

const tablesOf = async (...lines: readonly string[]): Promise<readonly string[]> =>
  renderTables(await extracted(lines.join('\n'))).split('\n');

const tableBlocks = (raw: RawDocument) => raw.blocks.filter((block) => block.kind === 'table');

describe('a run of lines with equally many tabs', () => {
  it('is a table', async () => {
    expect(await tablesOf('N.\tPeso', '1\t10%', '2\t')).toEqual([
      'table 1 rows=3 cols=2',
      '0 0 1 1 | N.',
      '0 1 1 1 | Peso',
      '1 0 1 1 | 1',
      '1 1 1 1 | 10%',
      '2 0 1 2 | 2',
    ]);
  });

  it('has full-width rows where only the first cell is filled, and not where only another is', async () => {
    expect(await tablesOf('a\tb\tc', 'Sezione\t\t', '\tTotale\t', 'd\t\tf')).toEqual([
      'table 1 rows=4 cols=3',
      '0 0 1 1 | a',
      '0 1 1 1 | b',
      '0 2 1 1 | c',
      '1 0 1 3 | Sezione',
      '2 1 1 1 | Totale',
      '3 0 1 1 | d',
      '3 2 1 1 | f',
    ]);
  });

  it('ends where the number of tabs changes', async () => {
    const raw = await extracted('a\tb\nc\td\n1\t2\t3\n4\t5\t6');
    expect(tableBlocks(raw).map(({ rows, cols }) => [rows, cols])).toEqual([
      [2, 2],
      [2, 3],
    ]);
  });

  it('is none where tabs only indent', async () => {
    expect(renderProse(await extracted('\tPremesso che\n\til piano\n\nTitolo\t\t\n'))).toEqual([
      'paragraph: Premesso che / il piano',
      'paragraph: Titolo',
    ]);
  });

  it('tells its places', async () => {
    const source = 'Titolo\r\n\r\n<b>N.</b>\tPeso\r\n1\t 10%\r\n';
    const [table] = tableBlocks(await extracted(source));
    expect(table).toMatchObject({
      id: 't1',
      place: { page: 1, line: 3, column: 1, offset: source.indexOf('<b>'), table: 't1' },
      confidence: 1,
      reasons: [],
    });
    expect(table?.cells[3]?.place).toEqual({
      page: 1,
      line: 4,
      column: 3,
      offset: source.indexOf(' 10%'),
      table: 't1',
      row: 1,
      col: 1,
    });
  });
});

describe('rows that copying damaged', () => {
  it('are mended where line breaks inside cells cut them', async () => {
    const [table] = tableBlocks(await extracted('N.\tObiettivo\tTarget\tPeso\n1\tPrima riga\nseconda riga\tsì\t10\n2\tx\ty\t20'));
    expect(table?.rows).toBe(3);
    expect(table?.cells.map(({ text }) => text).slice(4, 8)).toEqual(['1', 'Prima riga\nseconda riga', 'sì', '10']);
  });

  it('get their trailing cells back where an editor cut the tabs off', async () => {
    const [table] = tableBlocks(await extracted('a\tb\tc\n1\t2\n3\t4\t5\n6\t7\n\nfine'));
    expect(table).toMatchObject({ rows: 4, cols: 3 });
    expect(table?.cells.map(({ text }) => text)).toEqual(['a', 'b', 'c', '1', '2', '', '3', '4', '5', '6', '7', '']);
  });

  it('keep the line breaks, tabs aside, that a spreadsheet puts in quotes', async () => {
    const [table] = tableBlocks(await extracted('N.\tTesto\n1\t"una riga\r\ne ""due"""\n"a\nb"\t"detto"'));
    expect(table?.cells.map(({ text }) => text)).toEqual(['N.', 'Testo', '1', 'una riga\ne "due"', 'a\nb', '"detto"']);
  });

  it('leave quotes alone that close nowhere, and those of prose', async () => {
    expect(await tablesOf('a\t"b', '"c\td')).toEqual([
      'table 1 rows=2 cols=2',
      '0 0 1 1 | a',
      '0 1 1 1 | "b',
      '1 0 1 1 | "c',
      '1 1 1 1 | d',
    ]);
    expect(renderProse(await extracted('"una\ncitazione"\n'))).toEqual(['paragraph: "una / citazione"']);
  });
});

describe('blank lines inside a table', () => {
  const broken = 'N.\tPeso\n1\t10\n\n2\t20\n\t\n3\t30\n';

  it('are page breaks: the table goes on', async () => {
    const [table, ...others] = tableBlocks(await extracted(broken));
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rows: 4, cols: 2, reasons: ['joinedOverPages'] });
    expect(table?.fragments.map(({ firstRow, rows, place }) => [firstRow, rows, place.line])).toEqual([
      [0, 2, 1],
      [2, 1, 4],
      [3, 1, 6],
    ]);
  });

  it('keep the parts apart on request', async () => {
    const tables = tableBlocks(await extracted(broken, { join: false }));
    expect(tables.map(({ id, rows, reasons }) => [id, rows, reasons])).toEqual([
      ['t1', 2, []],
      ['t2', 1, []],
      ['t3', 1, []],
    ]);
  });

  it('may be followed by the header once more: it is one header', async () => {
    const raw = await extracted('N.\tPeso\n1\t10\n\nN.\tPeso\n2\t20');
    const [table] = tableBlocks(raw);
    expect(table).toMatchObject({ rows: 3, reasons: ['joinedOverPages', 'headerRepeated'] });
    expect(table?.cells[0]?.continued).toMatchObject([{ line: 4, column: 1, table: 't1', row: 0, col: 0 }]);
    expect(raw.pages[0]?.ledger).toMatchObject({ source: 18, table: 18 });
  });

  it('cut no row: what begins with an empty cell is a row of its own', async () => {
    const [table] = tableBlocks(await extracted('N.\tTesto\tPeso\n1\ta\t40\n\n\tTotale\t40'));
    expect(table).toMatchObject({ rows: 3, reasons: ['joinedOverPages'] });
  });

  it.each([
    ['text stands between', 'a\tb\n1\t2\n\ntesto\n\n3\t4'],
    ['the columns differ in number', 'a\tb\n1\t2\n\n3\t4\t5'],
    ['the second part sets another bold header', '<b>a</b>\t<b>b</b>\n1\t2\n\n<b>c</b>\t<b>d</b>\n3\t4'],
    ['a title stands over the same header', 'a\tb\n1\t2\n\nTitolo\t\na\tb\n3\t4'],
  ])('part two tables where %s', async (_name, source) => {
    expect(tableBlocks(await extracted(source))).toHaveLength(2);
  });
});
