import { indicatorMissing } from '../../../../src/normalize/rules/indicator/missing.js';
import { columns, testRule, unitOf } from '../../../support/rules.js';

const without = (title: string) => ({ title, indicators: [] });

testRule(indicatorMissing, {
  valid: {
    'each its own': unitOf(['Archivio', 'Strade']),
    'no column for it': unitOf([without('Archivio')], { columns: columns(['Obiettivo', 'title'], ['Target', 'target']) }),
  },
  invalid: {
    'one without': [unitOf(['Archivio', without('Strade')]), {}],
    'all of a unit, said once': [unitOf([without('Archivio'), without('Strade')]), {}],
  },
});
