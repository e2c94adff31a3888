import { defineRule } from '../../rule.js';
import { unitLabel } from '../rows.js';

/** A printed total that is no sum of its unit's weights: neither of all, nor of a section. */
export const weightTotalMismatch = defineRule({
  id: 'weight/total-mismatch',
  severity: 'warning',
  fixes: false,
  *check({ units, wrongTotals = [] }) {
    for (const { unitIndex, text, place } of wrongTotals) {
      const unit = units[unitIndex];
      if (unit === undefined) continue;
      yield { at: `/units/${unitIndex}`, place, args: { unit: unitLabel(unit), printed: text, sum: unit.weights.total } };
    }
  },
});
