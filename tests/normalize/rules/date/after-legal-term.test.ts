import { describe, expect, it } from 'vitest';
import { dateAfterLegalTerm } from '../../../../src/normalize/rules/date/after-legal-term.js';
import { legalTerms } from '../../../../src/normalize/rules/date/legal-terms.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

const residui = { subject: 'residui', term: '30/04', law: 'D.Lgs. 118/2011 art. 3 c. 4, TUEL art. 227 c. 2' };

testRule(dateAfterLegalTerm, {
  valid: {
    'by the term': unitOf([due('Riaccertamento ordinario dei residui', 'entro il 30/04/2024')]),
    'one of two terms in time': unitOf([due('Verifica dei residui attivi', 'entro il 31/03/2024 ed entro il 31/12/2024')]),
    'no term': unitOf([due('Approvazione rendiconto 2023', 'Raggiunto / non raggiunto')]),
    'another subject': unitOf([due('Raccolta dei rifiuti residui', 'entro il 31/12/2024')]),
  },
  invalid: {
    'residui at the end of the year': [
      unitOf([due('Verifica residui attivi', 'Entro il 31/12/2024')]),
      { ...residui, text: '31/12/2024' },
    ],
    'whatever the year': [unitOf([due('Revisione dei residui', 'Entro il 30/06/2023')]), { ...residui, text: '30/06/2023' }],
  },
});

describe('the table of legal terms', () => {
  it.each([
    ['Approvazione del rendiconto 2023', 'rendiconto'],
    ['Predisposizione e redazione del rendiconto', 'rendiconto'],
    ['Redazione del bilancio consolidato', 'bilancio consolidato'],
    ['Salvaguardia degli equilibri di bilancio', 'assestamento e salvaguardia degli equilibri'],
    ['Relazione sulla performance 2023', 'relazione sulla performance'],
    ['Riordino della fototeca', undefined],
    ['Caricamento su BDAP del rendiconto', undefined],
  ])('%s: %s', (title, subject) => {
    expect(legalTerms.find(({ pattern }) => pattern.test(title))?.subject).toBe(subject);
  });
});
