import { numberSameElsewhere } from '../../../../src/normalize/rules/number/same-elsewhere.js';
import { buildDraft } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const rows = (...codes: readonly string[]) => codes.map((number) => ({ number, title: `Obiettivo ${number}` }));
const other = { number: 'OB-2', title: 'Strade sicure' };

testRule(numberSameElsewhere, {
  valid: {
    'plain numbers begin anew': buildDraft([{ rows: rows('1', '2', '3') }, { rows: [{ number: '1', title: 'Strade' }] }]),
    'codes that begin anew in each unit': buildDraft([
      { rows: rows('A1', 'A2', 'A3') },
      { rows: ['A1', 'A2', 'A3'].map((number) => ({ number, title: `Strade ${number}` })) },
    ]),
    'one objective in two units': buildDraft([
      { rows: rows('OB-1', 'OB-2', 'OB-3', 'OB-4', 'OB-5') },
      { rows: [...rows('OB-2'), ...rows('OB-6', 'OB-7')] },
    ]),
  },
  invalid: {
    'a code given twice': [
      buildDraft([{ rows: rows('OB-1', 'OB-2', 'OB-3', 'OB-4') }, { rows: [other, ...rows('OB-5', 'OB-6')] }]),
      { number: 'OB-2', units: ['AREA 1', 'AREA 2'] },
    ],
  },
});
