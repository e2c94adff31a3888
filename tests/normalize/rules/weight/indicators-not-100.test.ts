import { weightIndicatorsNot100 } from '../../../../src/normalize/rules/weight/indicators-not-100.js';
import { testRule, unitOf } from '../../../support/rules.js';

const row = (title: string, ...weights: readonly number[]) => ({
  title,
  indicators: weights.map((weight) => ({ text: `Indicatore ${weight}`, weight })),
});

testRule(weightIndicatorsNot100, {
  valid: {
    'all close': unitOf([row('Archivio', 60, 40), row('Strade', 33.3, 33.3, 33.3)]),
    'none close: they are parts of the weight of the objective': unitOf([row('Archivio', 10, 20), row('Strade', 5, 5)]),
    'only one, with nothing to compare': unitOf([row('Archivio', 60, 30)]),
    'most do not close': unitOf([row('Archivio', 60, 30), row('Strade', 50, 40), row('Verde', 50, 50)]),
    'no weights': unitOf(['Archivio']),
  },
  invalid: { 'one of three': [unitOf([row('Archivio', 60, 40), row('Strade', 50, 50), row('Verde', 70, 20)]), { sum: 90 }] },
});
