import { columnLetters, quotedSheet } from '../addresses.js';
import type { ColumnWidth } from '../column-widths.js';
import type { Context, UnitEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { WorkbookPlan } from '../sheet-plan.js';

/** The widths of the summary's columns after the first, for both of its parts. */
export const summaryWidths: readonly ColumnWidth[] = [
  { width: 26, least: 20 },
  { width: 20, least: 15 },
  ...[10.5, 9.5, 9.5, 9, 9.5, 9.5, 14, 13].map((width) => ({ width })),
];

/** The columns of the part about weights; the last holds the units' codes and is not printed. */
export const weightColumns = [
  { key: 'unit', header: 'Unità' },
  { key: 'name', header: 'Denominazione' },
  { key: 'officer', header: 'Responsabile' },
  { key: 'own', header: 'Obiettivi propri' },
  { key: 'transversal', header: 'Obiettivi trasv.' },
  { key: 'ownWeights', header: 'Pesi propri' },
  { key: 'transversalWeights', header: 'Pesi trasv.' },
  { key: 'weights', header: 'Somma pesi' },
  { key: 'gap', header: 'Scarto da 100' },
  { key: 'verdict', header: 'Esito' },
  { key: 'bar', header: 'Pesi: █ propri ░ trasv.' },
  { key: 'unitId', header: 'Cod. unità' },
] as const;

/** The columns of the part about review and results; the name takes two of the sheet's columns. */
export const resultColumns = [
  { key: 'unit', header: 'Unità' },
  { key: 'name', header: 'Denominazione', columns: 2 },
  { key: 'applied', header: 'Correzioni' },
  { key: 'proposed', header: 'Proposte aperte' },
  { key: 'findings', header: 'Anomalie' },
  { key: 'evaluated', header: 'Obiettivi valutati' },
  { key: 'strict', header: 'Somma punteggi' },
  { key: 'normalised', header: 'Punteggio su 100' },
  { key: 'final', header: 'Punteggio finale' },
  { key: 'band', header: 'Fascia' },
  { key: 'unitId', header: 'Cod. unità' },
] as const;

/** A column of the summary. */
export type SummaryKey = (typeof weightColumns)[number]['key'] | (typeof resultColumns)[number]['key'];

const positionOf = (key: SummaryKey): number => {
  const inWeights = weightColumns.findIndex((one) => one.key === key);
  return inWeights >= 0 ? inWeights : resultColumns.findIndex((one) => one.key === key) + 1;
};

/** The letters of a column of the summary. */
export const summaryLetters = (key: SummaryKey): string => columnLetters(positionOf(key) + 1);

/** Up to so many units stand below one row of heads. */
const mostUnderOneHead = 12;
/** More than that are parted into groups, each with the heads anew, since the sheet has two parts and so no heads to repeat. */
const groupSize = 8;

/** A part of the summary: the row of its caption, the rows of its heads, the rows of the units, and the row after them. */
export type SummaryPart = {
  readonly caption: number;
  readonly heads: readonly number[];
  readonly rowOf: (unit: number) => number;
  readonly end: number;
};

const partFrom = (caption: number, units: number): SummaryPart => {
  const size = units <= mostUnderOneHead ? Math.max(1, units) : groupSize;
  const groups = Math.max(1, Math.ceil(units / size));
  return {
    caption,
    heads: Array.from({ length: groups }, (_, group) => caption + 1 + group * (size + 1)),
    rowOf: (unit) => caption + 2 + Math.floor(unit / size) + unit,
    end: caption + 1 + groups + units,
  };
};

/** Rows above the first part: title, plan, remark, day of reference. */
const rowsAbove = 4;

/** Where the parts of the summary stand: that of the weights, its total, a gap, that of the results. */
export const summaryParts = ({ units }: Pick<Context, 'units'>) => {
  const weights = partFrom(rowsAbove + 1, units.length);
  return { weights, results: partFrom(weights.end + 2, units.length) };
};

/** The cell of a unit in the summary, as formulas of other sheets write it. */
export const summaryCell = (context: Pick<Context, 'units'>, entry: UnitEntry, key: SummaryKey): string => {
  const { weights, results } = summaryParts(context);
  const part = weightColumns.some((one) => one.key === key) ? weights : results;
  return `${quotedSheet(sheetNames.summary)}!$${summaryLetters(key)}$${part.rowOf(context.units.indexOf(entry))}`;
};

/** The name of the cell that holds the day up to which terms count as past. */
export const referenceDate = 'data_verifica';

/** Where that cell is. */
export const referenceName: WorkbookPlan['lists'][number] = {
  name: referenceDate,
  range: `${quotedSheet(sheetNames.summary)}!$B$${rowsAbove}`,
};
