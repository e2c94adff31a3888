import { indicatorWithoutValue } from '../../../../src/normalize/rules/indicator/without-value.js';
import type { RowSpec } from '../../../support/build.js';
import { testRule, typed, unitOf } from '../../../support/rules.js';

const row = (indicator: string, target: string): RowSpec => ({
  title: 'Archivio',
  indicators: [indicator],
  targets: [typed(target)],
});
const date = 'Entro il 30/11/2024';

testRule(indicatorWithoutValue, {
  valid: {
    'a count with its number': unitOf([row('Numero di incontri', '12')]),
    'a count with the number in it': unitOf([row('N. 4 incontri con i cittadini', date)]),
    'a rate with its percentage': unitOf([row('Rapporto tra istanze evase e ricevute', '95%')]),
    'an activity with a date': unitOf([row('Trasmissione della relazione', date)]),
    'a survey with a score': unitOf([row('Questionario di soddisfazione', 'almeno 7 punti')]),
  },
  invalid: {
    'a count and a date': [unitOf([row('Numero di incontri;', date)]), { text: 'Numero di incontri' }],
    'a survey and a date, once for two rows': [
      unitOf([row('Questionari di gradimento', date), row('Questionari di gradimento.', date)]),
      { text: 'Questionari di gradimento' },
    ],
    'a rate and a term of law': [
      unitOf([row('Percentuale di pratiche digitali', 'Entro i termini di legge')]),
      { text: 'Percentuale di pratiche digitali' },
    ],
  },
});
