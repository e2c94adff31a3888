import { dateReversed } from '../../../../src/normalize/rules/date/reversed.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

testRule(dateReversed, {
  valid: {
    'a span': unitOf([due('Archivio', 'dal 01/03/2024 al 30/06/2024')]),
    'two terms': unitOf([due('Archivio', 'entro il 30/06/2024 ed entro il 31/03/2024')]),
    'a span over the new year': unitOf([due('Neve', 'dal 01/12/2024 al 31/03/2025')]),
  },
  invalid: {
    'an end before its beginning': [
      unitOf([due('Archivio', 'dal 30/06/2024 al 01/03/2024')]),
      { from: '30/06/2024', to: '01/03/2024' },
    ],
  },
});
