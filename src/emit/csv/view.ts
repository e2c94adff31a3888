import { placeText } from '../../messages/index.js';
import type { Annex } from '../../model/annex.js';
import { officerText, sectionLabels, targetTypeLabels } from '../italian.js';
import type { JoinedEdit } from '../joined-edits.js';
import { rowTexts, type SheetRow, type UnitSheet, unitSheets } from '../sheet-model.js';
import { joinTexts, type SheetText } from '../sheet-text.js';
import type { CsvValue } from './write.js';

type Source = { readonly annex: Annex; readonly sheet: UnitSheet; readonly row: SheetRow };
type Column = { readonly name: string; readonly value: (source: Source) => CsvValue };

const text = (one: SheetText | undefined): CsvValue => one?.text ?? null;
const original = (one: SheetText | undefined): CsvValue => one?.original ?? null;
const indicators = ({ indicators: pieces }: SheetRow): SheetText => joinTexts(pieces, '');
const targets = ({ targets: several }: SheetRow): SheetText => joinTexts(several, '\n');

const allTexts = (row: SheetRow): readonly SheetText[] => rowTexts(row).map(({ text: one }) => one);
const changeLine = ({ before, after }: JoinedEdit): string => `${before} → ${after}`;

/** What of the unit and the plan every row repeats. */
const frame: readonly Column[] = [
  { name: 'id', value: ({ row }) => row.assignment.id },
  { name: 'id_obiettivo', value: ({ row }) => row.assignment.objectiveId },
  { name: 'id_unita', value: ({ sheet }) => sheet.unit.id },
  { name: 'anno', value: ({ annex }) => annex.plan.year },
  { name: 'unita', value: ({ sheet }) => sheet.unit.label },
  { name: 'denominazione', value: ({ sheet }) => sheet.unit.name },
  { name: 'responsabile', value: ({ sheet }) => officerText(sheet.unit.officer) },
  { name: 'sezione', value: ({ row }) => sectionLabels[row.assignment.section] },
  { name: 'numero', value: ({ row }) => row.number },
  { name: 'ordine', value: ({ row }) => row.assignment.ordinal },
];

const weights: readonly Column[] = [
  { name: 'peso', value: ({ row }) => row.weight },
  { name: 'peso_stampato', value: ({ row }) => row.weightText },
  { name: 'peso_normalizzato', value: ({ row }) => row.assignment.normalizedWeight ?? null },
  { name: 'peso_comune_con', value: ({ row }) => row.assignment.weight.sharedFrom ?? null },
];

const texts: readonly Column[] = [
  { name: 'obiettivo_strategico', value: ({ row }) => row.assignment.group ?? null },
  { name: 'titolo', value: ({ row }) => text(row.title) },
  { name: 'titolo_originale', value: ({ row }) => original(row.title) },
  { name: 'descrizione', value: ({ row }) => text(row.description) },
  { name: 'descrizione_originale', value: ({ row }) => original(row.description) },
  { name: 'risultato_atteso', value: ({ row }) => text(row.expectedResult) },
  { name: 'risultato_atteso_originale', value: ({ row }) => original(row.expectedResult) },
  { name: 'indicatore', value: ({ row }) => text(indicators(row)) },
  { name: 'indicatore_originale', value: ({ row }) => original(indicators(row)) },
  { name: 'target', value: ({ row }) => text(targets(row)) },
  { name: 'target_originale', value: ({ row }) => original(targets(row)) },
  { name: 'tipo_target', value: ({ row }) => row.targetTypes.map((type) => targetTypeLabels[type]).join(' ') },
  { name: 'scadenze', value: ({ row }) => row.dueDates.join(' ') },
  { name: 'attivita', value: ({ row }) => text(row.activities) },
  { name: 'attivita_originale', value: ({ row }) => original(row.activities) },
  { name: 'dettagli_indicatori', value: ({ row }) => row.indicatorLines.join('\n') },
  { name: 'cronoprogramma', value: ({ row }) => row.scheduleLines.join('\n') },
  { name: 'altre_colonne', value: ({ row }) => row.extra.map(({ header, text: one }) => `${header}: ${one.text}`).join('\n') },
];

const review: readonly Column[] = [
  { name: 'correzioni', value: ({ row }) => allTexts(row).flatMap(({ applied }) => applied).length },
  {
    name: 'proposte',
    value: ({ row }) =>
      allTexts(row)
        .flatMap(({ proposed }) => proposed.map(changeLine))
        .join('\n'),
  },
  { name: 'incoerente', value: ({ row }) => (row.undecided ? 'sì' : 'no') },
  { name: 'anomalie', value: ({ row }) => [...new Set(row.findings.map(({ code }) => code))].join(' ') },
  { name: 'fonte', value: ({ row }) => (row.place === undefined ? null : placeText(row.place, 'it')) },
];

const columns: readonly Column[] = [...frame, ...weights, ...texts, ...review];

/** An annex as a table: a row of column names, then one row per assignment in printed order. */
export const csvRows = (annex: Annex): readonly (readonly CsvValue[])[] => {
  const sources = unitSheets(annex).flatMap((sheet) =>
    [...sheet.own, ...sheet.transversal].map((row) => ({ annex, sheet, row })),
  );
  return [columns.map(({ name }) => name), ...sources.map((source) => columns.map(({ value }) => value(source)))];
};
