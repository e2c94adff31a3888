import { defineRule } from '../../rule.js';
import { placeOfField, rowsOf } from '../rows.js';

const whole = 100;

/** A weight that no part of a whole can have: none at all, or more than the whole. */
export const weightOutOfRange = defineRule({
  id: 'weight/out-of-range',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    for (const { at, assignment, unit } of rowsOf(draft)) {
      const { text, value } = assignment.weight;
      if (value === null || (value > 0 && (value <= whole || unit.weights.scale !== 'percent'))) continue;
      yield { at: `${at}/weight`, place: placeOfField(assignment, 'weight'), args: { text } };
    }
  },
});
