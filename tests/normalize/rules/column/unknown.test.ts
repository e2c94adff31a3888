import { columnUnknown } from '../../../../src/normalize/rules/column/unknown.js';
import { buildDraft } from '../../../support/build.js';
import { columns, testRule, unitOf } from '../../../support/rules.js';

const unknown = columns(['Obiettivo', 'title'], ['Coordinate', 'unknown']);

testRule(columnUnknown, {
  valid: {
    'known columns': unitOf(['Archivio']),
    'an unknown column without a header': unitOf(['Archivio'], { columns: columns(['Obiettivo', 'title'], ['', 'unknown']) }),
  },
  invalid: {
    'a column nobody knows': [unitOf(['Archivio'], { columns: unknown }), { header: 'Coordinate' }],
    'the same in two units, once': [
      buildDraft([
        { columns: unknown, rows: [{ title: 'Archivio' }] },
        { columns: unknown, rows: [{ title: 'Strade' }] },
      ]),
      { header: 'Coordinate' },
    ],
  },
});
