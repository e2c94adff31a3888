import { dutyAccessibility } from '../../../../src/normalize/rules/duty/accessibility.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const draft = (...rows: readonly RowSpec[]) => buildDraft(rows.map((row) => ({ rows: [row] })));

testRule(dutyAccessibility, {
  valid: {
    'one unit is enough': draft({ title: 'Archivio' }, { title: 'Accessibilità del sito istituzionale' }),
    'access to buildings': draft({ title: 'Abbattimento delle barriere architettoniche' }),
    'no unit that is bound': buildDraft([{ kind: 'secretary', rows: [{ title: 'Verbali' }] }]),
  },
  invalid: {
    'nobody names it': [
      draft({ title: 'Archivio' }, { title: 'Strade' }),
      { unitsWithout: ['AREA 1', 'AREA 2'], since: 2013, law: 'D.L. 179/2012 art. 9 c. 7' },
    ],
  },
});
