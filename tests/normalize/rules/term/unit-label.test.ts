import { termUnitLabel } from '../../../../src/normalize/rules/term/unit-label.js';
import { buildDraft } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

const mixed = buildDraft([
  { kind: 'area', rows: [{ title: 'Controllo degli atti dei responsabili di settore' }] },
  { kind: 'sector', rows: [{ title: 'Archivio' }] },
]);

testRule(termUnitLabel, {
  valid: {
    'the label the units have': unitOf(['Riunioni con i Responsabili di Area']),
    'the head of a service, whom the law names': unitOf(['Parere del Responsabile del Servizio']),
    'the word in another sense': unitOf(['Imprese del settore turistico', 'Verbali del responsabile direzione lavori']),
    'units of different kinds': mixed,
  },
  invalid: {
    'sectors where there are areas': [
      unitOf(['Atti dei Responsabili di Settore']),
      { found: 'Responsabili di Settore', expected: 'Area' },
    ],
    'areas where there are sectors': [
      unitOf(['Relazione del Responsabile di Area'], { kind: 'sector', label: 'SETTORE I' }),
      { found: 'Responsabile di Area', expected: 'Settore' },
    ],
    'heads of sector in one word': [unitOf(['Conferenza dei capisettore']), { found: 'capisettore', expected: 'Area' }],
  },
});
