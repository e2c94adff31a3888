import type { Assignment, Citation, Field, ScheduledActivity, TextField } from '../../model/annex.js';
import { findCitations } from '../values/citations.js';
import { monthsOf } from '../values/months.js';
import { parseWeight, type WeightScale } from '../values/weight.js';
import type { ObjectiveRows } from './collect-state.js';
import type { FieldCell } from './events.js';
import { readMeasures } from './indicators.js';

/** A row before it is known to which objective it belongs; `sharesWeight`: its weight is that of a row above. */
export type Row = Omit<Assignment, 'id' | 'objectiveId' | 'unitId' | 'normalizedWeight'> & { readonly sharesWeight: boolean };

/** What a unit's rows are read with. */
export type RowContext = { readonly scale: WeightScale; readonly planYear: number | null; readonly numbered: boolean };

/** Fields with a place of their own in a row; what stands in any other column is kept under its printed header. */
const placed: ReadonlySet<Field> = new Set([
  'number',
  'weight',
  'title',
  'description',
  'expectedResult',
  'indicator',
  'target',
  'dueDate',
  'activities',
  'schedule',
  'strategicObjective',
]);
/** Fields that an indicator holds, where there is one. */
const ofIndicators: ReadonlySet<Field> = new Set(['baseline', 'dataSource', 'indicatorWeight', 'formula', 'measureUnit']);

const numberInTitle =
  /^(?:ob(?:iettivo|\.)?\s*)?(?:n(?:r|um)?[.°º]*\s*)?(\d{1,3}(?:\.\d{1,3})*)\s*(?:[.)°:–—-]+\s+|[.)]\s*)(?=\p{L})/iu;

/** With `n.` before it a number needs nothing after it, but a title begins with a capital: `n. 3 incontri` counts. */
const signedNumber = /^[Nn](?:[.°º]{1,2}|r\.)\s*(\d{1,3}(?:\.\d{1,3})*)\s+(?=\p{Lu})/u;

/** A title that begins with its number, where the table has no column for it. */
export const splitNumberedTitle = (title: string): { readonly number: string; readonly title: string } | null => {
  const match = numberInTitle.exec(title) ?? signedNumber.exec(title);
  return match?.[1] === undefined ? null : { number: match[1], title: title.slice(match[0].length) };
};

const textOf = (cells: readonly FieldCell[], field: Field): string =>
  cells
    .filter((cell) => cell.field === field && cell.text !== '')
    .map(({ text }) => text)
    .join('\n');

const textField = (cells: readonly FieldCell[], field: Field): TextField | null => {
  const text = textOf(cells, field);
  return text === '' ? null : { text };
};

const freeKey = (taken: Readonly<Record<string, TextField>>, header: string, column: number): string => {
  const name = header === '' ? `(${column + 1})` : header;
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? name : `${name} (${count})`;
    if (taken[key] === undefined) return key;
  }
};

const extraOf = (cells: readonly FieldCell[], hasIndicator: boolean, unitNamed: boolean): Readonly<Record<string, TextField>> => {
  const extra: Record<string, TextField> = {};
  cells.forEach(({ field, header, text }, column) => {
    if (text === '' || placed.has(field) || (hasIndicator && ofIndicators.has(field))) return;
    if (field === 'unit' && unitNamed) return;
    extra[freeKey(extra, header, column)] = { text };
  });
  return extra;
};

const citationsOf = (cells: readonly FieldCell[]): readonly Citation[] => {
  const found = cells
    .filter(({ field }) => field !== 'number' && field !== 'weight')
    .flatMap(({ text }) => findCitations(text).map(({ citation }) => citation));
  const key = (citation: Citation): string => JSON.stringify(citation);
  return found.filter((citation, index) => found.findIndex((other) => key(other) === key(citation)) === index);
};

const numberAndTitle = (
  cells: readonly FieldCell[],
  { numbered }: RowContext,
): { readonly number: string; readonly title: string } => {
  const title = textOf(cells, 'title');
  const split = numbered ? null : splitNumberedTitle(title);
  return split ?? { number: textOf(cells, 'number'), title };
};

const optionalTexts = (cells: readonly FieldCell[]): Pick<Assignment, 'description' | 'expectedResult' | 'activities'> => {
  const [description, expectedResult, activities] = (['description', 'expectedResult', 'activities'] as const).map((field) =>
    textField(cells, field),
  );
  return {
    ...(description == null ? {} : { description }),
    ...(expectedResult == null ? {} : { expectedResult }),
    ...(activities == null ? {} : { activities }),
  };
};

/** The marks in a row's period columns. */
const marksOf = (cells: readonly FieldCell[]): ScheduledActivity['marks'] => {
  const periods = cells.filter(({ field }) => field === 'schedule');
  const months = monthsOf(periods.map(({ header }) => header));
  return periods.flatMap(({ header, text }, index) => {
    const month = months[index];
    return text === '' ? [] : [{ period: header, ...(month === undefined ? {} : { month }), text }];
  });
};

/** The calendar of an objective: a line for each of its rows that has marks, with its activity where each row has one. */
const scheduleOf = (rows: readonly (readonly FieldCell[])[]): Pick<Assignment, 'schedule'> => {
  const lines = rows.flatMap((cells) => {
    const marks = marksOf(cells);
    const text = textOf(cells, 'activities');
    return marks.length === 0 ? [] : [{ ...(text === '' ? {} : { text }), marks }];
  });
  return lines.length === 0 ? {} : { schedule: lines };
};

const groupOf = (rows: ObjectiveRows): Pick<Assignment, 'group'> => {
  const inColumn = textOf(rows.cells, 'strategicObjective').replaceAll('\n', ' ');
  const group = inColumn === '' ? rows.group : inColumn;
  return group === undefined ? {} : { group };
};

/** Makes a row of the model from the cells of an objective; `ordinal` counts the rows of its unit from 1. */
export const makeRow = (rows: ObjectiveRows, ordinal: number, context: RowContext): Row => {
  const cells = [...rows.cells, ...rows.continuations.flat()];
  const { number, title } = numberAndTitle(rows.cells, context);
  const measures = readMeasures([rows.cells, ...rows.continuations], context.planYear);
  return {
    section: rows.section,
    ...groupOf(rows),
    ...(number === '' ? {} : { printedNumber: number }),
    ordinal,
    weight: parseWeight(textOf(rows.cells, 'weight'), context.scale),
    sharesWeight: rows.cells.some(({ field, merged }) => field === 'weight' && merged),
    title: { text: title },
    ...optionalTexts(cells),
    ...scheduleOf([rows.cells, ...rows.continuations]),
    ...measures,
    extra: extraOf(cells, measures.indicators.length > 0, rows.unitNamed),
    citations: citationsOf(cells),
    source: cells.flatMap(({ field, places }) => places.map((place) => ({ field, place }))),
  };
};
