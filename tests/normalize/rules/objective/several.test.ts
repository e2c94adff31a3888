import { objectiveSeveral } from '../../../../src/normalize/rules/objective/several.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(objectiveSeveral, {
  valid: {
    'two nouns with one object': unitOf([
      'Progettazione e realizzazione dei lavori',
      'Vigilanza e controllo attività edilizia comunale',
    ]),
    'a pair within the object': unitOf([
      'Gestione della progettazione e realizzazione delle opere',
      'Verifica delle entrate e delle spese',
    ]),
    'rows that are shared': unitOf([{ title: 'Riordino degli archivi e formazione del personale', section: 'transversal' }]),
  },
  invalid: {
    'two things, each with its object': [
      unitOf(['Riordino degli archivi comunali e formazione del personale']),
      { text: 'formazione del personale' },
    ],
    'the second with its article': [
      unitOf(['Assicurare la difesa in giudizio delle ragioni dell’ente e il riconoscimento dei debiti fuori bilancio']),
      { text: 'il riconoscimento dei debiti fuori bilancio' },
    ],
  },
});
