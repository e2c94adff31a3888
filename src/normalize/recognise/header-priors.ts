import { type Field, fields } from '../../model/annex.js';
import { unheadedFields } from '../dictionaries/headers.js';
import { isBlank } from './grid.js';
import type { PrintedHeader } from './header.js';
import { knownPriors, type Priors, priorsOf } from './lexicon.js';

/** A header over several columns may speak of any of them: its words count less there, and the content more. */
const sharedHeader = 0.8;

/** What the names over several columns say counts less where the name of the column itself is known. */
const nameOfGroup = 0.6;

/** What all rows of a header say of its column, and more than that its lowest one. */
const priorsOfRows = ({ text, cells }: PrintedHeader): Priors => {
  const shown = cells.filter((cell) => !isBlank(cell));
  const own = shown.length > 1 ? knownPriors(shown.at(-1)?.text ?? '') : null;
  const all = priorsOf(text);
  if (own === null) return all;
  const merged = new Map(own);
  for (const [field, score] of all)
    merged.set(field, Math.max(merged.get(field) ?? 0, own.has(field) ? score : nameOfGroup * score));
  return merged;
};

/** What a printed header says of its column, field by field, 0..1. */
export const priorsFor = (header: PrintedHeader): Priors => {
  const priors = priorsOfRows(header);
  if (!header.shared) return priors;
  const weaker = new Map<Field, number>([...priors].map(([field, score]) => [field, score * sharedHeader]));
  for (const field of fields) weaker.set(field, Math.max(weaker.get(field) ?? 0, unheadedFields[field] ?? 0));
  return weaker;
};
