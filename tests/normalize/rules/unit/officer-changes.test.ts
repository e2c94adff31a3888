import { unitOfficerChanges } from '../../../../src/normalize/rules/unit/officer-changes.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(unitOfficerChanges, {
  valid: {
    'one officer': unitOf(['Archivio'], { name: 'Cultura – Responsabile Dott. Elio Serra' }),
    'a decree with its date': unitOf(['Archivio'], { name: 'Cultura – decreto n. 4 del 12/01/2024' }),
  },
  invalid: {
    'until a day': [unitOf(['Archivio'], { name: 'Dott. Serra fino al 30/06/2024' }), { unit: 'AREA 1', date: '30/06/2024' }],
    'from a day on': [unitOf(['Archivio'], { name: 'Dott. Neri dal 1 luglio 2024' }), { unit: 'AREA 1', date: '1 luglio 2024' }],
  },
});
