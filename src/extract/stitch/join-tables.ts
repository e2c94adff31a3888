import type { RawCell, TableBlock } from '../../model/raw-document.js';
import type { SharedColumns } from './columns.js';
import { confidenceOf } from './confidence.js';
import { type Continuation, isCutRow, isSpanContinued } from './continuation.js';

/** The table on other columns: `edges` gives for each of its column edges the index among `cols` + 1 edges. */
const onColumns = (table: TableBlock, cols: number, edges: readonly number[]): TableBlock =>
  edges.every((edge, index) => edge === index) && table.cols === cols
    ? table
    : {
        ...table,
        cols,
        cells: table.cells.map((cell) => {
          const from = edges[cell.col] ?? cell.col;
          const to = edges[cell.col + cell.colSpan] ?? from + cell.colSpan;
          return { ...cell, col: from, colSpan: to - from };
        }),
      };

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

const mergeOf = (cell: RawCell, above: TableBlock, below: TableBlock, { repeatedRows, cutRow }: Break): Merge | undefined => {
  const under = (row: number) => below.cells.find((one) => one.row === row && one.col === cell.col);
  if (cell.row < repeatedRows) {
    const again = under(cell.row);
    return again === undefined ? undefined : { below: again, merged: withPlaceOf(cell, again) };
  }
  if (cell.row + cell.rowSpan !== above.rows) return undefined;
  const next = under(repeatedRows);
  if (next === undefined) return undefined;
  if (cutRow) return { below: next, merged: joinCell(cell, next) };
  return isSpanContinued(cell, next) ? { below: next, merged: lengthenCell(cell, next) } : undefined;
};

type Break = { readonly repeatedRows: number; readonly cutRow: boolean };

const inOrder = (a: RawCell, b: RawCell): number => a.row - b.row || a.col - b.col;

/**
 * The cells of both parts in order. Of a table on many pages only the header and what reaches the break is looked at, and
 * only what stands from its last row on (a cut one) can be out of order.
 */
const joinCells = (above: TableBlock, below: TableBlock, at: Break): readonly RawCell[] => {
  const cells = above.cells.slice();
  const gone = new Set<RawCell>();
  cells.forEach((cell, index) => {
    if (cell.row >= at.repeatedRows && cell.row + cell.rowSpan !== above.rows) return;
    const merge = mergeOf(cell, above, below, at);
    if (merge === undefined) return;
    cells[index] = merge.merged;
    gone.add(merge.below);
  });
  const shift = above.rows - at.repeatedRows - (at.cutRow ? 1 : 0);
  const added = below.cells
    .filter((cell) => !gone.has(cell) && cell.row >= at.repeatedRows)
    .map((cell) => ({ ...cell, row: cell.row + shift }));
  const end = cells.splice(cells.findLastIndex(({ row }) => row < above.rows - 1) + 1);
  for (const cell of [...end, ...added].toSorted(inOrder)) cells.push(cell);
  return cells;
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

const onSharedColumns = (table: TableBlock, columns: SharedColumns, part: 'above' | 'below'): TableBlock =>
  onColumns(table, columns.cols, columns[part]);

/** One table out of two of which the second goes on with the first. Its place is the first part's; `fragments` has both. */
export const joinTables = (first: TableBlock, second: TableBlock, { columns, repeatedRows }: Continuation): TableBlock => {
  const above = onSharedColumns(first, columns, 'above');
  const below = onSharedColumns(second, columns, 'below');
  const at = { repeatedRows, cutRow: isCutRow(above, below, repeatedRows) };
  const firstRow = above.rows - (at.cutRow ? 1 : 0);
  const reasons = reasonsOf(above, below, at);
  return {
    ...above,
    rows: firstRow + below.rows - repeatedRows,
    cells: joinCells(above, below, at),
    fragments: [...above.fragments, { place: below.place, firstRow, rows: below.rows - repeatedRows }],
    reasons,
    confidence: confidenceOf(reasons),
  };
};
