import { dutyPaymentWeight } from '../../../../src/normalize/rules/duty/payment-weight.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const payment = (weight: number): RowSpec => ({ title: 'Rispetto dei tempi di pagamento', weight });
const rest = { since: 2023, share: 30, law: 'D.L. 13/2023 art. 4-bis c. 2' };

testRule(dutyPaymentWeight, {
  valid: {
    'as much as the share': buildDraft([{ rows: [payment(30)] }]),
    'two rows that make it up': buildDraft([{ rows: [payment(20), payment(10)] }]),
    'no such objective, which another rule says': buildDraft([{ rows: [{ title: 'Archivio' }] }]),
  },
  invalid: {
    'a light objective': [
      buildDraft([{ rows: [payment(30)] }, { rows: [payment(5)] }]),
      { units: [{ unit: 'AREA 2', weight: 5 }], ...rest },
    ],
  },
});
