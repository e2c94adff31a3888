import { defineRule } from '../../rule.js';

/** What identifies the body and the act is not in the annex and was not given by the caller; it is never guessed. */
export const administrationMissing = defineRule({
  id: 'administration/missing',
  severity: 'info',
  fixes: false,
  *check({ administration, plan }) {
    const given = { name: administration.name, ipaCode: administration.ipaCode, approvingAct: plan.approvingAct };
    const fields = Object.entries(given).flatMap(([field, value]) => (value === undefined ? [field] : []));
    if (fields.length > 0) yield { at: '', place: { page: 1 }, args: { fields } };
  },
});
