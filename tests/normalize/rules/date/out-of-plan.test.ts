import { dateOutOfPlan } from '../../../../src/normalize/rules/date/out-of-plan.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

testRule(dateOutOfPlan, {
  valid: {
    'in the plan': unitOf([due('Archivio', 'entro il 31/12/2024', 'entro il 31/12/2026')]),
    'the year before, which is corrected': unitOf([due('Archivio', 'entro il 31/12/2023')]),
    'past values, acts, contracts': unitOf([
      due('Residui al 31/12/2019', '100%'),
      due('Atto del 10/10/2019', 'delibera n. 4 del 12/03/2018'),
      due('Contratto in scadenza il 30/06/2022', '100%'),
    ]),
    'a milestone ahead': unitOf([due('Milestone PNRR', 'entro il 30/06/2026')]),
    'a plan whose year is not known': (() => {
      const draft = unitOf([due('Archivio', 'entro il 31/12/2019')]);
      return { ...draft, plan: { ...draft.plan, year: null } };
    })(),
  },
  invalid: {
    'long past': [unitOf([due('Archivio', 'entro il 31/12/2021')]), { text: '31/12/2021', from: 2024, to: 2026 }],
    'after the period': [unitOf([due('Archivio', 'entro il 31/12/2030')]), { text: '31/12/2030', from: 2024, to: 2026 }],
    'a milestone that is past': [
      unitOf([due('Interventi PNRR', 'milestone PNRR entro il 30/06/2022')]),
      { text: '30/06/2022', from: 2024, to: 2026 },
    ],
  },
});
