import type { RawCell } from '../../model/raw-document.js';
import { type GridRow, soleCell } from './grid.js';
import { type ObjectiveOpening, readOpening } from './labels.js';

/** An objective that a row opens, and the cell that says so. */
export type OpeningRow = { readonly cell: RawCell; readonly opening: ObjectiveOpening };

/** What a row opens that shows one cell over several columns (`Obiettivo 2 – Riordino degli archivi`); `null` for any other. */
export const openingOf = (row: GridRow): OpeningRow | null => {
  const cell = soleCell(row);
  const opening = cell === null || cell.colSpan < 2 ? null : readOpening(cell.text);
  return cell === null || opening === null || opening.title === '' ? null : { cell, opening };
};
