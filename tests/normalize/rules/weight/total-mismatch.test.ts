import { weightTotalMismatch } from '../../../../src/normalize/rules/weight/total-mismatch.js';
import { testRule, unitOf } from '../../../support/rules.js';

const draft = unitOf(['Archivio', 'Strade']);

testRule(weightTotalMismatch, {
  valid: { 'no total that differs': draft, 'none at all': { ...draft, wrongTotals: [] } },
  invalid: {
    'a total of something else': [
      { ...draft, wrongTotals: [{ unitIndex: 0, text: 'Totale 100%', place: { page: 1 } }] },
      { unit: 'AREA 1', printed: 'Totale 100%', sum: 20 },
    ],
  },
});
