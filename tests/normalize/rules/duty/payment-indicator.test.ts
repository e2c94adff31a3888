import { dutyPaymentIndicator } from '../../../../src/normalize/rules/duty/payment-indicator.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const payment = (indicator: string): RowSpec => ({ title: 'Rispetto dei tempi di pagamento', indicators: [indicator] });
const rest = { since: 2023, law: 'D.L. 13/2023 art. 4-bis c. 2' };

testRule(dutyPaymentIndicator, {
  valid: {
    'days of delay': buildDraft([{ rows: [payment('Ritardo medio dei pagamenti')] }]),
    'data of the platform': buildDraft([{ rows: [payment('Indice ricavato dalla PCC')] }]),
    'no such objective, which another rule says': buildDraft([{ rows: [{ title: 'Archivio' }] }]),
  },
  invalid: {
    'no delay measured': [buildDraft([{ rows: [payment('Fatture liquidate')] }]), { unitsWithout: ['AREA 1'], ...rest }],
  },
});
