import { columnDecidedByContent } from '../../../../src/normalize/rules/column/decided-by-content.js';
import { buildDraft } from '../../../support/build.js';
import { columns, testRule, unitOf } from '../../../support/rules.js';

const header = columns(['Obiettivo', 'title'], ['Stato', 'target']);
const decided = (unitIndex: number, share: number) => ({ unitIndex, columnIndex: 1, printedMeaning: 'actual' as const, share });
const two = buildDraft(
  [
    { columns: header, rows: [{ title: 'Archivio' }] },
    { columns: header, rows: [{ title: 'Strade' }] },
  ],
  { contentDecisions: [decided(0, 0.9), decided(1, 0.8)] },
);

testRule(columnDecidedByContent, {
  valid: { 'headers that mean what they say': unitOf(['Archivio'], { columns: header }) },
  invalid: {
    'one header in two units, with the smaller share': [
      two,
      { header: 'Stato', field: 'target', printedMeaning: 'actual', share: 0.8 },
    ],
  },
});
