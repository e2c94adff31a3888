import { yearOtherHeader } from '../../../../src/normalize/rules/year/other-header.js';
import { buildDraft } from '../../../support/build.js';
import { columns, testRule, unitOf } from '../../../support/rules.js';

const headed = (...headers: readonly string[]) =>
  buildDraft(headers.map((header) => ({ header, rows: [{ title: 'Archivio' }] })));

testRule(yearOtherHeader, {
  valid: {
    'the plan year': headed('Obiettivi anno 2024'),
    'years of the period': unitOf(['Archivio'], { columns: columns(['Target 2025', 'target'], ['Target 2026', 'target']) }),
    'a table carried over': headed('Obiettivi anno 2023'),
    'a past value': unitOf(['Archivio'], { columns: columns(['Valore 2021', 'baseline']) }),
    'a law': headed('Obiettivi (D.Lgs. 150/2009)'),
  },
  invalid: {
    'long past, in two tables': [headed('Obiettivi 2021', 'Obiettivi 2021'), { found: '2021', expected: '2024' }],
    'after the period': [headed('Obiettivi 2028'), { found: '2028', expected: '2024' }],
    'last year beside this year': [
      unitOf(['Archivio'], { columns: columns(['Obiettivi 2024', 'title'], ['Target 2023', 'target']) }),
      { found: '2023', expected: '2024' },
    ],
  },
});
