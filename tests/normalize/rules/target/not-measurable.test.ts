import { targetNotMeasurable } from '../../../../src/normalize/rules/target/not-measurable.js';
import type { RowSpec } from '../../../support/build.js';
import { testRule, typed, unitOf } from '../../../support/rules.js';

const row = (target: string, indicator = 'Relazione alla Giunta'): RowSpec => ({
  title: 'Archivio',
  indicators: [indicator],
  targets: [typed(target)],
});

testRule(targetNotMeasurable, {
  valid: {
    'terms set by law': unitOf([row('Entro i termini previsti dalla legge'), row('Entro i termini di prescrizione')]),
    'a date': unitOf([row('Entro il 30/09/2024')]),
    'an outcome': unitOf([row('Raggiunto / non raggiunto')]),
    'a figure in the indicator': unitOf([row('Entro i termini previsti', 'Controllo del 10% delle domande')]),
    'an improvement by so much': unitOf([row('Miglioramento del 5%')]),
    'something counted all the year': unitOf([
      row('Per tutto l’anno', 'Numero di ore di apertura'),
      row('Per tutto l’anno', 'Atti / atti controllati'),
    ]),
    'no target': unitOf([{ title: 'Archivio', targets: [] }]),
  },
  invalid: {
    'a term nobody names': [unitOf([row('Nei tempi previsti')]), { text: 'Nei tempi previsti' }],
    'the deadline': [unitOf([row('entro la scadenza stabilita.')]), { text: 'entro la scadenza stabilita.' }],
    'all the time, of nothing counted': [
      unitOf([row('Per tutta la validità del Piano', 'Attuazione del Piano')]),
      { text: 'Per tutta la validità del Piano' },
    ],
    'as soon as one can': [unitOf([row('Il prima possibile')]), { text: 'Il prima possibile' }],
    'as soon as possible': [unitOf([row('Quanto prima')]), { text: 'Quanto prima' }],
    'a direction': [unitOf([row('Miglioramento', 'Relazione ai sensi della L. 241/1990')]), { text: 'Miglioramento' }],
  },
});
