import type { Box } from '../../../model/place.js';
import { contains, heightOf, intersection, leastOf, widthOf } from '../geometry.js';
import type { Fill, PageInk } from '../ink/ink.js';
import { cellText } from '../text/cell-text.js';
import { centreOf, type Glyph } from '../text/glyph.js';
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

/** Whether the columns of two blocks of rows are not the same with a few more or fewer. */
const haveOwnColumns = (above: ReadonlySet<number>, below: ReadonlySet<number>): boolean =>
  above.size > 0 &&
  below.size > 0 &&
  ![...above].every((edge) => below.has(edge)) &&
  ![...below].every((edge) => above.has(edge));

/** The first row from `from` on that has columns. */
const headRow = ({ cells }: Grid, from: number): number =>
  leastOf(cells.filter(({ row, col }) => row >= from && col > 0).map(({ row }) => row));

/** What stands in the cells that begin in a row, from left to right, as a key to compare rows by. */
const keyOfRow = (grid: Grid, row: number, glyphs: readonly Glyph[]): string =>
  grid.cells
    .filter((cell) => cell.row === row)
    .toSorted((a, b) => a.col - b.col)
    .map((cell) => {
      const box = boxOfCell(grid, cell);
      return cellText(glyphs.filter((glyph) => contains(box, centreOf(glyph)))).replace(/\s/g, '');
    })
    .join('|');

/** A head of fewer columns than this may come back by chance in a form. */
const fewestHeads = 3;

/** Rows of fewer columns under a shaded line of one cell may be the labels and values of a form; its parts belong together. */
const fewestColumns = 3;

/** Whether one cell fills a row. */
const isBanner = ({ cells, xs }: Grid, row: number): boolean =>
  cells.some((cell) => cell.row === row && cell.colSpan === xs.length - 1);

/** Whether the head of the table that begins at `start` comes back in or under `row`, in columns of its own. */
const headComesBack = (grid: Grid, start: number, row: number, glyphs: readonly Glyph[]): boolean => {
  const [first, again] = [headRow(grid, start), headRow(grid, row)];
  if (first >= row || !Number.isFinite(again)) return false;
  const key = keyOfRow(grid, again, glyphs);
  return key.split('|').filter(Boolean).length >= fewestHeads && key === keyOfRow(grid, first, glyphs);
};

/**
 * The rows at which another table begins right under the one above, in columns of its own: shaded like the first row, or
 * with the same head again.
 */
const findStarts = (grid: Grid, { fills, glyphs }: PageInk): readonly number[] => {
  const rows = grid.ys.length - 1;
  const isHead = (row: number): boolean => isShaded(grid, row, fills) && !isShaded(grid, row + 1, fills);
  const beginsShaded = isHead(0);
  const starts = [0];
  for (let row = fewestRows; row + fewestRows <= rows; row++) {
    const start = starts.at(-1) ?? 0;
    if (!isFullWidthLine(grid, row)) continue;
    const below = innerEdges(grid, row, Math.max(row + fewestRows, headRow(grid, row) + 1));
    const above = innerEdges(grid, start, row);
    if (!haveOwnColumns(above, below)) continue;
    const isPartOfForm = above.size + 1 < fewestColumns && isBanner(grid, start) && isBanner(grid, row);
    const isShadedAgain = beginsShaded && isHead(row) && !isShaded(grid, row - 1, fills) && !isPartOfForm;
    if (isShadedAgain || headComesBack(grid, start, row, glyphs)) starts.push(row);
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
export const splitStacked = (shape: TableShape, ink: PageInk): readonly TableShape[] => {
  const starts = findStarts(shape.grid, ink);
  return starts.map((start, index) => ({
    ...shape,
    grid: rowsOf(shape.grid, start, starts[index + 1] ?? shape.grid.ys.length - 1),
  }));
};
