import { unitDuplicate } from '../../../../src/normalize/rules/unit/duplicate.js';
import { buildDraft } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const rows = [{ title: 'Archivio' }];

testRule(unitDuplicate, {
  valid: {
    'each its number': buildDraft([{ rows }, { rows }]),
    'units of two kinds': buildDraft([
      { rows, number: 1 },
      { rows, number: 1, kind: 'sector', label: 'SETTORE 1' },
    ]),
    'units without a number': buildDraft([
      { rows, kind: 'secretary', label: 'SEGRETARIO' },
      { rows, kind: 'secretary', label: 'DIRETTORE' },
    ]),
  },
  invalid: {
    'two of one number': [
      buildDraft([
        { rows, number: 1, name: 'Cultura' },
        { rows, number: 1, name: 'Tributi' },
      ]),
      { unit: 'AREA 1', names: ['Cultura', 'Tributi'] },
    ],
  },
});
