import { dutyIn } from '../../duties.js';
import { defineRule } from '../../rule.js';
import { rowsOf, unitLabel } from '../rows.js';
import { boundUnits, isAboutAccessibility } from './topics.js';

/** No row of the whole annex is about accessibility. One is enough: the duty is the body's. */
export const dutyAccessibility = defineRule({
  id: 'duty/accessibility',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const duty = dutyIn('accessibility', draft.plan.year);
    const unitsWithout = boundUnits(draft).map(({ unit }) => unitLabel(unit));
    if (duty === null || unitsWithout.length === 0 || rowsOf(draft).some(isAboutAccessibility)) return;
    yield { at: '', place: { page: 1 }, args: { unitsWithout, since: duty.since, law: duty.law } };
  },
});
