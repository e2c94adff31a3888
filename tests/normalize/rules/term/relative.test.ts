import { termRelative } from '../../../../src/normalize/rules/term/relative.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(termRelative, {
  valid: {
    'a body’s own new rules': unitOf([
      'Adozione del nuovo regolamento sul lavoro agile',
      'Nuova disciplina del commercio su aree pubbliche',
    ]),
    'an act with its date': unitOf(['Adeguamento al CCNL 16/11/2022']),
  },
  invalid: {
    'the new contract': [unitOf(['Bozza contratto decentrato nuovo CCNL']), { text: 'nuovo CCNL' }],
    'the recent law': [unitOf(['Adeguamento alla recente normativa']), { text: 'recente normativa' }],
  },
});
