import { termObsolete } from '../../../../src/normalize/rules/term/obsolete.js';
import { buildDraft } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

const titles = ['Relazione delle P.O.', 'Relazione delle posizioni organizzative'];
const ofYear = (year: number | null) => {
  const draft = buildDraft([{ rows: titles.map((title) => ({ title })) }]);
  return { ...draft, plan: { ...draft.plan, year } };
};

testRule(termObsolete, {
  valid: {
    'a plan of 2022, when the name was right': ofYear(2022),
    'a plan of no known year': ofYear(null),
    'the current name': unitOf(['Relazione degli incaricati di Elevata Qualificazione']),
    'PO in another sense': unitOf(['Pulizia degli argini del fiume Po', 'Fondi del PO FEAMP']),
    'initials of a person': unitOf(['Biblioteca P.O. R. Bianchi']),
  },
  invalid: {
    'both forms of the name': [
      unitOf(titles),
      { term: 'P.O.', current: 'Elevata Qualificazione (EQ)' },
      { term: 'posizioni organizzative', current: 'Elevata Qualificazione (EQ)' },
    ],
    'the plural abbreviation, once however often it stands': [
      unitOf(['Report dei PP.OO.', 'Verbali dei PP.OO.']),
      { term: 'PP.OO.', current: 'Elevata Qualificazione (EQ)' },
    ],
    'a dissolved body': [
      unitOf(['Riversamenti da Equitalia']),
      { term: 'Equitalia', current: 'Agenzia delle entrate-Riscossione' },
    ],
  },
});
