import { textMisusedWord } from '../../../../src/normalize/rules/text/misused-word.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(textMisusedWord, {
  valid: {
    'previo that agrees': unitOf(['Approvazione del piano, previo parere della Commissione e previa intesa con la Provincia']),
    'previsto as announced': unitOf(['Acquisizione del previsto parere', 'Atti entro il termine previsto, parere incluso']),
    'con il and per il': unitOf(['Accordo con il consorzio per il servizio idrico']),
    'su Il in a title': unitOf(['Inserzioni su Il Mattino']),
    'words that only begin alike': unitOf(['Studio di dieci casi']),
    'a plural after a singular that is no adjective of it': unitOf([
      'Formazione dipendenti comunali',
      'Pulizia locali comunali',
      'Gestione tributi comunali',
      'I settori tributario e finanziario',
    ]),
    'a plural with adjectives that share it out': unitOf(['Redazione dei regolamenti tributario e edilizio']),
    'a plural that agrees': unitOf(['Regolamenti comunali e posizioni tributarie, strutture scolastiche']),
    'words that begin with a preposition': unitOf([
      { title: 'Dimostrazione dei risparmi', result: 'Mostra dei risultati' },
      { title: 'Distribuzione del materiale', result: 'Materiale distribuito' },
    ]),
  },
  invalid: {
    'a plural for a singular': [
      unitOf(['Registro del contenzioso giudiziari']),
      { found: 'contenzioso giudiziari', expected: 'contenzioso giudiziario' },
    ],
    'a plural for a singular, feminine and without a gender': [
      unitOf(['Ricognizione tributari', 'Programmazione triennali']),
      { found: 'Ricognizione tributari', expected: 'Ricognizione tributaria' },
      { found: 'Programmazione triennali', expected: 'Programmazione triennale' },
    ],
    'a singular for a plural, masculine and feminine': [
      unitOf(['Raccolta dei regolamenti comunale', 'Verifica delle posizioni tributaria']),
      { found: 'regolamenti comunale', expected: 'regolamenti comunali' },
      { found: 'posizioni tributaria', expected: 'posizioni tributarie' },
    ],
    'an article after one that is joined already': [
      unitOf(['Riordino della la fototeca']),
      { found: 'della la', expected: 'della' },
    ],
    'a preposition run into its word': [
      unitOf([{ title: 'Verde pubblico (scerbature, potature)', result: 'Metà del territorio sia discerbato' }]),
      { found: 'discerbato', expected: 'di scerbato' },
    ],
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
