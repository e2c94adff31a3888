import { numberDuplicate } from '../../../../src/normalize/rules/number/duplicate.js';
import { buildDraft } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(numberDuplicate, {
  valid: {
    'numbers that differ': unitOf(['Archivio', 'Strade']),
    'one number in two sections': unitOf([
      { number: '1', title: 'Archivio' },
      { number: '1', section: 'transversal', title: 'Formazione' },
    ]),
    'one number in two units': buildDraft([
      { rows: [{ number: '1', title: 'Archivio' }] },
      { rows: [{ number: '1', title: 'Strade' }] },
    ]),
    'rows of one objective': unitOf([
      { number: '1', title: 'Archivio' },
      { number: '1', title: 'ARCHIVIO' },
    ]),
  },
  invalid: {
    'two rows of one section': [
      unitOf([
        { number: '4', title: 'Archivio' },
        { number: '4', title: 'Strade' },
      ]),
      { unit: 'AREA 1', number: '4' },
    ],
  },
});
