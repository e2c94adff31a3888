import { yearStaleHeading } from '../../../../src/normalize/rules/year/stale-heading.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(yearStaleHeading, {
  valid: {
    'a heading without a year': unitOf(['Archivio'], { header: 'Obiettivi 2023' }),
    'a heading of the plan year': unitOf(['Archivio'], { name: 'Cultura – obiettivi 2024' }),
    'a heading and a header that disagree': unitOf(['Archivio'], { name: 'Cultura – obiettivi 2023', header: 'Obiettivi 2024' }),
  },
  invalid: {
    'a heading of the year before': [
      unitOf(['Archivio'], { name: 'Cultura – obiettivi 2023' }),
      { found: '2023', expected: '2024' },
    ],
  },
});
