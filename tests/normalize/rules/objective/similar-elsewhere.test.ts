import { objectiveSimilarElsewhere } from '../../../../src/normalize/rules/objective/similar-elsewhere.js';
import { buildDraft } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

const measure = 'Mappatura dei giudizi pendenti davanti al tribunale';
const row = (title: string, indicator = measure) => ({ title, indicators: [indicator] });

testRule(objectiveSimilarElsewhere, {
  valid: {
    'in one unit': unitOf([row('Registro del contenzioso'), row('Tenuta del registro del contenzioso')]),
    'titles about other things': buildDraft([
      { rows: [row('Registro del contenzioso')] },
      { rows: [row('Manutenzione delle strade')] },
    ]),
    'an indicator that says little': buildDraft([
      { rows: [row('Registro del contenzioso', 'Atti adottati')] },
      { rows: [row('Tenuta del registro del contenzioso', 'Atti adottati')] },
    ]),
    'the same title': buildDraft([{ rows: [row('Registro del contenzioso')] }, { rows: [row('Registro del contenzioso')] }]),
    'transversal rows': buildDraft([
      { rows: [{ ...row('Registro del contenzioso'), section: 'transversal' }] },
      { rows: [{ ...row('Tenuta del registro del contenzioso'), section: 'transversal' }] },
    ]),
  },
  invalid: {
    'one has for a title what the other has for its result': [
      buildDraft([
        { rows: [{ title: 'Rispetto dei termini', result: 'Miglioramento delle tempistiche di pagamento' }] },
        { rows: [{ title: 'Miglioramento tempistica pagamenti.' }] },
      ]),
      { units: ['AREA 1', 'AREA 2'] },
    ],
    'one subject, one measure': [
      buildDraft([
        { rows: [row('Supporto al registro dei contenziosi')] },
        { rows: [row('Tenuta del registro del contenzioso')] },
      ]),
      { units: ['AREA 1', 'AREA 2'] },
    ],
  },
});
