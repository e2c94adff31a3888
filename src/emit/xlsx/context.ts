import type { Annex } from '../../model/annex.js';
import { type EditLine, editLines } from '../edit-lines.js';
import { unitTitle } from '../italian.js';
import { type SheetRow, type UnitSheet, unitSheets } from '../sheet-model.js';
import { uniqueSheetNames } from './sheet-names.js';

/** A unit with what its sheets say, its title, and the name of its sheet. */
export type UnitEntry = UnitSheet & { readonly title: string; readonly sheetName: string };

/** A row of the table of objectives, with its unit. */
export type RowEntry = { readonly entry: UnitEntry; readonly row: SheetRow; readonly year: number | null };

/** What every sheet of the workbook draws on. */
export type Context = {
  readonly annex: Annex;
  readonly units: readonly UnitEntry[];
  readonly rows: readonly RowEntry[];
  readonly edits: readonly EditLine[];
  readonly issuedOn?: string;
};

/** An annex → what the sheets of its workbook draw on. */
export const workbookContext = (annex: Annex, issuedOn?: string): Context => {
  const sheets = unitSheets(annex);
  const names = uniqueSheetNames(sheets.map(({ unit }) => unit.label || unit.name));
  const units = sheets.map((sheet, index) => ({
    ...sheet,
    title: unitTitle(sheet.unit),
    sheetName: names[index] ?? sheet.unit.id,
  }));
  return {
    annex,
    units,
    rows: units.flatMap((entry) => [...entry.own, ...entry.transversal].map((row) => ({ entry, row, year: annex.plan.year }))),
    edits: editLines(annex),
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
};
