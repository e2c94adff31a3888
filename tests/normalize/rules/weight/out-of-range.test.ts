import { weightOutOfRange } from '../../../../src/normalize/rules/weight/out-of-range.js';
import { testRule, unitOf } from '../../../support/rules.js';

const weighing = (weight: number | null) => unitOf([{ title: 'Archivio', weight }]);
const points = weighing(150);

testRule(weightOutOfRange, {
  valid: {
    'the whole': weighing(100),
    'a part': weighing(0.5),
    'none printed': weighing(null),
    'more than 100 points': {
      ...points,
      units: points.units.map((unit) => ({ ...unit, weights: { ...unit.weights, scale: 'points' } })),
    },
  },
  invalid: {
    'more than the whole': [weighing(150), { text: '150%' }],
    nothing: [weighing(0), { text: '0%' }],
  },
});
