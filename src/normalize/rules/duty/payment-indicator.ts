import { dutyIn } from '../../duties.js';
import { defineRule } from '../../rule.js';
import { unitLabel } from '../rows.js';
import { boundUnits, isAboutPaymentTimes, measuresDelay } from './topics.js';

/** Units whose objective on payment times names no delay to be measured, by which alone it can be checked. */
export const dutyPaymentIndicator = defineRule({
  id: 'duty/payment-indicator',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const duty = dutyIn('paymentTimes', draft.plan.year);
    if (duty === null) return;
    const { since, law } = duty;
    const unitsWithout = boundUnits(draft)
      .map(({ unit, rows }) => ({ unit, rows: rows.filter(isAboutPaymentTimes) }))
      .filter(({ rows }) => rows.length > 0 && !rows.some(measuresDelay))
      .map(({ unit }) => unitLabel(unit));
    if (unitsWithout.length > 0) yield { at: '', place: { page: 1 }, args: { unitsWithout, since, law } };
  },
});
