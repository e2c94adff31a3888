import { greatestOf, leastOf } from '../geometry.js';
import { groupBy } from '../group-by.js';
import { boxOfCell, type Grid } from '../ruled/grid.js';
import type { Ruling } from '../ruled/rulings.js';
import { glyphsIn, type PlacedGlyphs } from '../text/placed-glyphs.js';
import { wordLinesOf } from '../text/word-lines.js';
import { type ColumnLine, columnLineOf, filledColumns, isHardBreak, type TextColumns } from './text-columns.js';
import { groupRows, type TextRow } from './text-rows.js';
import { wallsOfText } from './text-walls.js';

/** So many rows of text between two lines show that lines are missing; two may be the paragraphs of one row. */
const fewestRows = 3;

/** Share of such rows that have text in several columns: titles stand among them, but the items of a list have none beside them. */
const tabularShare = 0.5;

/** Rows are set off from one another by this much more than the lines within them, in points. */
const setOff = 0.5;

/** Share of the line breaks, column by column, that must have been meant: a long word does not fit above by chance alone. */
const meantShare = 0.75;

const columnsOf = ({ xs, cells }: Grid, row: number): TextColumns => ({
  corridors: cells
    .filter((cell) => cell.row === row && cell.col > 0)
    .map(({ col }) => xs[col] ?? 0)
    .toSorted((a, b) => a - b)
    .map((x) => ({ from: x, to: x, at: x })),
  left: xs[0] ?? 0,
  right: xs.at(-1) ?? 0,
});

/** The rows of the grid that no cell of another row reaches into. */
const wholeRows = ({ ys, cells }: Grid): readonly number[] => {
  const spanned = new Set(
    cells.flatMap(({ row, rowSpan }) => (rowSpan === 1 ? [] : Array.from({ length: rowSpan }, (_, index) => row + index))),
  );
  return Array.from({ length: ys.length - 1 }, (_, row) => row).filter((row) => !spanned.has(row));
};

/** The whole rows of a grid, those with the same columns together. */
const rowsAlike = (grid: Grid): readonly (readonly number[])[] => {
  const corridorsOf = (row: number): string =>
    columnsOf(grid, row)
      .corridors.map(({ at }) => at)
      .join(' ');
  return [...groupBy(wholeRows(grid), corridorsOf).values()];
};

/** Whether most line breaks between neighbouring rows were meant, column by column. */
const breaksAreMeant = (rows: readonly TextRow[], columns: TextColumns): boolean => {
  const breaks = rows.slice(1).flatMap((row, index) => {
    const [above, line] = [rows[index]?.at(-1), row[0]];
    if (above === undefined || line === undefined) return [];
    const shared = line.cells.flatMap((cell, column) => (cell.length > 0 && above.cells[column]?.length ? [column] : []));
    return shared.map((column) => isHardBreak(above, line, column, columns));
  });
  return breaks.filter(Boolean).length >= meantShare * breaks.length;
};

const gapsWithin = (lines: readonly ColumnLine[]): readonly number[] =>
  lines.slice(1).map(({ line }, index) => line.baseline - (lines[index]?.line.baseline ?? line.baseline));

/** Rows that no white sets off have no more lines than this on average. */
const mostLines = 2;

/** Whether the rows are certain: white sets them off from one another, or few of them wrap and all were ended by hand. */
const areCertain = (rows: readonly TextRow[], columns: TextColumns): boolean => {
  const lines = rows.flat();
  const between = gapsWithin(lines).filter((_, index) => rows.some((row) => row[0] === lines[index + 1]));
  if (leastOf(between) >= greatestOf(rows.flatMap(gapsWithin)) + setOff && rows.length < lines.length) return true;
  return lines.length <= mostLines * rows.length && breaksAreMeant(rows, columns);
};

/** Whether what stands between two lines is several rows: each names itself in the first column, and most columns are filled. */
const areRows = (rows: readonly TextRow[], columns: TextColumns): boolean => {
  const filled = rows.map((row) => new Set(row.flatMap((line) => [...filledColumns(line)])));
  const tabular = filled.filter(({ size }) => size > 1).length;
  return (
    tabular >= fewestRows &&
    tabular >= tabularShare * rows.length &&
    filled.every((row) => row.has(0)) &&
    areCertain(rows, columns)
  );
};

/** Whether most of the bands between lines, the head and the last one aside, are several rows: who draws lines between rows draws all. */
const areMost = (split: readonly boolean[]): boolean => {
  const inner = split.slice(1, -1);
  return 2 * inner.filter(Boolean).length >= inner.length;
};

/** The lines that a drawn table leaves out between rows that its text shows. */
export const missingRowLines = (grid: Grid, glyphs: PlacedGlyphs): readonly Ruling[] => {
  return rowsAlike(grid).flatMap((alike): readonly Ruling[] => {
    const columns = columnsOf(grid, alike[0] ?? 0);
    if (columns.corridors.length === 0) return [];
    const boxes = alike.map((row) => boxOfCell(grid, { row, col: 0, rowSpan: 1, colSpan: grid.xs.length - 1 }));
    const bands = boxes.map((box) => wordLinesOf(glyphsIn(glyphs, box)).map((line) => columnLineOf(line, columns)));
    if (bands.every((lines) => lines.length < fewestRows)) return [];
    const grouped = groupRows(bands, columns);
    const split = grouped.map((ofBand) => areRows(ofBand, columns));
    if (!areMost(split)) return [];
    return boxes.flatMap((box, index) =>
      split[index] === true ? wallsOfText({ ...box, rows: grouped[index] ?? [], drawn: [] }, columns).horizontals : [],
    );
  });
};
