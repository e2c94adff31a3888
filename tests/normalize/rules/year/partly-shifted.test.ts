import { yearPartlyShifted } from '../../../../src/normalize/rules/year/partly-shifted.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

const stale = { header: 'Obiettivi anno 2023' };

testRule(yearPartlyShifted, {
  valid: {
    'all applied': unitOf([due('Archivio', '30/06/2023 e 31/12/2023')], stale),
    'all proposed': unitOf([due('Redazione del DUP 2024-2026', '100%')], stale),
    'applied in one row, proposed in another': unitOf([due('Archivio', '31/12/2023'), due('DUP 2024-2026', '100%')], stale),
  },
  invalid: {
    'a date applied and a triennium proposed': [
      unitOf([due('Redazione del DUP 2024-2026', 'entro il 31/07/2023')], stale),
      { applied: ['31/07/2024'], proposed: ['2025-2027'] },
    ],
  },
});
