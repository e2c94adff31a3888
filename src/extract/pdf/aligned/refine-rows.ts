import { contains, heightOf } from '../geometry.js';
import { boxOfCell, type Grid } from '../ruled/grid.js';
import type { Ruling } from '../ruled/rulings.js';
import { centreOf, type Glyph } from '../text/glyph.js';
import { wordLinesOf } from '../text/word-lines.js';
import { type ColumnLine, columnLineOf, filledColumns, isHardBreak, type TextColumns } from './text-columns.js';
import { wallsOfText } from './text-walls.js';

/** Fewer lines than this in every cell of a row may be the text of the row. */
const fewestLines = 3;

/** Share of the columns that the lines of such a row fill on average: some values may be missing. */
const filledShare = 0.75;

/** Height of a line of text at least, in points: what is lower than so many lines needs no look. */
const leastLine = 6;

const columnsOf = ({ xs, cells }: Grid, row: number): TextColumns => ({
  corridors: cells
    .filter((cell) => cell.row === row && cell.col > 0)
    .map(({ col }) => xs[col] ?? 0)
    .toSorted((a, b) => a - b)
    .map((x) => ({ from: x, to: x, at: x })),
  right: xs.at(-1) ?? 0,
});

const isWhole = ({ cells }: Grid, row: number): boolean =>
  cells.every((cell) => cell.row !== row || cell.rowSpan === 1) &&
  cells.every((cell) => cell.row >= row || cell.row + cell.rowSpan <= row);

/** Whether every line names its row in the first column, and most have text in most of the others. */
const isTabular = (lines: readonly ColumnLine[], columns: number): boolean => {
  const filled = lines.map(filledColumns);
  const count = filled.reduce((sum, { size }) => sum + size, 0);
  return filled.every((line) => line.has(0)) && count >= filledShare * columns * lines.length;
};

/** Share of the line breaks, column by column, that must have been meant: a long word does not fit above by chance alone. */
const meantShare = 0.75;

const breaksAreMeant = (lines: readonly ColumnLine[], columns: TextColumns): boolean => {
  const breaks = lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    if (above === undefined) return [];
    const shared = line.cells.flatMap((cell, column) => (cell.length > 0 && above.cells[column]?.length ? [column] : []));
    return shared.map((column) => isHardBreak(above, line, column, columns));
  });
  return breaks.filter(Boolean).length >= meantShare * breaks.length;
};

/** The lines that part one drawn row into several: every line of text names a row, fills most columns, and few wrap. */
const partsOfRow = (grid: Grid, row: number, glyphs: readonly Glyph[]): readonly Ruling[] => {
  const box = boxOfCell(grid, { row, col: 0, rowSpan: 1, colSpan: grid.xs.length - 1 });
  if (heightOf(box) < fewestLines * leastLine || !isWhole(grid, row)) return [];
  const columns = columnsOf(grid, row);
  const all = columns.corridors.length + 1;
  const lines = wordLinesOf(glyphs.filter((glyph) => contains(box, centreOf(glyph)))).map((line) => columnLineOf(line, columns));
  if (all < 2 || lines.length < fewestLines || !isTabular(lines, all)) return [];
  if (!breaksAreMeant(lines, columns)) return [];
  return wallsOfText({ ...box, rows: lines.map((line) => [line]), drawn: [] }, columns).horizontals;
};

/** The lines a drawn table leaves out between rows that its text shows. */
export const missingRowLines = (grid: Grid, glyphs: readonly Glyph[]): readonly Ruling[] =>
  Array.from({ length: grid.ys.length - 1 }, (_, row) => partsOfRow(grid, row, glyphs)).flat();
