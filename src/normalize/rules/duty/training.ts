import { dutyIn } from '../../duties.js';
import { defineRule } from '../../rule.js';
import { unitLabel } from '../rows.js';
import { boundUnits, isAboutTrainingHours } from './topics.js';

/** Units without a training objective that counts hours. */
export const dutyTraining = defineRule({
  id: 'duty/training',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const duty = dutyIn('training', draft.plan.year);
    if (duty === null) return;
    const { since, law } = duty;
    const unitsWithout = boundUnits(draft)
      .filter(({ rows }) => !rows.some(isAboutTrainingHours))
      .map(({ unit }) => unitLabel(unit));
    if (unitsWithout.length > 0) yield { at: '', place: { page: 1 }, args: { unitsWithout, since, law } };
  },
});
