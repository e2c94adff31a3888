import type { Box } from '../../../model/place.js';
import { heightOf, intersection, widthOf } from '../geometry.js';
import type { Fill } from '../ink/ink.js';
import { boxOfCell, compressGrid, type Grid } from './grid.js';
import type { TableShape } from './tables.js';

/** Share of a row that must be filled for the row to count as shaded. */
const shadedShare = 0.8;

/** Each part must have a row besides its header. */
const fewestRows = 2;

const areaOf = (box: Box): number => widthOf(box) * heightOf(box);

const rowBox = (grid: Grid, row: number): Box => boxOfCell(grid, { row, col: 0, rowSpan: 1, colSpan: grid.xs.length - 1 });

const isShaded = (grid: Grid, row: number, fills: readonly Fill[]): boolean => {
  const box = rowBox(grid, row);
  const filled = fills.reduce((sum, fill) => {
    const shared = fill.rectangular ? intersection(fill.box, box) : undefined;
    return shared === undefined ? sum : sum + areaOf(shared);
  }, 0);
  return filled >= shadedShare * areaOf(box);
};

/** The inner column edges that some cell of the rows [from, to) begins at. */
const innerEdges = ({ cells }: Grid, from: number, to: number): ReadonlySet<number> =>
  new Set(cells.filter(({ row, col }) => row >= from && row < to && col > 0).map(({ col }) => col));

const isFullWidthLine = ({ cells }: Grid, row: number): boolean =>
  cells.every((cell) => cell.row >= row || cell.row + cell.rowSpan <= row);

/** The rows at which another table begins right under the one above: shaded like the first row, in columns of its own. */
const findStarts = (grid: Grid, fills: readonly Fill[]): readonly number[] => {
  const rows = grid.ys.length - 1;
  const starts = [0];
  if (!isShaded(grid, 0, fills) || isShaded(grid, 1, fills)) return starts;
  const shaded = Array.from({ length: rows }, (_, row) => isShaded(grid, row, fills));
  for (let row = fewestRows; row + fewestRows <= rows; row++) {
    if (shaded[row] !== true || shaded[row - 1] === true || shaded[row + 1] === true || !isFullWidthLine(grid, row)) continue;
    const above = innerEdges(grid, starts.at(-1) ?? 0, row);
    const below = innerEdges(grid, row, row + fewestRows);
    if (
      above.size > 0 &&
      below.size > 0 &&
      ![...above].every((edge) => below.has(edge)) &&
      ![...below].every((edge) => above.has(edge))
    )
      starts.push(row);
  }
  return starts;
};

const rowsOf = (grid: Grid, from: number, to: number): Grid =>
  compressGrid({
    ...grid,
    ys: grid.ys.slice(from, to + 1),
    cells: grid.cells.filter(({ row }) => row >= from && row < to).map((cell) => ({ ...cell, row: cell.row - from })),
  });

/** Parts tables that stand directly under one another, which share the line between them and nothing else. */
export const splitStacked = (shape: TableShape, fills: readonly Fill[]): readonly TableShape[] => {
  const starts = findStarts(shape.grid, fills);
  return starts.map((start, index) => ({
    ...shape,
    grid: rowsOf(shape.grid, start, starts[index + 1] ?? shape.grid.ys.length - 1),
  }));
};
