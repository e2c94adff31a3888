import { defineRule } from '../../rule.js';
import { secondAction } from '../../values/actions.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

/** An indicator that names two things to be done: half of it may be reached, and nobody knows how much that is. */
export const indicatorSeveral = defineRule({
  id: 'indicator/several',
  severity: 'info',
  fixes: false,
  *check(draft) {
    yield* mergeAlike(
      rowsOf(draft).flatMap((row) =>
        row.texts.flatMap(({ at, place, field, text }) => {
          const second = field === 'indicator' && row.assignment.section === 'own' ? secondAction(text) : null;
          return second === null ? [] : [{ at, place, args: { text: second } }];
        }),
      ),
    );
  },
});
