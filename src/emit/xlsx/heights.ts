import { startColumns } from './addresses.js';
import { settings } from './looks.js';
import type { CellPlan, RowPlan, SheetPlan } from './sheet-plan.js';
import { type Setting, textHeight } from './text-size.js';

/** The greatest height of a row (Excel specifications and limits), in points. */
const maxHeight = 409;
const minHeight = 15;
/** Sizes to fall back to, in points, where a text at its own size is higher than a row can be. */
const smallerSizes = [8, 7, 6, 5, 4];

type Placed = { readonly cell: CellPlan; readonly width: number };

const place = (row: RowPlan, widths: readonly number[]): readonly Placed[] => {
  const starts = startColumns(row.cells);
  return row.cells.map((cell, index) => {
    const first = (starts[index] ?? 1) - 1;
    const width = widths.slice(first, first + (cell.columns ?? 1)).reduce((sum, one) => sum + one, 0);
    return { cell, width };
  });
};

const shownText = ({ content, look }: CellPlan): string => {
  if (look === 'code') return '';
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' && typeof content.result === 'string' ? content.result : '';
};

const settingOf = (cell: CellPlan): Setting => ({
  ...settings[cell.look],
  ...(cell.size === undefined ? {} : { size: cell.size }),
});

const heightOf = ({ cell, width }: Placed): number => textHeight(shownText(cell), width, settingOf(cell));

const fitted = (placed: Placed): Placed => {
  if (heightOf(placed) <= maxHeight) return placed;
  const candidates = smallerSizes.map((size) => ({ ...placed, cell: { ...placed.cell, size } }));
  return candidates.find((one) => heightOf(one) <= maxHeight) ?? candidates.at(-1) ?? placed;
};

const fitRow = (row: RowPlan, widths: readonly number[]): RowPlan => {
  if (row.height !== undefined) return row;
  const cells = place(row, widths).map(fitted);
  const grows = cells.every(
    ({ cell: { columns = 1, isUpright, size } }) => columns === 1 && isUpright !== true && size === undefined,
  );
  const height = Math.min(
    maxHeight,
    cells.reduce((most, one) => Math.max(most, heightOf(one)), minHeight),
  );
  return { cells: cells.map(({ cell }) => cell), height, ...(grows ? { grows } : {}) };
};

/** The sheet with a height for every row, so that every text shows whole: programs do not fit rows when they open a file. */
export const fitHeights = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  rows: sheet.rows.map((row) => fitRow(row, sheet.widths)),
});
