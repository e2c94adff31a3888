import { tableNotObjectives } from '../../../../src/normalize/rules/table/not-objectives.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(tableNotObjectives, {
  valid: { 'only tables of objectives': unitOf(['Archivio']) },
  invalid: {
    'a table of something else': [
      { ...unitOf(['Archivio']), otherTables: [{ place: { page: 2 }, rows: 4, firstCell: 'Fascia' }] },
      { rows: 4, firstCell: 'Fascia' },
    ],
  },
});
