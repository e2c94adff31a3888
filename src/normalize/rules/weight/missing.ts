import { defineRule } from '../../rule.js';
import { placeOfField, rowsOf } from '../rows.js';

/** A row whose weight is empty; it stays empty and counts nothing. A prerequisite (`X`) needs none, nor a row under a merged weight. */
export const weightMissing = defineRule({
  id: 'weight/missing',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    for (const { at, assignment, unit } of rowsOf(draft)) {
      const { text, value, prerequisite, sharedFrom } = assignment.weight;
      const isWeighed = unit.columns.some(({ field }) => field === 'weight');
      if (!isWeighed || value !== null || prerequisite || sharedFrom !== undefined || text.trim() !== '') continue;
      yield { at: `${at}/weight`, place: placeOfField(assignment, 'weight'), args: {} };
    }
  },
});
