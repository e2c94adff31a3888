import { columnUnnamed } from '../../../../src/normalize/rules/column/unnamed.js';
import { buildDraft } from '../../../support/build.js';
import { columns, testRule } from '../../../support/rules.js';

const header = columns(['Cosa vogliamo ottenere', 'title'], ['Stato', 'target']);
const units = [
  { columns: header, rows: [{ title: 'Archivio' }] },
  { columns: header, rows: [{ title: 'Strade' }] },
];
const told = (unitIndex: number, share: number) => ({ unitIndex, columnIndex: 0, printedMeaning: null, share });
const against = { unitIndex: 0, columnIndex: 1, printedMeaning: 'actual' as const, share: 1 };

testRule(columnUnnamed, {
  valid: { 'a header whose meaning the cells refute': buildDraft(units, { contentDecisions: [against] }) },
  invalid: {
    'one header in two units, with the smaller share': [
      buildDraft(units, { contentDecisions: [told(0, 1), against, told(1, 0.75)] }),
      { header: 'Cosa vogliamo ottenere', field: 'title', share: 0.75 },
    ],
  },
});
