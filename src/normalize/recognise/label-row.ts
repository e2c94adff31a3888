import type { Retype } from '../values/retype.js';
import { type GridRow, isBlank, shownCells } from './grid.js';
import { headerRowsFrom, isBodyText, isValue, longestHeader, mostLeadRows, printedHeaders, type TableHeader } from './header.js';

/** A table whose columns only their content can tell has at least so many. */
const fewestColumns = 3;

const isLabel = (text: string): boolean => text.length <= longestHeader && !isBodyText(text) && /[\p{L}#%]/u.test(text);

/** Whether a row has a label over each column of the table, but for one at most. */
const isLabelRow = (row: GridRow): boolean => {
  const shown = shownCells(row);
  const bare = row.covering.filter(isBlank).length;
  return shown.length >= fewestColumns && bare <= 1 && shown.every(({ text }) => isLabel(text));
};

const holdsValue = (rows: readonly GridRow[]): boolean => rows.some((row) => shownCells(row).some(({ text }) => isValue(text)));

/**
 * The header of a table whose words are not known: its first row of labels, where values stand below. `null` where no row
 * looks like one; what its columns hold must say the rest.
 */
export const findLabelRow = (grid: readonly GridRow[], retype: Retype): TableHeader | null => {
  const row = grid.slice(0, mostLeadRows + 1).find((one) => shownCells(one).length >= fewestColumns);
  if (row === undefined || !isLabelRow(row)) return null;
  const rows = headerRowsFrom(grid, row);
  if (!holdsValue(grid.slice(row.index + rows.length))) return null;
  return {
    leadRows: Array.from({ length: row.index }, (_, index) => index),
    rows,
    columns: printedHeaders(grid.slice(row.index, row.index + rows.length), retype),
  };
};
