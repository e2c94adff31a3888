import { rowUnplaced } from '../../../../src/normalize/rules/row/unplaced.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(rowUnplaced, {
  valid: { 'everything placed': unitOf(['Archivio']) },
  invalid: {
    'two texts without a field': [
      {
        ...unitOf(['Archivio']),
        unplaced: [
          { text: 'vedi nota', place: { page: 1 } },
          { text: 'Totale 90', place: { page: 2 } },
        ],
      },
      { text: 'vedi nota' },
      { text: 'Totale 90' },
    ],
  },
});
