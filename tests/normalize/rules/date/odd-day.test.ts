import { expect, it } from 'vitest';
import { dateOddDay } from '../../../../src/normalize/rules/date/odd-day.js';
import { due, reportsOf, testRule, unitOf } from '../../../support/rules.js';

const usual = [due('Archivio', 'entro il 31/12/2024'), due('Strade', 'entro il 31/12/2024')];
const turned = unitOf([...usual, due('Biblioteca', 'entro il 13/12/2024')]);

testRule(dateOddDay, {
  valid: {
    'the same day throughout': unitOf(usual),
    'another day by choice': unitOf([...usual, due('Biblioteca', 'entro il 15/12/2024')]),
    'a day others use too': unitOf([...usual, due('Biblioteca', '30/12/2024'), due('Scuola', '30/12/2024')]),
    'nothing to compare with': unitOf([due('Biblioteca', '13/12/2024')]),
    'the date of an act': unitOf([...usual, 'Attuazione della delibera n. 8 del 13/12/2024']),
  },
  invalid: {
    'digits turned round': [turned, { before: '13/12', after: '31/12' }],
    'the day before the last': [
      unitOf([...usual, due('Biblioteca', 'entro il 30/06/2024 ed entro il 30/12/2024')]),
      { before: '30/12', after: '31/12' },
    ],
  },
});

it('proposes the day on whatever year is left by then', () => {
  const [fix] = reportsOf(dateOddDay, turned).flatMap(({ fixes }) => fixes ?? []);
  expect(fix).toMatchObject({ at: '/assignments/2/targets/0', range: [9, 19], before: '13/12/2024', action: 'propose' });
  expect(typeof fix?.after === 'function' ? fix.after('13/12/2025', () => '') : fix?.after).toBe('31/12/2025');
});
