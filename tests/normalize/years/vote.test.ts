import { describe, expect, it } from 'vitest';
import { votePlanYear, type YearQuestion } from '../../../src/normalize/years/vote.js';

const place = { page: 1 };
const placed = (...texts: readonly string[]) => texts.map((text) => ({ text, place }));
const vote = (question: Partial<YearQuestion>) =>
  votePlanYear({ planTitle: null, period: null, headers: [], texts: [], ...question });
const titled = { planTitle: 'Piano della performance 2025-2027', period: { from: 2025, to: 2027 } };

describe('votePlanYear', () => {
  it.each<[string, Partial<YearQuestion>, number | null]>([
    ['the title alone, with nothing against it', titled, 2025],
    ['a title with a year of its own', { ...titled, planTitle: 'PIAO 2025-2027 – obiettivi 2026' }, 2026],
    ['a title that cites an act', { ...titled, planTitle: 'Piano 2025-2027, art. 10 D.Lgs. 150/2009' }, 2025],
    [
      'a title against most, but with one header',
      { ...titled, headers: placed('Anno 2025', 'Anno 2024', 'Anno 2024'), texts: placed('31/12/2024') },
      2025,
    ],
    ['a title with the accounts of the year before it', { ...titled, texts: placed('31/12/2024', 'Rendiconto 2024') }, 2025],
    ['a title alone against headers', { ...titled, headers: placed('Anno 2024', 'Anno 2024') }, null],
    ['a title alone against due dates', { ...titled, texts: placed('entro il 31/12/2024') }, null],
    ['due dates in the plan period', { ...titled, texts: placed('entro il 31/12/2026') }, 2025],
    [
      'a title alone, but for the act',
      { ...titled, headers: placed('Anno 2024'), approvingAct: 'Delibera G.C. n. 4 del 28/01/2025' },
      2025,
    ],
    ['no title: most headers', { headers: placed('Anno 2024', 'Anno 2024', 'Anno 2025') }, 2024],
    ['no title: the due dates', { texts: placed('entro il 31/12/2024', '30/06/2024', 'L. 190/2012') }, 2024],
    ['no title, and a header of years before all dates', { headers: placed('Anno 2021'), texts: placed('31/12/2025') }, null],
    ['no title, and dates of the years to come', { headers: placed('Anno 2024'), texts: placed('31/12/2026') }, 2024],
    ['no title, and headers that differ', { headers: placed('Anno 2024', 'Anno 2025') }, null],
    ['no title: targets of three years', { headers: placed('Target 2026', 'Target 2027', 'Target 2028') }, 2026],
    ['no title, and years with a gap', { headers: placed('Target 2024', 'Target 2026', 'Target 2027') }, null],
    ['past values say nothing', { headers: placed('Consuntivo 2023', 'Obiettivi 2025') }, 2025],
    ['nothing at all', {}, null],
    ['the caller, against everything', { ...titled, callerYear: 2026, headers: placed('Anno 2025') }, 2026],
  ])('%s', (_name, question, expected) => {
    expect(vote(question).year).toBe(expected);
  });

  it('shows every vote with its count and places, in order of kind and year', () => {
    const { evidence } = vote({
      ...titled,
      headers: placed('Obiettivi 2024'),
      texts: placed('entro il 31/12/2024', '30/06/2024', 'entro il 31/01/2025', 'Rendiconto 2023', 'Bilancio 2025-2027'),
    });
    expect(evidence).toEqual([
      { kind: 'title', year: 2025, count: 1, places: [] },
      { kind: 'header', year: 2024, count: 1, places: [place] },
      { kind: 'dueDate', year: 2024, count: 2, places: [place, place] },
      { kind: 'dueDate', year: 2025, count: 1, places: [place] },
      { kind: 'relative', year: 2024, count: 2, places: [place, place] },
    ]);
  });
});
