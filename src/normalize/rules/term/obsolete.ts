import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';
import { obsoleteTerms } from './obsolete-terms.js';

/** A name that was replaced before the plan's year. */
export const termObsolete = defineRule({
  id: 'term/obsolete',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const { year } = draft.plan;
    if (year === null) return;
    const valid = obsoleteTerms.filter(({ since }) => year >= since);
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts.flatMap(({ at, place, text }) =>
        valid.flatMap(({ pattern, current }) => {
          const match = pattern.exec(text);
          return match === null ? [] : [{ at, place, args: { term: match[0], current } }];
        }),
      ),
    );
  },
});
