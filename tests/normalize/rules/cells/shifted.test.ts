import { cellsShifted } from '../../../../src/normalize/rules/cells/shifted.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(cellsShifted, {
  valid: {
    'titles with figures among words': unitOf(['Adeguamento al D.Lgs. 33/2013', '3 nuove aree di sosta', 'Obiettivo 2024']),
  },
  invalid: {
    'a weight as title': [unitOf(['30%']), { text: '30%' }],
    'a date as title': [unitOf(['Entro il 31/12/2024']), { text: 'Entro il 31/12/2024' }],
  },
});
