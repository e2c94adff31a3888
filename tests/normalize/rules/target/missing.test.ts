import { targetMissing } from '../../../../src/normalize/rules/target/missing.js';
import { columns, due, testRule, typed, unitOf } from '../../../support/rules.js';

const noTarget = columns(['Obiettivo', 'title'], ['Indicatore', 'indicator']);
const both = columns(['Obiettivo', 'title'], ['Valore', 'target'], ['Entro', 'dueDate']);
const bare = { title: 'Strade', targets: [] };

testRule(targetMissing, {
  valid: {
    'a target': unitOf([due('Archivio', '100%')]),
    'a value in the indicator, where there is no column': unitOf([{ ...bare, indicators: ['almeno 12 riunioni'] }], {
      columns: noTarget,
    }),
    'dates where nothing else is asked': unitOf([due('Archivio', '31/12/2024'), due('Strade', '30/06/2024')]),
    'a value that is a date, beside the date': unitOf(
      [due('Archivio', '90%', '31/12/2024'), due('Biblioteca', '12', '31/12/2024'), due('Strade', '30/06/2024', '31/12/2024')],
      { columns: both },
    ),
  },
  invalid: {
    'an empty cell': [unitOf([due('Archivio', '100%'), bare]), {}],
    'a date only, where the others have a value too': [
      unitOf([due('Archivio', '90%', '31/12/2024'), due('Biblioteca', '12', '31/12/2024'), due('Strade', '31/12/2024')], {
        columns: both,
      }),
      {},
    ],
    'one of several indicators that have targets of their own': [
      unitOf([
        { title: 'Archivio', indicators: [{ text: 'Metri', targets: [typed('120')] }, 'Ore'], targets: [] },
        due('Strade', '5'),
      ]),
      {},
    ],
    'a whole unit, once': [unitOf([bare, bare, bare]), {}],
    'nothing measured anywhere in a row': [
      unitOf([bare, { ...bare, indicators: ['almeno 12 riunioni'] }], { columns: noTarget }),
      {},
    ],
  },
});
