import type { Annex, Assignment, Edit, Officer, Unit } from '../../model/annex.js';
import { clearText, cutsIn, omitted, rangeAfterCuts } from './clear-text.js';
import { isNamedFor, namePatterns, namePatternsOfPaths } from './patterns.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const textAt = (annex: Annex, pointer: string): string => {
  const keys = pointer.split('/').slice(1);
  const field = keys.reduce<unknown>(
    (value, key) => (isRecord(value) ? value[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
    annex,
  );
  return isRecord(field) && typeof field.text === 'string' ? field.text : '';
};

/** The printed headers of columns that name people. */
const headersOfPeople = ({ columns }: Unit): ReadonlySet<string> =>
  new Set(columns.filter(({ field }) => field === 'officer').map(({ header }) => header.text));

const withoutOfficer = ({ officer, ...unit }: Unit): Unit =>
  officer === undefined
    ? unit
    : { ...unit, officer: { ...(officer.role === undefined ? {} : { role: officer.role }), interim: officer.interim } };

const withoutPeople = (row: Assignment, people: ReadonlySet<string>): Assignment => ({
  ...row,
  extra: Object.fromEntries(
    Object.entries(row.extra).map(([header, field]) => [header, people.has(header) ? { text: omitted } : field]),
  ),
});

/** A value with every text and every key in it cleared. */
const clearAll = (value: unknown, clear: (text: string) => string): unknown => {
  if (typeof value === 'string') return clear(value);
  if (Array.isArray(value)) return value.map((one) => clearAll(one, clear));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [clear(key), clearAll(one, clear)]));
};

/** Units whose id is made of a person's name get one of their position; the longest ids first, since one may begin another. */
const renamedUnits = ({ units }: Annex, people: readonly Officer[]): readonly (readonly [string, string])[] =>
  units
    .filter(({ id }) => people.some((person) => isNamedFor(id, person)))
    .map(({ id, ordinal }) => [id, `unit-${ordinal}`] as const)
    .toSorted(([one], [other]) => other.length - one.length);

/** An edit where it lies after the names are gone; one of a name itself goes with it. */
const movedEdit = (annex: Annex, edit: Edit, patterns: readonly RegExp[]): readonly Edit[] => {
  const range = rangeAfterCuts(edit.range, cutsIn(textAt(annex, edit.at), patterns));
  return range === undefined ? [] : [{ ...edit, range: [...range] }];
};

/** A path or the name of a file without the names of people, whatever their case. */
export const clearPath = (path: string, people: readonly Officer[]): string =>
  clearText(path, people.flatMap(namePatternsOfPaths));

/**
 * An annex without the names of these people: titles and names of officers are gone, and in every text (headings, objectives,
 * edits, findings, the file's name) `[omissis]` stands in their place; ranges of edits still fit their texts. What the caller
 * said of the body stays.
 */
export const withoutNames = (annex: Annex, people: readonly Officer[]): Annex => {
  const patterns = people.flatMap(namePatterns);
  const renamed = renamedUnits(annex, people);
  const headers = new Map(annex.units.map((unit) => [unit.id, headersOfPeople(unit)]));
  const clear = (text: string): string =>
    clearText(
      renamed.reduce((kept, [id, position]) => kept.replaceAll(id, position), text),
      patterns,
    );
  const { administration, ...rest } = annex;
  const nameless = {
    ...rest,
    document: { ...annex.document, name: clearPath(annex.document.name, people) },
    units: annex.units.map(withoutOfficer),
    assignments: annex.assignments.map((row) => withoutPeople(row, headers.get(row.unitId) ?? new Set())),
    edits: annex.edits.flatMap((edit) => movedEdit(annex, edit, patterns)),
  };
  const cleared: Annex = JSON.parse(JSON.stringify(clearAll(nameless, clear)));
  return { ...cleared, administration };
};
