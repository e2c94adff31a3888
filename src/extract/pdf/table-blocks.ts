import type { Place } from '../../model/place.js';
import type { RawCell, TableBlock } from '../../model/raw-document.js';
import { confidenceOf } from '../stitch/confidence.js';
import { cellText } from './cell-text.js';
import { type Glyph, isBlank } from './glyph.js';
import { boxOfCell, boxOfGrid } from './grid.js';
import { isSuspect } from './suspect-glyphs.js';
import type { FilledCell, PageTable } from './tables.js';

const readCell = (cell: FilledCell, table: PageTable, page: number): RawCell => ({
  row: cell.row,
  col: cell.col,
  rowSpan: cell.rowSpan,
  colSpan: cell.colSpan,
  text: cellText(cell.glyphs),
  place: { page, box: boxOfCell(table.grid, cell) },
});

/** A page's table as a block, with a provisional `id`; its one fragment is itself. */
export const tableBlock = (table: PageTable, page: number, id: string): TableBlock => {
  const { grid } = table;
  const place: Place = { page, box: boxOfGrid(grid) };
  const rows = grid.ys.length - 1;
  const suspect = table.cells.some(({ glyphs }) => glyphs.some(({ text }) => isSuspect(text)));
  const reasons = suspect ? [...table.reasons, 'suspectGlyphs' as const] : table.reasons;
  return {
    kind: 'table',
    id,
    place,
    rows,
    cols: grid.xs.length - 1,
    cells: table.cells.map((cell) => readCell(cell, table, page)).toSorted((a, b) => a.row - b.row || a.col - b.col),
    confidence: confidenceOf(reasons),
    reasons,
    fragments: [{ place, firstRow: 0, rows }],
  };
};

const inked = ({ glyphs }: FilledCell): readonly Glyph[] => glyphs.filter((glyph) => !isBlank(glyph));

const setsOff = (cells: readonly FilledCell[]): boolean => {
  const texts = cells.map(inked).filter((glyphs) => glyphs.length > 0);
  const isNumber = (glyphs: readonly Glyph[]): boolean => !glyphs.some(({ text }) => /\p{L}/u.test(text));
  return texts.length > 1 && texts.every((glyphs) => glyphs.every(({ bold }) => bold)) && !texts.every(isNumber);
};

/** A header has no more leading rows than this, a title row included. */
const mostHeaderRows = 3;

/** How many leading rows are set in bold as a header over rows that are not; 0 where the looks do not tell. */
export const boldHeaderRows = ({ cells, grid }: PageTable): number => {
  const rows = Array.from({ length: grid.ys.length - 1 }, (_, row) => setsOff(cells.filter((cell) => cell.row === row)));
  const last = rows.slice(0, mostHeaderRows).lastIndexOf(true);
  return rows.slice(last + 1).some((bold) => !bold) ? last + 1 : 0;
};
