import { weightMissing } from '../../../../src/normalize/rules/weight/missing.js';
import { buildDraft } from '../../../support/build.js';
import { columns, testRule, unitOf } from '../../../support/rules.js';

const prerequisite = unitOf([{ title: 'Archivio', weight: null, weightText: 'X' }]);

testRule(weightMissing, {
  valid: {
    'a weight': unitOf(['Archivio']),
    'a prerequisite': {
      ...prerequisite,
      assignments: prerequisite.assignments.map((row) => ({ ...row, weight: { ...row.weight, prerequisite: true as const } })),
    },
    'a table without weights': buildDraft([
      { columns: columns(['Obiettivo', 'title']), rows: [{ title: 'Archivio', weight: null }] },
    ]),
    'a weight that cannot be read': unitOf([{ title: 'Archivio', weight: null, weightText: 'alto' }]),
  },
  invalid: { 'an empty cell': [unitOf([{ title: 'Archivio', weight: null }]), {}] },
});
