import { expect, it } from 'vitest';
import { yearDoubtfulDate } from '../../../../src/normalize/rules/year/doubtful-date.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { due, reportsOf, testRule, unitOf } from '../../../support/rules.js';

const inStale = (...rows: readonly RowSpec[]) => buildDraft([{ header: 'Obiettivi anno 2023', rows }]);
const weekday = inStale(due('Consiglio aperto', 'lunedì 15/05/2023'));

testRule(yearDoubtfulDate, {
  valid: {
    'a plain term, which another rule moves': inStale(due('Archivio', 'entro il 31/12/2023')),
    'a year in a row of the plan year': unitOf([due('Bollettazione del canone 2023', 'entro il 31/10/2024')]),
    'a past value': inStale(due('Riduzione dei consumi rispetto al 2023', '10%')),
    'an act': inStale(due('Attuazione della L.R. 5/2023', '100%')),
  },
  invalid: {
    'a weekday before the date': [weekday, { before: '15/05/2023', after: '15/05/2024' }],
    'a row about the recovery plan, whose terms are its own': [
      inStale(due('Asilo finanziato dal PNRR', '31/12/2023')),
      { before: '31/12/2023', after: '31/12/2024' },
    ],
    'the end of works': [
      inStale(due('Ultimazione dei lavori al 30/11/2023', '100%')),
      { before: '30/11/2023', after: '30/11/2024' },
    ],
    'a year that only stands there': [
      inStale(due('Bollettazione del canone 2023', 'entro il 31/10/2023')),
      { before: '2023', after: '2024' },
    ],
    'the triennium of the year before': [
      inStale(due('Attuazione del piano anticorruzione 2023-2025', '100%')),
      { before: '2023-2025', after: '2024-2026' },
    ],
    'the later end of a span in a carried-over row': [
      inStale(due('Doposcuola', 'dal 01/10/2023 al 31/05/2024')),
      { before: '31/05/2024', after: '31/05/2025' },
    ],
    'a term in the title of a unit of the plan year': [
      unitOf([due('Trasloco da concludere entro il 30/09/2023', '100%'), due('Strade', '31/12/2024')]),
      { before: '30/09/2023', after: '30/09/2024' },
    ],
  },
});

it('only proposes', () => {
  const fixes = reportsOf(yearDoubtfulDate, weekday).flatMap((report) => report.fixes ?? []);
  expect(fixes.map(({ action }) => action)).toEqual(['propose']);
});
