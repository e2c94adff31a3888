import { planYearUndecided } from '../../../../src/normalize/rules/plan/year-undecided.js';
import { testRule, unitOf } from '../../../support/rules.js';

const draft = unitOf(['Archivio']);
const undecided = (...votes: readonly [kind: 'title' | 'header' | 'dueDate', year: number, count: number][]) => ({
  ...draft,
  plan: { ...draft.plan, year: null, yearEvidence: votes.map(([kind, year, count]) => ({ kind, year, count, places: [] })) },
});

testRule(planYearUndecided, {
  valid: { 'a plan with a year': draft },
  invalid: {
    'a title alone against its tables': [
      undecided(['title', 2025, 1], ['header', 2024, 3], ['dueDate', 2024, 20]),
      {
        votes: [
          { year: 2024, count: 23 },
          { year: 2025, count: 1 },
        ],
      },
    ],
    'no year anywhere': [undecided(), { votes: [] }],
  },
});
