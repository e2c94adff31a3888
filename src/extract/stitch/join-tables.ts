import type { RawCell, TableBlock } from '../../model/raw-document.js';
import { confidenceOf } from './confidence.js';
import { type Continuation, isCutRow, isSpanContinued } from './continuation.js';

/** Whether the table is on `cols` columns already; `edges` gives for each of its column edges the index among theirs. */
const isOn = (table: TableBlock, cols: number, edges: readonly number[]): boolean =>
  table.cols === cols && edges.every((edge, index) => edge === index);

const moveCells = (cells: readonly RawCell[], edges: readonly number[]): RawCell[] =>
  cells.map((cell) => {
    const from = edges[cell.col] ?? cell.col;
    const to = edges[cell.col + cell.colSpan] ?? from + cell.colSpan;
    return { ...cell, col: from, colSpan: to - from };
  });

const withPlaceOf = (cell: RawCell, further: RawCell): RawCell => ({
  ...cell,
  continued: [...(cell.continued ?? []), further.place, ...(further.continued ?? [])],
});

const joinText = (above: string, below: string): string => [above, below].filter((text) => text.trim() !== '').join('\n');

/** A cut cell: one text, both places. */
const joinCell = (above: RawCell, below: RawCell): RawCell => ({
  ...withPlaceOf(above, below),
  text: joinText(above.text, below.text),
  rowSpan: above.rowSpan + below.rowSpan - 1,
});

const lengthenCell = (above: RawCell, below: RawCell): RawCell => ({
  ...withPlaceOf(above, below),
  rowSpan: above.rowSpan + below.rowSpan,
});

/** Which cell below the break, if any, goes into a cell above it, and how. */
type Merge = { readonly below: RawCell; readonly merged: RawCell };

const mergeOf = (cell: RawCell, rows: number, below: TableBlock, { repeatedRows, cutRow }: Break): Merge | undefined => {
  if (cell.row >= repeatedRows && cell.row + cell.rowSpan !== rows) return undefined;
  const under = (row: number) => below.cells.find((one) => one.row === row && one.col === cell.col);
  if (cell.row < repeatedRows) {
    const again = under(cell.row);
    return again === undefined ? undefined : { below: again, merged: withPlaceOf(cell, again) };
  }
  const next = under(repeatedRows);
  if (next === undefined) return undefined;
  if (cutRow) return { below: next, merged: joinCell(cell, next) };
  return isSpanContinued(cell, next) ? { below: next, merged: lengthenCell(cell, next) } : undefined;
};

type Break = { readonly repeatedRows: number; readonly cutRow: boolean };

const inOrder = (a: RawCell, b: RawCell): number => a.row - b.row || a.col - b.col;

/** A table that is being put together: its list of cells is its own, and grows. */
export type GrowingTable = TableBlock & { readonly cells: RawCell[] };

/** The table as the first part of one that may grow. */
export const growFrom = (table: TableBlock): GrowingTable => ({ ...table, cells: [...table.cells] });

/**
 * Adds the cells of `below` to those of `above`, in order. Of a table on many pages only the header and what reaches the
 * break is looked at, and only what stands from its last row on (a cut one) can be out of order.
 */
const addCells = ({ cells, rows }: GrowingTable, below: TableBlock, at: Break): void => {
  const gone = new Set<RawCell>();
  cells.forEach((cell, index) => {
    const merge = mergeOf(cell, rows, below, at);
    if (merge === undefined) return;
    cells[index] = merge.merged;
    gone.add(merge.below);
  });
  const shift = rows - at.repeatedRows - (at.cutRow ? 1 : 0);
  const added = below.cells
    .filter((cell) => !gone.has(cell) && cell.row >= at.repeatedRows)
    .map((cell) => ({ ...cell, row: cell.row + shift }));
  const end = cells.splice(cells.findLastIndex(({ row }) => row < rows - 1) + 1);
  for (const cell of [...end, ...added].toSorted(inOrder)) cells.push(cell);
};

const reasonsOf = (above: TableBlock, below: TableBlock, at: Break): TableBlock['reasons'] => [
  ...new Set([
    ...above.reasons,
    ...below.reasons,
    'joinedOverPages' as const,
    ...(at.repeatedRows > 0 ? (['headerRepeated'] as const) : []),
    ...(at.cutRow ? (['rowCutByBreak'] as const) : []),
  ]),
];

const onColumns = (table: GrowingTable, cols: number, edges: readonly number[]): GrowingTable =>
  isOn(table, cols, edges) ? table : { ...table, cols, cells: moveCells(table.cells, edges) };

/**
 * One table out of two of which the second goes on with the first. Its place is the first part's; `fragments` has both. The
 * first one's list of cells is used up: it becomes that of the whole.
 */
export const joinTables = (first: GrowingTable, second: TableBlock, { columns, repeatedRows }: Continuation): GrowingTable => {
  const above = onColumns(first, columns.cols, columns.above);
  const below = onColumns(growFrom(second), columns.cols, columns.below);
  const at = { repeatedRows, cutRow: isCutRow(above, below, repeatedRows) };
  const firstRow = above.rows - (at.cutRow ? 1 : 0);
  const reasons = reasonsOf(above, below, at);
  addCells(above, below, at);
  return {
    ...above,
    rows: firstRow + below.rows - repeatedRows,
    fragments: [...above.fragments, { place: below.place, firstRow, rows: below.rows - repeatedRows }],
    reasons,
    confidence: confidenceOf(reasons),
  };
};
