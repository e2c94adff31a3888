import type { Annex, Assignment, Edit, Field, Unit } from '../model/annex.js';
import type { Place } from '../model/place.js';

/** An edit with what it speaks of: `unit` is absent for edits of the whole annex, `assignment` for those of a unit's heading or header. */
export type EditLine = {
  readonly edit: Edit;
  readonly unit?: Unit;
  readonly assignment?: Assignment;
  readonly field: Field;
  readonly place?: Place;
  /** The whole text, as printed, that the edit cuts into. */
  readonly printed?: string;
};

const unescapeKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The index after `collection` at the head of a JSON pointer: `('/units/2/name', 'units')` is 2. */
export const pointerIndex = (at: string, collection: string): number | undefined => {
  const [root, name, index] = at.split('/');
  return root === '' && name === collection && index !== undefined && /^\d+$/u.test(index) ? Number(index) : undefined;
};

/** Keys of a row or of a unit that hold a column's text, and the column's field. */
const fieldOfKey: Readonly<Record<string, Field>> = {
  printedNumber: 'number',
  weight: 'weight',
  title: 'title',
  description: 'description',
  expectedResult: 'expectedResult',
  indicators: 'indicator',
  targets: 'target',
  activities: 'activities',
  group: 'strategicObjective',
  heading: 'unit',
  label: 'unit',
  name: 'unit',
  officer: 'officer',
};

const fieldAt = (at: string): Field => {
  const keys = at.split('/').slice(3);
  const known = keys.filter((key) => Object.hasOwn(fieldOfKey, key) && !keys.includes('extra'));
  return fieldOfKey[known.at(-1) ?? ''] ?? 'unknown';
};

/** The `text` of the field that a JSON pointer into the annex names. */
const printedAt = (annex: Annex, at: string): { readonly printed?: string } => {
  const keys = at.split('/').slice(1).map(unescapeKey);
  const field = keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), annex);
  return isRecord(field) && typeof field.text === 'string' ? { printed: field.text } : {};
};

const rowLine = (annex: Annex, edit: Edit, index: number): EditLine => {
  const assignment = annex.assignments[index];
  const unit = annex.units.find((one) => one.id === assignment?.unitId);
  const field = fieldAt(edit.at);
  const place = (assignment?.source.find((cell) => cell.field === field) ?? assignment?.source[0])?.place;
  return {
    edit,
    field,
    ...printedAt(annex, edit.at),
    ...(unit === undefined ? {} : { unit }),
    ...(assignment === undefined ? {} : { assignment }),
    ...(place === undefined ? {} : { place }),
  };
};

const unitLine = (annex: Annex, edit: Edit, index: number): EditLine => {
  const unit = annex.units[index];
  const [, columnIndex] = /\/columns\/(\d+)\//u.exec(edit.at) ?? [];
  const column = columnIndex === undefined ? undefined : unit?.columns[Number(columnIndex)];
  const place = column?.place ?? unit?.source[0];
  return {
    edit,
    field: column?.field ?? fieldAt(edit.at),
    ...printedAt(annex, edit.at),
    ...(unit === undefined ? {} : { unit }),
    ...(place === undefined ? {} : { place }),
  };
};

/** Every edit of an annex with its unit, row, field and place, in the annex's order. */
export const editLines = (annex: Annex): readonly EditLine[] =>
  annex.edits.map((edit) => {
    const row = pointerIndex(edit.at, 'assignments');
    if (row !== undefined) return rowLine(annex, edit, row);
    const unit = pointerIndex(edit.at, 'units');
    if (unit !== undefined) return unitLine(annex, edit, unit);
    return { edit, field: 'unknown', ...printedAt(annex, edit.at) };
  });
