import { dateWeekday } from '../../../../src/normalize/rules/date/weekday.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

testRule(dateWeekday, {
  valid: {
    'the right day': unitOf([due('Archivio', 'lunedì 15/04/2024'), due('Strade', 'entro martedi 16 aprile 2024')]),
    'no day of the week': unitOf([due('Archivio', 'entro il 15/04/2024')]),
    'a day that is no date’s': unitOf([due('Mercato del lunedì', 'apertura di sabato, entro il 15/04/2024')]),
  },
  invalid: {
    'last year’s day': [
      unitOf([due('Archivio', 'entro sabato 15/04/2024')]),
      { found: 'sabato 15/04/2024', expected: 'lunedì 15/04/2024' },
    ],
  },
});
