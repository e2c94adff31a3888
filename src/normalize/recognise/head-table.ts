import type { Field } from '../../model/annex.js';
import { readUnitLabel } from '../assemble/unit-heading.js';
import { findOfficer } from '../values/person.js';
import type { FormPair, FormReading } from './form.js';
import { knownPriors } from './lexicon.js';

/** A label of a head table with what it says of the unit below. */
export type HeadPair = FormPair & { readonly says: 'unit' | 'officer' | 'other' };

/** A table above the objectives says in a few lines whose they are. */
const mostPairs = 8;
/** Fields of objectives: a table with such labels is a form. */
const ofObjectives: ReadonlySet<Field> = new Set(['title', 'indicator', 'target', 'weight', 'expectedResult', 'activities']);

const meaningOf = (label: string): Field | null => {
  const [best] = [...(knownPriors(label) ?? [])].sort((one, other) => other[1] - one[1]);
  return best?.[0] ?? null;
};

const saysOf = ({ label, value }: FormPair): HeadPair['says'] => {
  if (readUnitLabel(label) !== null || meaningOf(label) === 'unit') return 'unit';
  return meaningOf(label) === 'officer' || findOfficer(`${label} ${value}`)?.start === 0 ? 'officer' : 'other';
};

/** The labels of a table that only says whose the objectives below it are (`Settore | Finanze`); `null` for any other table. */
export const readHeadTable = ({ forms, explained }: FormReading): readonly HeadPair[] | null => {
  const [form, ...others] = forms;
  if (form === undefined || others.length > 0 || explained < 1 || form.inner.length > 0 || form.rest.length > 0) return null;
  const pairs = form.pairs.map((pair) => ({ ...pair, says: saysOf(pair) }));
  const isHead = pairs.some(({ says, value }) => says !== 'other' && value !== '');
  const holdsObjective = pairs.some(({ label }) => ofObjectives.has(meaningOf(label) ?? 'unknown'));
  return isHead && !holdsObjective && pairs.length <= mostPairs && form.banners.length === 0 ? pairs : null;
};
