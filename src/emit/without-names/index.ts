import type { Annex, Assignment, Officer, Unit } from '../../model/annex.js';
import { clearText, omitted } from './clear-text.js';
import { isNamedFor, namePattern } from './patterns.js';

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

/** Units whose id is made of their officer's name get one of their position. */
const renamedUnits = ({ units }: Annex): readonly (readonly [string, string])[] =>
  units.flatMap(({ id, ordinal, officer }) =>
    officer !== undefined && isNamedFor(id, officer) ? [[id, `unit-${ordinal}`] as const] : [],
  );

const patternsOf = (officers: readonly (Officer | undefined)[]): readonly RegExp[] =>
  officers.flatMap((officer) => {
    const pattern = officer === undefined ? undefined : namePattern(officer);
    return pattern === undefined ? [] : [pattern];
  });

/**
 * An annex without the names of its officers: their titles and names are gone, and in every text (headings, objectives, edits,
 * findings, the file's name) `[omissis]` stands in their place; ranges of edits still fit their texts. The body keeps its name.
 */
export const withoutNames = (annex: Annex): Annex => {
  const patterns = patternsOf(annex.units.map(({ officer }) => officer));
  const renamed = renamedUnits(annex);
  const people = new Map(annex.units.map((unit) => [unit.id, headersOfPeople(unit)]));
  const clear = (text: string): string =>
    renamed.reduce((kept, [id, position]) => kept.replaceAll(id, position), clearText(text, patterns).text);
  const { administration, ...rest } = annex;
  const nameless = {
    ...rest,
    units: annex.units.map(withoutOfficer),
    assignments: annex.assignments.map((row) => withoutPeople(row, people.get(row.unitId) ?? new Set())),
    edits: annex.edits.map((edit) => {
      const { shift } = clearText(textAt(annex, edit.at), patterns);
      return { ...edit, range: [shift(edit.range[0]), shift(edit.range[1])] };
    }),
  };
  const cleared: Annex = JSON.parse(JSON.stringify(clearAll(nameless, clear)));
  return { ...cleared, administration };
};
