import type { TableBlock } from '../../model/raw-document.js';

/** The table turned: rows become columns. Its cells keep the rows and columns they are printed in, in their places. */
export const turnTable = (table: TableBlock): TableBlock => ({
  ...table,
  rows: table.cols,
  cols: table.rows,
  cells: table.cells
    .map((cell) => {
      const printed = { table: table.id, row: cell.row, col: cell.col };
      return {
        ...cell,
        row: cell.col,
        col: cell.row,
        rowSpan: cell.colSpan,
        colSpan: cell.rowSpan,
        place: { ...cell.place, ...printed },
        ...(cell.continued === undefined ? {} : { continued: cell.continued.map((place) => ({ ...place, ...printed })) }),
      };
    })
    .toSorted((one, other) => one.row - other.row || one.col - other.col),
});
