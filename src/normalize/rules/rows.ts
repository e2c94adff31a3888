import type { Assignment, Field, Target, TextField, Unit } from '../../model/annex.js';
import type { AnnexDraft } from '../../model/draft.js';
import type { Place } from '../../model/place.js';
import { oncePer } from '../once.js';

/** A text of a row: its JSON pointer in the annex, the field it came from, and where that stands in the source. */
export type RowText = {
  readonly at: string;
  readonly field: Field;
  readonly text: string;
  readonly place: Place;
};

/** A printed row as rules read it, with its unit, its JSON pointer and all its texts. */
export type Row = {
  readonly at: string;
  readonly assignment: Assignment;
  readonly unit: Unit;
  readonly unitAt: string;
  readonly place: Place;
  readonly texts: readonly RowText[];
};

const nowhere: Place = { page: 1 };

/** Where the first of the given fields of a row stands in the source; the row's title, else its first cell, if none is known. */
export const placeOfField = ({ source }: Assignment, ...fields: readonly Field[]): Place => {
  const found = [...fields, 'title' as const]
    .map((field) => source.find((cell) => cell.field === field)?.place)
    .find((place) => place !== undefined);
  return found ?? source[0]?.place ?? nowhere;
};

/** Where a unit begins in the source. */
export const placeOfUnit = (unit: Unit): Place => unit.source[0] ?? nowhere;

/** A key as a token of a JSON pointer (RFC 6901). */
const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const textsOf = (row: Assignment, at: string): readonly RowText[] => {
  const single = (
    key: 'title' | 'description' | 'expectedResult' | 'activities',
    field: TextField | undefined,
  ): readonly RowText[] =>
    field === undefined ? [] : [{ at: `${at}/${key}`, field: key, text: field.text, place: placeOfField(row, key) }];
  const placeOfTarget = ({ type }: Target): Place =>
    type === 'date' || type === 'dates' ? placeOfField(row, 'dueDate', 'target') : placeOfField(row, 'target', 'dueDate');
  return [
    ...single('title', row.title),
    ...single('description', row.description),
    ...single('expectedResult', row.expectedResult),
    ...row.indicators.flatMap((indicator, i): readonly RowText[] => [
      { at: `${at}/indicators/${i}`, field: 'indicator', text: indicator.text, place: placeOfField(row, 'indicator') },
      ...(indicator.targets ?? []).map(
        (target, t): RowText => ({
          at: `${at}/indicators/${i}/targets/${t}`,
          field: 'target',
          text: target.text,
          place: placeOfTarget(target),
        }),
      ),
    ]),
    ...row.targets.map(
      (target, i): RowText => ({ at: `${at}/targets/${i}`, field: 'target', text: target.text, place: placeOfTarget(target) }),
    ),
    ...single('activities', row.activities),
    ...Object.entries(row.extra).map(
      ([key, { text }]): RowText => ({
        at: `${at}/extra/${pointerToken(key)}`,
        field: 'unknown',
        text,
        place: placeOfField(row, 'unknown'),
      }),
    ),
  ];
};

/** Every row of a draft in document order; a row whose unit is not there is left out. */
export const rowsOf = oncePer((draft: AnnexDraft): readonly Row[] => {
  const units = new Map(draft.units.map((unit, i) => [unit.id, { unit, unitAt: `/units/${i}` }]));
  return draft.assignments.flatMap((assignment, i) => {
    const home = units.get(assignment.unitId);
    const at = `/assignments/${i}`;
    return home === undefined
      ? []
      : [{ at, assignment, ...home, place: placeOfField(assignment), texts: textsOf(assignment, at) }];
  });
});

/** The rows of a draft by their unit, in document order. */
export const rowsByUnit = oncePer((draft: AnnexDraft): ((unit: Unit) => readonly Row[]) => {
  const groups = new Map<string, Row[]>(draft.units.map(({ id }) => [id, []]));
  for (const row of rowsOf(draft)) groups.get(row.unit.id)?.push(row);
  return ({ id }) => groups.get(id) ?? [];
});

/** What a unit is called in a finding: its printed label, else its name. */
export const unitLabel = (unit: Unit): string => unit.label || unit.name;

/** The text of a row's cell of one field, its pieces joined by nothing (pieces keep their separators). */
export const cellText = (row: Row, field: Field): string =>
  row.texts
    .filter((text) => text.field === field)
    .map(({ text }) => text)
    .join('');

const titleKey = (row: Row): string => JSON.stringify(placeOfField(row.assignment, 'title'));

/**
 * The places of titles that stand for rows of several units: a matrix prints an objective once and gives each unit its weight.
 * What such rows have in common is no repetition, and the numbers a unit leaves out are those of the others.
 */
export const titlesOfSeveralUnits = oncePer((draft: AnnexDraft): ((row: Row) => boolean) => {
  const unitsOf = new Map<string, Set<string>>();
  for (const row of rowsOf(draft)) unitsOf.set(titleKey(row), (unitsOf.get(titleKey(row)) ?? new Set()).add(row.unit.id));
  return (row) => (unitsOf.get(titleKey(row))?.size ?? 0) > 1;
});
