import { defineRule } from '../../rule.js';

/** The plan's year is not known: the document names none, or its title is alone against its tables. No year is changed. */
export const planYearUndecided = defineRule({
  id: 'plan/year-undecided',
  severity: 'warning',
  fixes: false,
  *check({ plan }) {
    if (plan.year !== null) return;
    const years = [...new Set(plan.yearEvidence.map(({ year }) => year))].sort((one, other) => one - other);
    const votes = years.map((year) => ({
      year,
      count: plan.yearEvidence.filter((one) => one.year === year).reduce((sum, { count }) => sum + count, 0),
    }));
    const place = plan.yearEvidence.flatMap(({ places }) => places)[0] ?? { page: 1 };
    yield { at: '/plan', place, args: { votes } };
  },
});
