import { expect, it } from 'vitest';
import { yearStaleDate } from '../../../../src/normalize/rules/year/stale-date.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { due, reportsOf, testRule, typed, unitOf } from '../../../support/rules.js';

const stale = { header: 'Obiettivi anno 2023' };
const inStale = (...rows: readonly RowSpec[]) => unitOf(rows, stale);

testRule(yearStaleDate, {
  valid: {
    'dates of the plan year and after': unitOf([due('Archivio', 'entro il 31/12/2024'), due('Strade', '30/06/2026')]),
    'the date of an act': inStale({ title: 'Attuazione della delibera G.C. n. 12 del 15/03/2023' }),
    'a protocol number': inStale({ title: 'Riscontro alla nota prot. 1234/2023' }),
    'a contract of the year before': inStale({ title: 'Applicazione del CCNL 16/11/2023' }),
    'a comparison with the past': inStale(due('Riduzione dei consumi rispetto al 2023', '10%')),
    'how things stood at a date': inStale(due('Verifica dei residui al 31/12/2023', '100%')),
    'a school year': inStale(due('Mensa per l’a.s. 2023/2024', '100%')),
    'a season': inStale(due('Programma della stagione teatrale 2023-24', '100%')),
    'a milestone': inStale(due('Conclusione entro la milestone PNRR del 31/12/2023', '100%')),
    'a programme of the Union': inStale(due('Progetti della programmazione FESR 2021-2027', '100%')),
    'a term of office': inStale(due('Linee del mandato 2021-2026', '100%')),
    'the end of a contract': inStale(due('Gara per il contratto in scadenza al 31/12/2023', '100%')),
    'an amount that looks like a year': inStale(due('Recupero di € 2023 e di n. 2023 pratiche', '100%')),
    'the accounts of the year before, due in the plan year': inStale(due('Approvazione del rendiconto 2023', '100%')),
    'two years before the plan': inStale(due('Archivio', '31/12/2022')),
    'a day that does not move': inStale({ title: 'Archivio', targets: [typed('30/06/2024')] }),
  },
  invalid: {
    'a due date under a stale header': [
      inStale(due('Archivio', 'entro il 31/12/2023')),
      { before: '31/12/2023', after: '31/12/2024' },
    ],
    'a due date under a header of the plan year': [
      unitOf([due('Archivio', 'entro il 31/12/2023')], { header: 'Obiettivi anno 2024' }),
      { before: '31/12/2023', after: '31/12/2024' },
    ],
    'stops and two digits': [
      inStale(due('Archivio', '30.09.2023'), due('Strade', 'entro il 30/09/23')),
      { before: '30.09.2023', after: '30.09.2024' },
      { before: '30/09/23', after: '30/09/24' },
    ],
    'months in words': [
      inStale(
        due('Archivio', 'entro il 31 dicembre 2023'),
        due('Strade', 'entro dicembre 2023'),
        due('Scuola', 'entro il 1° marzo 2023'),
      ),
      { before: '31 dicembre 2023', after: '31 dicembre 2024' },
      { before: 'dicembre 2023', after: 'dicembre 2024' },
      { before: '1° marzo 2023', after: '1° marzo 2024' },
    ],
    'a year alone as term': [inStale(due('Archivio', 'entro il 2023')), { before: '2023', after: '2024' }],
    'alike dates of one unit, once': [
      inStale(due('Archivio', '31/12/2023'), due('Strade', '31/12/2023')),
      { before: '31/12/2023', after: '31/12/2024' },
    ],
    'a date beside a law of that year': [
      inStale(due('Adeguamento alla L. 213/2023', 'entro il 31/12/2023')),
      { before: '31/12/2023', after: '31/12/2024' },
    ],
  },
});

it('applies, and leaves a 29 February that the plan year has not', () => {
  const draft = inStale(due('Archivio', 'entro il 29/02/2024'), due('Strade', 'entro il 28/02/2024'));
  const fixes = reportsOf(yearStaleDate, { ...draft, plan: { ...draft.plan, year: 2025 } }).flatMap(
    (report) => report.fixes ?? [],
  );
  expect(fixes).toMatchObject([{ before: '28/02/2024', after: '28/02/2025', action: 'apply' }]);
});

it('gives the corrections of one row one group', () => {
  const draft = buildDraft([{ ...stale, rows: [due('Archivio', '31/05/2023 e 30/11/2023'), due('Strade', '30/11/2023')] }]);
  const groups = reportsOf(yearStaleDate, draft)
    .flatMap(({ fixes }) => fixes ?? [])
    .map(({ group }) => group);
  expect(new Set(groups)).toEqual(new Set(['years.area-1.own.1', 'years.area-1.own.2']));
});
