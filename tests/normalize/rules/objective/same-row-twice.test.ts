import { objectiveSameRowTwice } from '../../../../src/normalize/rules/objective/same-row-twice.js';
import { buildDraft } from '../../../support/build.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

const row = due('Riordino dell’archivio', '31/12/2024');

testRule(objectiveSameRowTwice, {
  valid: {
    'rows that differ': unitOf([row, due('Riordino dell’archivio', '30/06/2024')]),
    'the same row in two units': buildDraft([{ rows: [row] }, { rows: [row] }]),
  },
  invalid: { 'the same row, every cell': [unitOf([row, due('RIORDINO DELL’ARCHIVIO', '31/12/2024')]), { unit: 'AREA 1' }] },
});
