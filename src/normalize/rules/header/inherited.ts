import { defineRule } from '../../rule.js';
import { unitLabel } from '../rows.js';

/** A table without a header row was read with the header of the same unit's table before it. */
export const headerInherited = defineRule({
  id: 'header/inherited',
  severity: 'info',
  fixes: false,
  *check({ inheritedHeaders, units }) {
    for (const { unitIndex, place } of inheritedHeaders) {
      const unit = units[unitIndex];
      if (unit !== undefined) yield { at: `/units/${unitIndex}`, place, args: { unit: unitLabel(unit) } };
    }
  },
});
