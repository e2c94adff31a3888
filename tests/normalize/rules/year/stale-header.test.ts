import { expect, it } from 'vitest';
import { yearStaleHeader } from '../../../../src/normalize/rules/year/stale-header.js';
import { buildDraft } from '../../../support/build.js';
import { columns, reportsOf, testRule, unitOf } from '../../../support/rules.js';

const stale = unitOf(['Archivio'], { header: 'Obiettivi di gestione anno 2023' });

testRule(yearStaleHeader, {
  valid: {
    'the plan year': unitOf(['Archivio'], { header: 'Obiettivi anno 2024' }),
    'no year': unitOf(['Archivio'], { header: 'Obiettivi' }),
    'two years before the plan': unitOf(['Archivio'], { header: 'Obiettivi 2022' }),
    'a column of past values': unitOf(['Archivio'], {
      columns: columns(['Obiettivi', 'title'], ['Consuntivo 2023', 'actual'], ['Baseline 2023', 'baseline']),
    }),
    'a target for each year': unitOf(['Archivio'], {
      columns: columns(['Obiettivi', 'title'], ['Target 2023', 'target'], ['Target 2024', 'target'], ['Target 2025', 'target']),
    }),
    'the year of a law': unitOf(['Archivio'], { header: 'Obiettivi (L. 190/2023)' }),
    'no known plan year': { ...stale, plan: { ...stale.plan, year: null } },
  },
  invalid: {
    'the year before': [stale, { before: '2023', after: '2024' }],
    'a span one year behind': [
      unitOf(['Archivio'], { header: 'Obiettivi 2023-2025' }),
      { before: '2023-2025', after: '2024-2026' },
    ],
    'each unit by itself': [
      buildDraft([
        { header: 'Obiettivi anno 2023', rows: [{ title: 'Archivio' }] },
        { header: 'Obiettivi anno 2024', rows: [{ title: 'Strade' }] },
      ]),
      { before: '2023', after: '2024' },
    ],
  },
});

it('corrects the year alone, at the pointer of the column header', () => {
  const [fix] = reportsOf(yearStaleHeader, stale).flatMap(({ fixes }) => fixes ?? []);
  expect(fix).toMatchObject({ at: '/units/0/columns/2/header', range: [27, 31], before: '2023', after: '2024', action: 'apply' });
});
