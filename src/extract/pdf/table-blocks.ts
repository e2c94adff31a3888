import type { Place } from '../../model/place.js';
import type { RawCell, TableBlock } from '../../model/raw-document.js';
import { confidenceOf } from '../stitch/confidence.js';
import type { ReadCell, ReadTable } from './read-table.js';
import { boxOfCell, boxOfGrid } from './ruled/grid.js';

const cellOf = ({ row, col, rowSpan, colSpan, text }: ReadCell, { grid }: ReadTable, page: number): RawCell => ({
  row,
  col,
  rowSpan,
  colSpan,
  text,
  place: { page, box: boxOfCell(grid, { row, col, rowSpan, colSpan }) },
});

/** A page's table as a block, with a provisional `id`; its one fragment is itself. */
export const tableBlock = (table: ReadTable, page: number, id: string): TableBlock => {
  const { grid } = table;
  const place: Place = { page, box: boxOfGrid(grid) };
  const rows = grid.ys.length - 1;
  const reasons = table.cells.some(({ suspect }) => suspect) ? [...table.reasons, 'suspectGlyphs' as const] : table.reasons;
  return {
    kind: 'table',
    id,
    place,
    rows,
    cols: grid.xs.length - 1,
    cells: table.cells.map((cell) => cellOf(cell, table, page)),
    confidence: confidenceOf(reasons),
    reasons,
    fragments: [{ place, firstRow: 0, rows }],
  };
};

const setsOff = (cells: readonly ReadCell[]): boolean => {
  const filled = cells.filter(({ characters }) => characters > 0);
  return filled.length > 1 && filled.every(({ bold }) => bold) && filled.some(({ text }) => /\p{L}/u.test(text));
};

/** A header has no more leading rows than this, a title row included. */
const mostHeaderRows = 3;

/** How many leading rows are set in bold as a header over rows that are not; 0 where the looks do not tell. */
export const boldHeaderRows = ({ cells, grid }: ReadTable): number => {
  const ofRows = grid.ys.slice(1).map((): ReadCell[] => []);
  for (const cell of cells) ofRows[cell.row]?.push(cell);
  const last = ofRows.slice(0, mostHeaderRows).findLastIndex(setsOff);
  return ofRows.slice(last + 1).some((row) => !setsOff(row)) ? last + 1 : 0;
};
