import { columnLetters, quotedSheet } from '../addresses.js';
import type { Context, UnitEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { WorkbookPlan } from '../sheet-plan.js';

/** The columns of the summary; the last holds the units' codes and is not printed. */
export const summaryColumns = [
  { key: 'unit', header: 'Unità', width: 22 },
  { key: 'name', header: 'Denominazione', width: 24 },
  { key: 'officer', header: 'Responsabile', width: 20 },
  { key: 'own', header: 'Obiettivi propri', width: 8.5 },
  { key: 'transversal', header: 'Obiettivi trasv.', width: 8.5 },
  { key: 'ownWeights', header: 'Pesi propri', width: 6.5 },
  { key: 'transversalWeights', header: 'Pesi trasv.', width: 6.5 },
  { key: 'weights', header: 'Somma pesi', width: 7.5 },
  { key: 'gap', header: 'Scarto da 100', width: 7 },
  { key: 'verdict', header: 'Esito', width: 14 },
  { key: 'bar', header: 'Pesi: █ propri ░ trasv.', width: 13 },
  { key: 'applied', header: 'Correzioni', width: 10 },
  { key: 'proposed', header: 'Proposte da decidere', width: 8.5 },
  { key: 'findings', header: 'Anomalie', width: 8.5 },
  { key: 'evaluated', header: 'Obiettivi valutati', width: 8.5 },
  { key: 'strict', header: 'Somma punteggi', width: 9 },
  { key: 'normalised', header: 'Punteggio su 100', width: 9.5 },
  { key: 'final', header: 'Punteggio finale', width: 9.5 },
  { key: 'band', header: 'Fascia', width: 11 },
  { key: 'unitId', header: 'Cod. unità', width: 14 },
] as const;

/** A column of the summary. */
export type SummaryKey = (typeof summaryColumns)[number]['key'];

/** The row of the column heads. */
export const summaryHeader = 5;

/** The letters of a column of the summary. */
export const summaryLetters = (key: SummaryKey): string => columnLetters(summaryColumns.findIndex((one) => one.key === key) + 1);

/** The cell of a unit in the summary, as formulas of other sheets write it. */
export const summaryCell = ({ units }: Pick<Context, 'units'>, entry: UnitEntry, key: SummaryKey): string =>
  `${quotedSheet(sheetNames.summary)}!$${summaryLetters(key)}$${summaryHeader + 1 + units.indexOf(entry)}`;

/** The name of the cell that holds the day up to which terms count as past. */
export const referenceDate = 'data_verifica';

/** Where that cell is. */
export const referenceName: WorkbookPlan['lists'][number] = {
  name: referenceDate,
  range: `${quotedSheet(sheetNames.summary)}!$B$4`,
};
