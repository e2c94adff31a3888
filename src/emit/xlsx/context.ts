import type { Annex } from '../../model/annex.js';
import type { EvaluationProfile } from '../../model/profile.js';
import { type EditLine, editLines } from '../edit-lines.js';
import type { EmitInput } from '../emitter.js';
import { defaultProfile } from '../evaluation/default-profile.js';
import { type MeasuredPart, measuresOf } from '../evaluation/measures.js';
import { unitTitle } from '../italian.js';
import { type SheetRow, type UnitSheet, unitSheets } from '../sheet-model.js';
import { uniqueSheetNames } from './sheet-names.js';

/** A unit with what its sheets say, its title, and the name of its sheet. */
export type UnitEntry = UnitSheet & { readonly title: string; readonly sheetName: string };

/** A row of the table of objectives, with its unit and what is measured of it. */
export type RowEntry = {
  readonly entry: UnitEntry;
  readonly row: SheetRow;
  readonly year: number | null;
  readonly measures: readonly MeasuredPart[];
};

/** What every sheet of the workbook draws on. */
export type Context = {
  readonly annex: Annex;
  readonly units: readonly UnitEntry[];
  readonly rows: readonly RowEntry[];
  readonly edits: readonly EditLine[];
  readonly profile: EvaluationProfile;
  readonly issuedOn?: string;
  readonly version?: string;
  readonly asked?: readonly string[];
};

/** An annex → what the sheets of its workbook draw on. */
export const workbookContext = ({ annex, issuedOn, version, asked, profile = defaultProfile }: EmitInput): Context => {
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
    rows: units.flatMap((entry) =>
      [...entry.own, ...entry.transversal].map((row) => ({
        entry,
        row,
        year: annex.plan.year,
        measures: measuresOf(row.assignment, annex.plan.year),
      })),
    ),
    profile,
    edits: editLines(annex),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(version === undefined ? {} : { version }),
    ...(asked === undefined ? {} : { asked }),
  };
};
