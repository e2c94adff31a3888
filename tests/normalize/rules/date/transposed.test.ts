import { expect, it } from 'vitest';
import { dateTransposed } from '../../../../src/normalize/rules/date/transposed.js';
import { due, reportsOf, testRule, unitOf } from '../../../support/rules.js';

testRule(dateTransposed, {
  valid: {
    'a date of the calendar': unitOf([due('Archivio', 'entro il 31/12/2024', 'entro il 05/04/2024')]),
    'impossible either way': unitOf([due('Archivio', 'entro il 31/31/2024', 'entro il 40/06/2024')]),
    'a day the month does not have': unitOf([due('Archivio', 'entro il 31/06/2024')]),
  },
  invalid: {
    'the month first': [unitOf([due('Archivio', 'entro il 12/31/2024')]), { before: '12/31/2024', after: '31/12/2024' }],
    'with dots': [unitOf([due('Archivio', 'entro il 6.30.2024')]), { before: '6.30.2024', after: '30.6.2024' }],
  },
});

it('proposes the exchange at its place', () => {
  const [report] = reportsOf(dateTransposed, unitOf([due('Archivio', 'entro il 12/31/2024')]));
  expect(report?.fixes).toMatchObject([{ at: '/assignments/0/targets/0', range: [9, 19], action: 'propose' }]);
});
