import { numberOutOfOrder } from '../../../../src/normalize/rules/number/out-of-order.js';
import { testRule, unitOf } from '../../../support/rules.js';

const rows = (...numbers: readonly string[]) => numbers.map((number) => ({ number, title: `Obiettivo ${number}` }));

testRule(numberOutOfOrder, {
  valid: {
    'in order': unitOf(rows('1', '2', '3')),
    'in order with a gap': unitOf(rows('2', '3', '7')),
    'a count that begins anew': unitOf(rows('1', '2', '1', '2')),
    'codes of levels': unitOf(rows('0102', '0101')),
    'transversal rows counted anew': unitOf([...rows('1', '2'), { number: '1', section: 'transversal', title: 'Comune' }]),
  },
  invalid: { 'one moved up': [unitOf(rows('1', '3', '2')), { unit: 'AREA 1', number: '2', previous: '3' }] },
});
