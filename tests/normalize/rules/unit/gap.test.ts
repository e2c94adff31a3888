import { unitGap } from '../../../../src/normalize/rules/unit/gap.js';
import { buildDraft } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const numbered = (...numbers: readonly number[]) =>
  buildDraft(numbers.map((number) => ({ number, rows: [{ title: 'Archivio' }] })));

testRule(unitGap, {
  valid: {
    'all from one': numbered(1, 2, 3),
    'a document about one unit': numbered(3),
    'numbers that are no count': numbered(10, 20),
    'two kinds counted apart': buildDraft([
      { number: 1, kind: 'area', rows: [{ title: 'Archivio' }] },
      { number: 1, kind: 'sector', rows: [{ title: 'Strade' }] },
    ]),
  },
  invalid: {
    'one left out': [numbered(1, 2, 4), { missing: [3] }],
    'the first left out': [numbered(2, 3), { missing: [1] }],
  },
});
