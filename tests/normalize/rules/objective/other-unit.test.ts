import { objectiveOtherUnit } from '../../../../src/normalize/rules/objective/other-unit.js';
import { buildDraft } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const units = (ours: readonly string[], theirs: readonly string[]) =>
  buildDraft([
    { name: 'Servizi tributari', rows: ours.map((title) => ({ title })) },
    { name: 'Polizia locale', rows: theirs.map((title) => ({ title })) },
  ]);

testRule(objectiveOtherUnit, {
  valid: {
    'rows of one unit only': units(['Recupero di tributi evasi'], ['Controlli serali']),
    'a row in both that speaks of neither': units(['Rispetto dei tempi di pagamento'], ['Rispetto dei tempi di pagamento']),
    'a row in both that speaks of both': units(
      ['Notifica degli avvisi tributari a cura della polizia'],
      ['Notifica degli avvisi tributari a cura della polizia'],
    ),
  },
  invalid: {
    'a row of another’s matter': [
      units(['Recupero di tributi evasi'], ['Controlli serali', 'Recupero di tributi evasi']),
      { unit: 'AREA 2', other: 'AREA 1' },
    ],
  },
});
