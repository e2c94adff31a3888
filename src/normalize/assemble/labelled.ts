import type { Field } from '../../model/annex.js';
import type { Place } from '../../model/place.js';
import { findOfficer } from '../values/person.js';
import type { Event, FieldCell } from './events.js';
import { headingUnder, parseUnitHeading, readUnitLabel, type UnitHeading } from './unit-heading.js';

/** A value with the label beside it and what the label was taken for. */
export type LabelledValue = {
  readonly field: Field;
  readonly label: string;
  readonly text: string;
  readonly labelPlaces: readonly Place[];
  readonly places: readonly Place[];
};

const findValue = (values: readonly LabelledValue[], field: Field): LabelledValue | undefined =>
  values.find((value) => value.field === field && value.text !== '');

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

/** The unit that a label names: `Tecnico` beside `Settore`; a label such as `Struttura` says nothing of its kind. */
const readUnit = ({ label, text }: LabelledValue, officer: LabelledValue | undefined): UnitHeading => {
  const line = oneLine(text);
  const heading = readUnitLabel(label) === null ? parseUnitHeading(line) : headingUnder(label, line);
  if (officer === undefined || heading.officer !== undefined) return heading;
  const found = findOfficer(oneLine(officer.text)) ?? findOfficer(`${officer.label} ${oneLine(officer.text)}`);
  const named = found?.officer;
  return named == null ? heading : { ...heading, officer: named };
};

/** The unit that an objective's own labels name, as an event; nothing where they name none. */
export const unitEvent = (values: readonly LabelledValue[]): readonly Event[] => {
  const unit = findValue(values, 'unit');
  if (unit === undefined) return [];
  const officer = findValue(values, 'officer');
  const places = [unit, officer].flatMap((one) => (one === undefined ? [] : one.places));
  return [{ kind: 'unit', heading: readUnit(unit, officer), places }];
};

/** The cells of an objective. Unit and officer are told by the unit event, where there is one; a second unit is kept as it is. */
export const cellsOf = (values: readonly LabelledValue[]): readonly FieldCell[] => {
  const unit = findValue(values, 'unit');
  const told = unit === undefined ? [] : [unit, findValue(values, 'officer')];
  return values.flatMap((value) => {
    if (told.includes(value)) return [];
    const { field, label, text, places } = value;
    return [{ field: unit !== undefined && field === 'unit' ? 'unknown' : field, header: label, text, places, merged: false }];
  });
};
