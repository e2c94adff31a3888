import { cellsSwapped } from '../../../../src/normalize/rules/cells/swapped.js';
import type { RowSpec } from '../../../support/build.js';
import { columns, testRule, typed, unitOf } from '../../../support/rules.js';

const row = (indicator: string, ...targets: readonly string[]): RowSpec => ({
  title: 'Archivio',
  indicators: [indicator],
  targets: targets.map(typed),
});
const usual = [row('Atti pubblicati', 'Entro il 30/11/2024'), row('Pratiche evase / pratiche ricevute', '90%')];
const dated = columns(['Obiettivo', 'title'], ['Indicatore', 'indicator'], ['Target', 'target'], ['Entro', 'dueDate']);

testRule(cellsSwapped, {
  valid: {
    'every row the usual way': unitOf(usual),
    'no usual way to compare with': unitOf([row('Entro il 30/06/2024', 'Entro i termini')]),
    'an indicator with a figure among words': unitOf([...usual, row('Verifica del 10% degli atti', 'Entro i termini')]),
    'a date that serves as both': unitOf([...usual, row('Entro il 30/06/2024', 'Entro il 30/06/2024')]),
  },
  invalid: {
    'a date as indicator and words as target': [
      unitOf([...usual, row('Entro il 30/06/2024', 'Invio della relazione')]),
      { indicator: 'Entro il 30/06/2024', target: 'Invio della relazione' },
    ],
    'a figure as indicator beside a column of dates': [
      unitOf(
        [
          row('Ore svolte', '40', '31/12/2024'),
          row('Atti', '12', '31/12/2024'),
          row('almeno il 70%', 'Quota di utenti', '31/12/2024'),
        ],
        {
          columns: dated,
        },
      ),
      { indicator: 'almeno il 70%', target: 'Quota di utenti' },
    ],
  },
});
