import { planLateApproval } from '../../../../src/normalize/rules/plan/late-approval.js';
import { testRule, unitOf } from '../../../support/rules.js';

const draft = unitOf(['Archivio']);
const approved = (approvingAct: string, year: number | null = 2024) => ({
  ...draft,
  plan: { ...draft.plan, year, approvingAct },
});

testRule(planLateApproval, {
  valid: {
    'no act given': draft,
    'in the first half of the year': approved('G.C. n. 40 del 30/06/2024'),
    'before the year': approved('G.C. n. 140 del 28/12/2023'),
    'no date': approved('G.C. n. 40'),
    'a plan whose year is not known': approved('G.C. n. 90 del 30/11/2024', null),
  },
  invalid: {
    'in the second half of the year': [approved('G.C. n. 90 del 01/07/2024'), { date: '01/07/2024', year: 2024 }],
    'after the year': [approved('G.C. n. 3 del 12 gennaio 2025'), { date: '12 gennaio 2025', year: 2024 }],
  },
});
