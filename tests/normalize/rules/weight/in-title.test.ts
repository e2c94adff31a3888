import { weightInTitle } from '../../../../src/normalize/rules/weight/in-title.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(weightInTitle, {
  valid: {
    'no weight in the title': unitOf(['Riduzione del peso dei rifiuti', 'Pesatura dei 20 incarichi', 'Dispesi 3']),
  },
  invalid: {
    'in brackets': [unitOf(['Archivio (peso 20%)']), { found: 'peso 20%', expected: '10%' }],
    'with a colon': [unitOf(['Archivio. Peso: 15']), { found: 'Peso: 15', expected: '10%' }],
  },
});
