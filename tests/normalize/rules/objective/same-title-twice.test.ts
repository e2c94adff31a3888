import { objectiveSameTitleTwice } from '../../../../src/normalize/rules/objective/same-title-twice.js';
import { buildDraft } from '../../../support/build.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

testRule(objectiveSameTitleTwice, {
  valid: {
    'each its own': unitOf(['Archivio', 'Strade']),
    'the very same row': unitOf([due('Archivio', '95%'), due('Archivio', '95%')]),
    'in two units': buildDraft([{ rows: [due('Archivio', '95%')] }, { rows: [due('Archivio', '90%')] }]),
    'in two sections': unitOf([due('Archivio', '95%'), { ...due('Archivio', '90%'), section: 'transversal' }]),
    'rows without a title': unitOf([due('', '95%'), due('', '90%')]),
  },
  invalid: {
    'another measure': [unitOf([due('Archivio', '95%'), due('ARCHIVIO.', '90%')]), { unit: 'AREA 1', title: 'ARCHIVIO.' }],
  },
});
