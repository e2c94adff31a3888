import { defineRule } from '../../rule.js';
import { placeOfUnit, unitLabel } from '../rows.js';

/** A unit's heading names nobody who answers for it. */
export const unitOfficerMissing = defineRule({
  id: 'unit/officer-missing',
  severity: 'info',
  fixes: false,
  *check({ units }) {
    for (const [index, unit] of units.entries()) {
      const inRows = unit.columns.some(({ field }) => field === 'officer');
      if (unit.kind === 'all' || inRows || unit.officer?.name !== undefined) continue;
      yield { at: `/units/${index}`, place: placeOfUnit(unit), args: { unit: unitLabel(unit) } };
    }
  },
});
