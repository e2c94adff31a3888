import { expect, it } from 'vitest';
import { yearNextCycle } from '../../../../src/normalize/rules/year/next-cycle.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { due, reportsOf, testRule } from '../../../support/rules.js';

const inStale = (...rows: readonly RowSpec[]) => buildDraft([{ header: 'Obiettivi anno 2023', rows }]);
const dup = inStale(due('Redazione del DUP 2024-2026', 'entro il 31/07/2023'));

testRule(yearNextCycle, {
  valid: {
    'the years after the plan': inStale(due('Redazione del DUP 2025-2027', 'entro il 31/07/2024')),
    'a unit of the plan year': buildDraft([{ header: 'Obiettivi anno 2024', rows: [due('Bilancio 2024/2026', '100%')] }]),
    'a span that plans nothing': inStale(due('Convenzione 2024/2026 con la biblioteca', '100%')),
    'a row already moved': inStale(due('Bilancio di previsione 2024/2026', 'entro il 31/12/2024')),
    'a programme of the Union': inStale(due('Bilancio dei progetti FESR 2024-2026', '100%')),
  },
  invalid: {
    'a triennium from the plan year on': [dup, { before: '2024-2026', after: '2025-2027' }],
    'an en dash, and two digits': [
      inStale(due('Fabbisogno di personale 2024–2026', '100%'), due('Bilancio di previsione 2024/26', '100%')),
      { before: '2024–2026', after: '2025–2027' },
      { before: '2024/26', after: '2025/27' },
    ],
    'the planning named in another cell': [
      inStale({ ...due('Programma triennale dei lavori', '100%'), result: 'Adozione del piano 2024/2026' }),
      { before: '2024/2026', after: '2025/2027' },
    ],
    'a budget of one year': [inStale(due('Bilancio di previsione 2024', '100%')), { before: '2024', after: '2025' }],
  },
});

it('proposes each year of the span as a correction of its own, surer with a stale date beside it', () => {
  const fixes = reportsOf(yearNextCycle, dup).flatMap((report) => report.fixes ?? []);
  expect(fixes).toMatchObject([
    { range: [18, 22], before: '2024', after: '2025', action: 'propose' },
    { range: [23, 27], before: '2026', after: '2027', action: 'propose' },
  ]);
  const [undated] = reportsOf(yearNextCycle, inStale(due('Redazione del DUP 2024-2026', '100%'))).flatMap(
    (report) => report.fixes ?? [],
  );
  expect(fixes[0]?.confidence).toBeGreaterThan(undated?.confidence ?? 1);
});
