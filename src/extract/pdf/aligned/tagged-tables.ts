import type { Box } from '../../../model/place.js';
import { boxAroundBoxes } from '../geometry.js';
import { groupBy } from '../group-by.js';
import { gridOfLines } from '../ruled/grid.js';
import type { Ruling } from '../ruled/rulings.js';
import type { TableShape } from '../ruled/tables.js';
import { boxOfGlyphs, type Glyph, isBlank } from '../text/glyph.js';

/** A row of a tagged table: the boxes around the text of its cells, left to right. */
type TaggedRow = { readonly cells: readonly Box[]; readonly box: Box };

/** Boxes of neighbouring rows or columns may overlap by this much, in points, and still agree with the tags: tight setting. */
const overlap = 2;

const rowsOf = (glyphs: readonly Glyph[]): readonly TaggedRow[] =>
  [...groupBy(glyphs, ({ tag }) => tag?.cell?.row ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, ofRow]): readonly TaggedRow[] => {
      const cells = [...groupBy(ofRow, ({ tag }) => tag?.cell?.cell ?? 0).values()].flatMap((one) => boxOfGlyphs(one) ?? []);
      const box = boxAroundBoxes(cells);
      return box === undefined ? [] : [{ cells: cells.toSorted((a, b) => a.left - b.left), box }];
    });

/** The heights between rows, if the tags' rows lie under one another. */
const levelsOf = (rows: readonly TaggedRow[]): readonly number[] | undefined => {
  const gaps = rows.slice(1).map(({ box }, index) => ({ above: rows[index]?.box.bottom ?? box.top, below: box.top }));
  if (gaps.some(({ above, below }) => above > below + overlap)) return undefined;
  return gaps.map(({ above, below }) => (above + below) / 2);
};

/** The lines between columns, if the cells of the rows with most cells lie in columns. */
const columnsOf = (rows: readonly TaggedRow[]): readonly number[] | undefined => {
  const most = rows.reduce((count, { cells }) => Math.max(count, cells.length), 0);
  const full = rows.filter(({ cells }) => cells.length === most);
  const columns = Array.from({ length: most }, (_, index) => full.map(({ cells }) => cells[index]));
  const ends = columns.map((boxes) => boxes.reduce((right, box) => Math.max(right, box?.right ?? right), -Infinity));
  const starts = columns.map((boxes) => boxes.reduce((left, box) => Math.min(left, box?.left ?? left), Infinity));
  const gaps = starts.slice(1).map((start, index) => ({ end: ends[index] ?? start, start }));
  if (most < 2 || gaps.some(({ end, start }) => end > start + overlap)) return undefined;
  return gaps.map(({ end, start }) => (end + start) / 2);
};

/** White around the text of a table without lines, in points. */
const margin = 2;

const shapeOf = (glyphs: readonly Glyph[]): readonly TableShape[] => {
  const rows = rowsOf(glyphs);
  const [levels, columns] = [levelsOf(rows), columnsOf(rows)];
  const box = boxAroundBoxes(rows.map((row) => row.box));
  if (levels === undefined || columns === undefined || box === undefined || rows.length < 2) return [];
  const [left, right, top, bottom] = [box.left - margin, box.right + margin, box.top - margin, box.bottom + margin];
  const ys = [top, ...levels, bottom];
  const walls = rows.flatMap(({ cells }, row) =>
    columns
      .filter((x) => cells.length > 1 && cells.every((cell) => cell.right <= x + overlap || cell.left >= x - overlap))
      .map((at): Ruling => ({ at, from: ys[row] ?? top, to: ys[row + 1] ?? bottom })),
  );
  const grid = gridOfLines({
    horizontals: ys.map((at) => ({ at, from: left, to: right })),
    verticals: [...walls, ...[left, right].map((at) => ({ at, from: top, to: bottom }))],
  });
  return [{ grid, reasons: ['cellsFromTags'] }];
};

/** The tables that the tags of the PDF speak of, where their rows and cells lie on the page as rows and columns do. */
export const taggedTables = (glyphs: readonly Glyph[]): readonly TableShape[] => {
  const inCells = glyphs.filter((glyph) => glyph.tag?.cell !== undefined && !isBlank(glyph) && glyph.turn === 0);
  return [...groupBy(inCells, ({ tag }) => tag?.cell?.table ?? 0).values()].flatMap(shapeOf);
};
