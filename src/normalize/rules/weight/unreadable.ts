import { defineRule } from '../../rule.js';
import { placeOfField, rowsOf } from '../rows.js';

/** A weight cell that says something, but no number. */
export const weightUnreadable = defineRule({
  id: 'weight/unreadable',
  severity: 'error',
  fixes: false,
  *check(draft) {
    for (const { at, assignment } of rowsOf(draft)) {
      const { text, value, prerequisite } = assignment.weight;
      if (value !== null || prerequisite || text.trim() === '') continue;
      yield { at: `${at}/weight`, place: placeOfField(assignment, 'weight'), args: { text } };
    }
  },
});
