import { defineRule } from '../../rule.js';
import { findDates } from '../../values/dates.js';

/** After this day (`MM-DD`) of the plan's year half of it is over: what was not assigned by then can hardly steer it. */
const halfYear = '06-30';

/** The act that approves the plan, as the caller gives it, is of the second half of the plan's year, or later. */
export const planLateApproval = defineRule({
  id: 'plan/late-approval',
  severity: 'warning',
  fixes: false,
  *check({ plan: { year, approvingAct = '' } }) {
    const approved = findDates(approvingAct).at(-1);
    if (year === null || approved === undefined || approved.date === null) return;
    if (approved.date > `${year}-${halfYear}`) yield { at: '/plan', place: { page: 1 }, args: { date: approved.text, year } };
  },
});
