import type { Indicator } from '../../../../src/model/annex.js';
import { indicatorWeightsNot100 } from '../../../../src/normalize/rules/indicator/weights-not-100.js';
import type { RowSpec } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

const row = (title: string, weight: number | null, ...weights: readonly number[]): RowSpec => ({
  title,
  weight,
  indicators: weights.map((one, index): Indicator => ({ text: `Pratiche ${index}`, weight: one })),
});

testRule(indicatorWeightsNot100, {
  valid: {
    'indicators without weights': unitOf(['Archivio', 'Museo']),
    'every objective closes at 100': unitOf([row('Archivio', null, 60, 40), row('Museo', null, 100)]),
    'every objective closes at 1': unitOf([row('Archivio', null, 0.6, 0.4), row('Museo', null, 1)]),
    'every objective closes at its own weight': unitOf([row('Archivio', 30, 20, 10), row('Museo', 70, 70)]),
    thirds: unitOf([row('Archivio', null, 33.3, 33.3, 33.3)]),
    'the unit closes at 100': unitOf([row('Archivio', null, 20, 30), row('Museo', null, 50)]),
  },
  invalid: {
    'one objective does not close': [
      unitOf([row('Archivio', null, 60, 30), row('Museo', null, 100)]),
      { of: 'objective', total: 90 },
    ],
    'nothing closes': [unitOf([row('Archivio', null, 20, 30), row('Museo', null, 40)]), { of: 'unit', total: 90 }],
    'the only weighed objective does not close': [unitOf([row('Archivio', null, 20, 30)]), { of: 'objective', total: 50 }],
  },
});
