import { yearPreviousCycle } from '../../../../src/normalize/rules/year/previous-cycle.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { due, testRule } from '../../../support/rules.js';

const inStale = (...rows: readonly RowSpec[]) => buildDraft([{ header: 'Obiettivi anno 2023', rows }]);

testRule(yearPreviousCycle, {
  valid: {
    'the accounts the plan year closes': inStale(due('Rendiconto di gestione 2023', '100%')),
    'a unit of the plan year': buildDraft([{ header: 'Obiettivi anno 2024', rows: [due('Rendiconto 2022', '100%')] }]),
    'a row already moved': inStale(due('Rendiconto 2022', 'entro il 30/04/2024')),
    'a comparison with those accounts': inStale(due('Riduzione della spesa rispetto al rendiconto 2022', '5%')),
    'a year of something else': inStale(due('Bando regionale 2022', '100%')),
    'a law of that year': inStale(due('Conto annuale ai sensi della L. 197/2022', '100%')),
  },
  invalid: {
    'accounts of two years before the plan': [
      inStale(due('Approvazione del consuntivo 2022', '100%')),
      { before: '2022', after: '2023' },
    ],
    'title and result of one row, once': [
      inStale({ ...due('Rendiconto 2022', '30/04/2023'), result: 'Approvazione rendiconto 2022' }),
      { before: '2022', after: '2023' },
    ],
    'two rows, twice': [
      inStale(due('Conto annuale 2022', '100%'), due('Bilancio consolidato 2022', '30/09/2023')),
      { before: '2022', after: '2023' },
      { before: '2022', after: '2023' },
    ],
    'in a unit whose dates alone are stale': [
      buildDraft([{ rows: [due('Rendiconto 2022', '30/04/2023')] }]),
      { before: '2022', after: '2023' },
    ],
  },
});
