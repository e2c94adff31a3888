import { objectiveOverlapping } from '../../../../src/normalize/rules/objective/overlapping.js';
import { buildDraft } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

const accounts = { title: 'Parificazione degli agenti contabili 2023', result: 'Approvazione rendiconto 2023, previo parere' };

testRule(objectiveOverlapping, {
  valid: {
    'a result of its own': unitOf([accounts, { title: 'Approvazione del bilancio 2024', result: 'Bilancio approvato' }]),
    'a title that is its own result': unitOf([{ title: 'Approvazione rendiconto 2023', result: 'Approvazione rendiconto 2023' }]),
    'a title of two words': unitOf([{ title: 'Riordino archivio', result: 'Riordino archivio storico' }, 'Riordino archivio']),
    'in another unit': buildDraft([{ rows: [accounts] }, { rows: [{ title: 'Approvazione rendiconto 2023' }] }]),
    'rows of one title, whose results repeat it': unitOf([
      { title: 'Riordino archivio storico', result: 'Riordino archivio storico' },
      { title: 'Riordino archivio storico', result: 'Riordino archivio storico' },
    ]),
  },
  invalid: {
    'a title that another row has as its result': [
      unitOf([accounts, { title: 'Approvazione rendiconto 2023.' }]),
      { unit: 'AREA 1', title: 'Approvazione rendiconto 2023.', other: accounts.title },
    ],
  },
});
