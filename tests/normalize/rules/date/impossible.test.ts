import { dateImpossible } from '../../../../src/normalize/rules/date/impossible.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

const plan2025 = unitOf([due('Archivio', 'entro il 29/02/2024')]);

testRule(dateImpossible, {
  valid: {
    'dates of the calendar': unitOf([due('Archivio', 'entro il 30/06/2024'), due('Strade', '29/02/2024')]),
    'the number of an act': unitOf(['Adeguamento alla L. 31/2024']),
  },
  invalid: {
    'the 31st of a short month': [unitOf([due('Archivio', 'entro il 31/11/2024')]), { text: '31/11/2024' }],
    'a month too many': [unitOf([due('Archivio', '31/13/2024')]), { text: '31/13/2024' }],
    'the 29th of February of a leap year before the plan': [
      { ...plan2025, plan: { ...plan2025.plan, year: 2025 } },
      { text: '29/02/2024' },
    ],
  },
});
