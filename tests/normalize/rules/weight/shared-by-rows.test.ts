import { weightSharedByRows } from '../../../../src/normalize/rules/weight/shared-by-rows.js';
import { testRule, unitOf } from '../../../support/rules.js';

const plain = unitOf([{ title: 'Archivio', weight: 30 }, 'Biblioteca', 'Museo']);
const merged = {
  ...plain,
  assignments: plain.assignments.map((row, index) =>
    index === 1 ? { ...row, weight: { text: '', value: null, sharedFrom: plain.assignments[0]?.id ?? '' } } : row,
  ),
};

testRule(weightSharedByRows, {
  valid: { 'a weight in each row': plain, 'an empty weight': unitOf(['Archivio', { title: 'Museo', weight: null }]) },
  invalid: { 'a weight merged over two rows': [merged, { weight: '30%', rows: 2 }] },
});
