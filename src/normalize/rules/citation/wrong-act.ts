import type { Citation } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { findCitations } from '../../values/citations.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';
import { comparableTypes, knownActs } from './known-acts.js';

const correct = ({ type, number, year }: Citation): string | null => {
  if (number === undefined || year === undefined || !comparableTypes.includes(type)) return null;
  const known = knownActs.get(`${number}/${year}`);
  return known === undefined || known === type ? null : `${known} ${number}/${year}`;
};

/** A well-known act under another type's name: the number and year are those of a legislative decree, the text says law. */
export const citationWrongAct = defineRule({
  id: 'citation/wrong-act',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts.flatMap(({ at, place, text }) =>
        findCitations(text).flatMap(({ citation }) => {
          const expected = correct(citation);
          return expected === null ? [] : [{ at, place, args: { found: citation.text, expected } }];
        }),
      ),
    );
  },
});
