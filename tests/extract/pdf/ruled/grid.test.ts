import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeFrame } from '../../../../src/extract/pdf/ruled/complete-frame.js';
import { boxOfCell, edgesOf, type Grid, gridOfLines } from '../../../../src/extract/pdf/ruled/grid.js';
import type { Ruling } from '../../../../src/extract/pdf/ruled/rulings.js';

const r = (at: number, from: number, to: number): Ruling => ({ at, from, to });
const gridFrom = (horizontals: readonly Ruling[], verticals: readonly Ruling[]) =>
  gridOfLines(completeFrame({ horizontals, verticals }));
const summary = ({ cells }: Grid) => cells.map(({ row, col, rowSpan, colSpan }) => `${row},${col} ${rowSpan}x${colSpan}`);

it('has a cell for each slot of a full grid', () => {
  const grid = gridFrom([r(0, 0, 100), r(20, 0, 100), r(40, 0, 100)], [r(0, 0, 40), r(60, 0, 40), r(100, 0, 40)]);
  expect(summary(grid)).toEqual(['0,0 1x1', '0,1 1x1', '1,0 1x1', '1,1 1x1']);
  const [, , , last] = grid.cells;
  expect(last && boxOfCell(grid, last)).toEqual({ left: 60, top: 20, right: 100, bottom: 40 });
});

it('spans where an inner line is missing, and keeps the edges of other rows', () => {
  const grid = gridFrom(
    [r(0, 0, 90), r(20, 0, 90), r(40, 30, 90), r(60, 0, 90)],
    [r(0, 0, 60), r(30, 20, 60), r(60, 40, 60), r(90, 0, 60)],
  );
  expect(summary(grid)).toEqual(['0,0 1x3', '1,0 2x1', '1,1 1x2', '2,1 1x1', '2,2 1x1']);
});

it('does not part cells by a stub, and leaves out edges that part nothing', () => {
  const grid = gridFrom([r(0, 0, 100), r(20, 0, 40), r(40, 0, 100)], [r(0, 0, 40), r(100, 0, 40)]);
  expect(summary(grid)).toEqual(['0,0 1x1']);
  expect(grid.ys).toEqual([0, 40]);
});

it('cuts a shape that is no rectangle into rectangles and says so', () => {
  const grid = gridFrom([r(0, 0, 60), r(20, 30, 60), r(40, 0, 60)], [r(0, 0, 40), r(30, 20, 40), r(60, 0, 40)]);
  expect(grid.irregular).toBe(true);
  expect(summary(grid)).toEqual(['0,0 1x2', '1,0 1x1', '1,1 1x1']);
});

it('takes edges within the tolerance for one', () => {
  expect(edgesOf([r(10, 0, 1), r(12, 0, 1), r(20, 0, 1)])).toEqual([11, 20]);
});

it('tiles the grid whatever lines are there', () => {
  const sides = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(sides, sides, (level, upright) => {
      const frame = [0, 100].map((at) => r(at, 0, 100));
      const pieces = (drawn: readonly boolean[]) =>
        drawn.flatMap((on, index) =>
          on ? [r(20 + 20 * (index % 4), 20 * Math.floor(index / 4), 20 * Math.floor(index / 4) + 20)] : [],
        );
      const grid = gridFrom([...frame, ...pieces(level.slice(0, 20))], [...frame, ...pieces(upright.slice(0, 20))]);
      const [rows, cols] = [grid.ys.length - 1, grid.xs.length - 1];
      const covered = grid.cells.flatMap(({ row, col, rowSpan, colSpan }) =>
        Array.from({ length: rowSpan * colSpan }, (_, at) => `${row + Math.floor(at / colSpan)} ${col + (at % colSpan)}`),
      );
      expect(covered).toHaveLength(rows * cols);
      expect(new Set(covered).size).toBe(rows * cols);
    }),
  );
});
