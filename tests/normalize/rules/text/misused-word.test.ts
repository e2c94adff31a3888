import { textMisusedWord } from '../../../../src/normalize/rules/text/misused-word.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(textMisusedWord, {
  valid: {
    'previo that agrees': unitOf(['Approvazione del piano, previo parere della Commissione e previa intesa con la Provincia']),
    'previsto as announced': unitOf(['Acquisizione del previsto parere', 'Atti entro il termine previsto, parere incluso']),
    'con il and per il': unitOf(['Accordo con il consorzio per il servizio idrico']),
    'su Il in a title': unitOf(['Inserzioni su Il Mattino']),
    'words that only begin alike': unitOf(['Studio di dieci casi']),
  },
  invalid: {
    'previsto before what comes first, feminine': [
      unitOf(['Adozione del piano, previsto acquisizione dei pareri']),
      { found: 'previsto acquisizione', expected: 'previa acquisizione' },
    ],
    'previsto before what comes first, masculine': [
      unitOf(['Adozione del piano, previsto rilascio del nulla osta']),
      { found: 'previsto rilascio', expected: 'previo rilascio' },
    ],
    'previo that does not agree': [
      unitOf(['Pagamento previo verifica']),
      { found: 'previo verifica', expected: 'previa verifica' },
    ],
    'a preposition not joined to its article': [
      unitOf(['Controlli su il 5% delle pratiche']),
      { found: 'su il', expected: 'sul' },
    ],
    'a word twice': [unitOf(['Gestione del del cimitero']), { found: 'del del', expected: 'del' }],
    'entro twice, in two cases': [
      unitOf([{ title: 'Bando', targets: ['entro Entro il 31/12/2024'] }]),
      { found: 'entro Entro', expected: 'entro' },
    ],
  },
});
