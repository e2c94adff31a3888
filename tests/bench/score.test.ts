import { describe, expect, it } from 'vitest';
import { pipeTables } from '../../bench/extractors/pipe-tables.js';
import type { NeutralTable } from '../../bench/neutral.js';
import { relationsOf } from '../../bench/relations.js';
import { scoreDocument, summarise } from '../../bench/score.js';
import { placeCells } from '../../bench/table-cells.js';

/** A table of single cells, row by row; an empty text is an empty cell. */
const table = (rows: readonly (readonly string[])[], page = 1): NeutralTable => ({
  page,
  cells: rows.flatMap((texts, row) => texts.map((text, col) => ({ row, col, text }))),
});

const truth = table([
  ['N.', 'Peso'],
  ['1', '10%'],
]);

describe('relations', () => {
  it('are the nearest cells with text to the right and below, empty ones passed over', () => {
    const { counts, total } = relationsOf(placeCells(table([['a', '', 'b'], [], ['', 'c', 'd']])));
    expect([...counts.keys()].map((key) => JSON.parse(key))).toEqual([
      ['a', 'right', 'b'],
      ['c', 'right', 'd'],
      ['b', 'below', 'd'],
    ]);
    expect(total).toBe(3);
  });

  it('join a spanning cell with each cell that it touches, once', () => {
    const cells = [
      { row: 0, col: 0, rowspan: 2, text: 'a' },
      { row: 0, col: 1, colspan: 2, text: 'b' },
      { row: 1, col: 1, text: 'c' },
      { row: 1, col: 2, text: 'd' },
    ];
    expect(relationsOf(placeCells({ page: 1, cells })).total).toBe(5);
  });
});

describe('the score of a document', () => {
  it('is full for the same cells, whatever the white space, dashes and empty rows', () => {
    const found = table([
      ['N.', 'Peso'],
      ['', ''],
      ['1', ' 10% '],
    ]);
    expect(scoreDocument([[truth]], [found])).toMatchObject({ f1: 1, cells: { exact: 4 }, tables: { detected: 1, exact: 1 } });
    expect(scoreDocument([[table([['a–b', 'c']])]], [table([['a-b', 'c']])])).toMatchObject({ f1: 1, cells: { exact: 2 } });
  });

  it('counts a cell as exact only at its place, a relation wherever it stands', () => {
    const found = table([
      ['Title', ''],
      ['N.', 'Peso'],
      ['1', '10%'],
    ]);
    const score = scoreDocument([[truth]], [found]);
    expect(score).toMatchObject({ recall: 1, cells: { truth: 4, exact: 0 }, tables: { detected: 1, exact: 0 } });
    expect(score.precision).toBeCloseTo(4 / 5);
  });

  it('holds what was found too much against the precision, and takes the better reading', () => {
    const spurious = table([['x', 'y']]);
    expect(scoreDocument([[truth]], [truth, spurious]).precision).toBeCloseTo(4 / 5);
    expect(scoreDocument([[truth], [truth, spurious]], [truth, spurious]).f1).toBe(1);
    expect(scoreDocument([[]], []).f1).toBe(1);
    expect(scoreDocument([[truth]], [table([['N.', 'Peso']], 2)]).f1).toBe(0);
  });

  it('is summed up over documents and over relations', () => {
    const scores = [scoreDocument([[truth]], [truth]), scoreDocument([[truth]], [])];
    expect(summarise(scores)).toMatchObject({ documents: 2, cellsExact: 0.5, tables: { truth: 2, found: 1, exact: 1 } });
    expect(summarise(scores).f1PerDocument).toBeCloseTo(0.5);
    expect(summarise(scores).f1Pooled).toBeCloseTo(2 / 3);
  });
});

it('reads the pipe tables of Markdown', () => {
  const [found] = pipeTables(3, 'Text\n\n| **N.** | a \\| b |\n| --- | --- |\n| 1 | x<br>y &amp; z |\n\nText');
  expect(found?.page).toBe(3);
  expect(found?.cells.map(({ row, col, text }) => [row, col, text])).toEqual([
    [0, 0, 'N.'],
    [0, 1, 'a | b'],
    [1, 0, '1'],
    [1, 1, 'x\ny & z'],
  ]);
});
