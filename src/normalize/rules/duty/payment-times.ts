import { dutyIn } from '../../duties.js';
import { defineRule } from '../../rule.js';
import { unitLabel } from '../rows.js';
import { boundUnits, isAboutPaymentTimes } from './topics.js';

/** Units without an objective on paying invoices in time. */
export const dutyPaymentTimes = defineRule({
  id: 'duty/payment-times',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const duty = dutyIn('paymentTimes', draft.plan.year);
    if (duty === null) return;
    const without = boundUnits(draft).filter(({ rows }) => !rows.some(isAboutPaymentTimes));
    const { since, law } = duty;
    const unitsWithout = without.map(({ unit }) => unitLabel(unit));
    if (unitsWithout.length > 0) yield { at: '', place: { page: 1 }, args: { unitsWithout, since, law } };
  },
});
