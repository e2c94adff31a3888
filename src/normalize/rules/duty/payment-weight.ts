import { dutyIn } from '../../duties.js';
import { defineRule } from '../../rule.js';
import { unitLabel } from '../rows.js';
import { type Bound, boundUnits, isAboutPaymentTimes } from './topics.js';

const weightOf = ({ rows }: Bound): number =>
  rows.filter(isAboutPaymentTimes).reduce((sum, { assignment }) => sum + (assignment.weight.value ?? 0), 0);

/**
 * Units whose objective on payment times weighs less than the share of the result pay that must depend on it. The law speaks
 * of the pay, not of the weight: the system of evaluation may reach the share another way.
 */
export const dutyPaymentWeight = defineRule({
  id: 'duty/payment-weight',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const duty = dutyIn('paymentTimes', draft.plan.year);
    if (duty?.share === undefined) return;
    const { since, law, share } = duty;
    const units = boundUnits(draft)
      .filter(({ unit, rows }) => unit.weights.scale === 'percent' && rows.some(isAboutPaymentTimes))
      .map((bound) => ({ unit: unitLabel(bound.unit), weight: weightOf(bound) }))
      .filter(({ weight }) => weight < share);
    if (units.length > 0) yield { at: '', place: { page: 1 }, args: { units, share, since, law } };
  },
});
