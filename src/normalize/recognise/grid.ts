import type { Place } from '../../model/place.js';
import type { RawCell, TableBlock } from '../../model/raw-document.js';

/** A row of a table: per column the cell that covers it (`null` where none does), and the cells that begin in it. */
export type GridRow = {
  readonly index: number;
  readonly covering: readonly (RawCell | null)[];
  readonly cells: readonly RawCell[];
};

/** Whether a cell shows nothing. */
export const isBlank = (cell: RawCell | null): boolean => cell === null || cell.text.trim() === '';

/** The rows of a table with every cell spread over the rows and columns it spans. */
export const gridOf = (table: TableBlock): readonly GridRow[] => {
  const covering = Array.from({ length: table.rows }, () => new Array<RawCell | null>(table.cols).fill(null));
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      covering[row]?.fill(cell, cell.col, cell.col + cell.colSpan);
  }
  return covering.map((cells, index) => ({ index, covering: cells, cells: table.cells.filter((cell) => cell.row === index) }));
};

/** The different cells that cover a row and show something. */
export const shownCells = (row: GridRow): readonly RawCell[] => {
  const before = shownBefore.get(row);
  if (before !== undefined) return before;
  const shown = [...new Set(row.covering)].flatMap((cell) => (cell === null || isBlank(cell) ? [] : [cell]));
  shownBefore.set(row, shown);
  return shown;
};

/** Every layout looks at the rows of a table anew. */
const shownBefore = new WeakMap<GridRow, readonly RawCell[]>();

/** The one cell of a row that shows anything, where it begins in this row; `null` for rows with more or nothing. */
export const soleCell = (row: GridRow): RawCell | null => {
  const [only, ...others] = shownCells(row);
  return only !== undefined && others.length === 0 && only.row === row.index ? only : null;
};

/** The lines that open a table: rows from its top that show one cell over two columns or more. */
export const openingLines = (grid: readonly GridRow[]): readonly RawCell[] => {
  const first = grid.findIndex((row) => (soleCell(row)?.colSpan ?? 1) < 2);
  return grid.slice(0, Math.max(first, 0)).flatMap((row) => soleCell(row) ?? []);
};

/** Every place of a cell, with its table, and row and column as printed; a cell cut by page breaks has several. */
export const placesOf = (cell: RawCell, table: TableBlock): readonly Place[] =>
  [cell.place, ...(cell.continued ?? [])].map((place) => ({
    ...place,
    table: table.id,
    row: place.row ?? cell.row,
    col: place.col ?? cell.col,
  }));
