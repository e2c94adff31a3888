import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layGrid, type SpanCell } from '../../../src/extract/html/grid.js';

/** A cell written as `a`, `a:2x3` (2 rows, 3 columns). */
const cell = (written: string): SpanCell<string> => {
  const [content = '', spans = '1x1'] = written.split(':');
  const [rowSpan = 1, colSpan = 1] = spans.split('x').map(Number);
  return { content, rowSpan, colSpan };
};

/** The grid as letters, a line per row; `·` where the markup left a slot empty, `?` where nothing covers it. */
const draw = (...groups: readonly (readonly string[])[]): readonly string[] => {
  const grid = layGrid(groups.map((rows) => rows.map((row) => row.split(' ').filter(Boolean).map(cell))));
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.cols }, (_, col) => {
      const over = grid.cells.filter(
        (one) => one.row <= row && row < one.row + one.rowSpan && one.col <= col && col < one.col + one.colSpan,
      );
      return over.length === 1 ? (over[0]?.content ?? '·') : '?';
    }).join(''),
  );
};

const overlaps = (...rows: readonly string[]): boolean => layGrid([rows.map((row) => row.split(' ').map(cell))]).overlapping;

describe('layGrid', () => {
  it.each([
    ['plain rows', [['a b', 'c d']], ['ab', 'cd']],
    ['a column span', [['a:1x2', 'c d']], ['aa', 'cd']],
    ['a row span pushes the next row to the right', [['a:2x1 b', 'c']], ['ab', 'ac']],
    ['a block of both', [['a:2x2 b', 'c', 'd e f']], ['aab', 'aac', 'def']],
    ['short rows are filled', [['a b c', 'd']], ['abc', 'd··']],
    ['an empty row is filled', [['a b', '', 'c d']], ['ab', '··', 'cd']],
    ['a row span ends with its row group', [['a:9x1 b'], ['c d']], ['ab', 'cd']],
    ['row span 0 goes to the end of its group', [['a:0x1 b', 'c', 'd'], ['e f']], ['ab', 'ac', 'ad', 'ef']],
    ['an absurd column span comes down to the columns there are', [['a:1x1000', 'b c d']], ['aaa', 'bcd']],
    ['columns in which no cell begins have no width', [['a:1x2 b:1x3', 'c:1x2 d:1x3']], ['ab', 'cd']],
    ['a cell ends before a slot held from above', [['a b:2x1', 'c:1x2 d']], ['ab·', 'cbd']],
  ])('%s', (_name, groups, expected) => {
    expect(draw(...groups)).toEqual(expected);
  });

  it('reports spans that contradict each other, and only those', () => {
    expect(overlaps('a b:2x1', 'c:1x2 d')).toBe(true);
    expect(overlaps('a:2x1 b:1x2', 'c d')).toBe(false);
  });

  it('tiles its slots exactly, whatever is asked for', () => {
    const spans = fc.record({ content: fc.constant('x'), rowSpan: fc.nat(5), colSpan: fc.integer({ min: 1, max: 6 }) });
    const groups = fc.array(fc.array(fc.array(spans, { maxLength: 5 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(groups, (asked) => {
        const grid = layGrid(asked);
        const slots = grid.cells.flatMap(({ row, col, rowSpan, colSpan }) =>
          Array.from({ length: rowSpan * colSpan }, (_, at) => `${row + Math.floor(at / colSpan)},${col + (at % colSpan)}`),
        );
        expect(slots.length).toBe(grid.rows * grid.cols);
        expect(new Set(slots).size).toBe(slots.length);
        expect(grid.cells.every((one) => one.row + one.rowSpan <= grid.rows && one.col + one.colSpan <= grid.cols)).toBe(true);
      }),
    );
  });
});
