import { describe, expect, it } from 'vitest';
import type { Annex } from '../../../src/model/annex.js';
import { annexOf, movesOf } from '../../support/carried-over.js';

const codesOf = ({ findings }: Annex): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => /^(?:year|date|plan)\//.test(code));

describe('1: one pass over the printed text', () => {
  it('moves 2022 to 2023 and 2023 to 2024 in one row, each once', async () => {
    expect(await movesOf({ title: 'Approvazione del rendiconto 2022', target: 'Entro il 30/04/2023' })).toEqual([
      '30/04/2023 → 30/04/2024 applied',
      '2022 → 2023 applied',
    ]);
  });
});

describe('2 and 3: a row moves as a whole; the years to come are proposed', () => {
  const dups = { title: 'Redazione del DUPS 2024/2026', target: 'Entro il 31/07/2023' };

  it('in one group, with a word that it is incoherent until that is decided', async () => {
    const annex = await annexOf({ rows: [dups] });
    const own = annex.edits.filter(({ at }) => at.startsWith('/assignments/3/'));
    expect(new Set(own.map(({ group }) => group))).toEqual(new Set(['years.area-1.own.3']));
    expect(own.map(({ before, after, status }) => `${before} → ${after} ${status}`)).toEqual([
      '31/07/2023 → 31/07/2024 applied',
      '2024 → 2025 proposed',
      '2026 → 2027 proposed',
    ]);
    expect(annex.findings.some(({ code, at }) => code === 'year/partly-shifted' && at === '/assignments/3')).toBe(true);
  });

  it('with more confidence where the row itself has a date of last year', async () => {
    const { edits } = await annexOf({
      rows: [dups, { title: 'Bilancio di previsione 2024/2026', target: 'Raggiunto / non raggiunto' }],
    });
    const confidence = (row: number) =>
      edits.find(({ at, rule }) => at === `/assignments/${row}/title` && rule === 'year/next-cycle')?.confidence ?? 0;
    expect(confidence(3)).toBeGreaterThan(confidence(4));
  });

  it('as the caller wants them: applied, or left alone', async () => {
    const applied = await movesOf(dups, { years: { 'next-cycle': 'apply' } });
    expect(applied.slice(1)).toEqual(['2024 → 2025 applied', '2026 → 2027 applied']);
    const off = await annexOf({ rows: [dups] }, { years: { 'next-cycle': 'off', 'stale-header': 'propose' } });
    expect(off.edits.filter(({ rule }) => rule === 'year/next-cycle')).toEqual([]);
    expect(off.edits.find(({ rule }) => rule === 'year/stale-header')?.status).toBe('proposed');
    expect(codesOf(off)).not.toContain('year/partly-shifted');
  });
});

describe('4: laws and acts', () => {
  it.each([
    'D.Lgs. 118/2023',
    'D.L. 13/2023',
    'DL 13 del 2023',
    'L. 197/2023',
    'Legge 14/2023',
    'legge n. 14 del 24 febbraio 2023',
    'DPR 81/2023',
    'DPCM 18/09/2023',
    'DM 132/2023',
    'Reg. UE 2023/679',
    'Reg. CE 45/2023',
    'Dir. UE 2023/2225',
    'L.R. 5/2023',
    'CCNL 16/11/2023',
    'circolare n. 2 del 18.04.2023',
    'delibera di Giunta n. 45 del 12/03/2023',
    'deliberazione C.C. n. 7/2023',
    'determina n. 120/2023',
    'decreto sindacale n. 4 del 02/05/2023',
    'nota prot. 1234/2023',
    'G.U. n. 42 del 19/02/2023',
    'sentenza n. 310/2023',
    'art. 4 della legge n. 41/2023',
    'delibera ANAC n. 7 del 17 gennaio 2023',
  ])('%s stays', async (act) => {
    expect(await movesOf({ title: `Adempimenti ai sensi della ${act}` })).toEqual([]);
  });

  it('but a term beside an act moves', async () => {
    expect(
      await movesOf({ title: 'Adempimenti D.Lgs. 33/2013', indicator: 'Delibera n. 3 del 10/01/2023, entro il 31/03/2023' }),
    ).toEqual(['31/03/2023 → 31/03/2024 applied']);
  });
});

describe('5: values of the past', () => {
  it.each([
    'Residui attivi al 31/12/2023',
    'Riduzione rispetto al 2023',
    'Media del triennio 2021-2023',
    'Popolazione al 31/12/2023',
  ])('%s stays', async (indicator) => expect(await movesOf({ indicator })).toEqual([]));
});

describe('6: years that follow something else than the plan', () => {
  it.each([
    'Milestone PNRR del 30/06/2026',
    'Linee di mandato 2021-2026',
    'Fondi FESR 2021-2027',
    'Contratto di appalto in scadenza il 31/12/2023',
    'Missione PNRR M1C1 2023',
  ])('%s stays', async (title) => expect(await movesOf({ title })).toEqual([]));

  it('a term of works or of a programme is proposed at most', async () => {
    for (const target of ['Fine lavori entro il 30/09/2023', 'Milestone PNRR entro il 30/09/2023'])
      expect((await movesOf({ target })).every((move) => move.endsWith('proposed'))).toBe(true);
  });

  it('a milestone before the plan’s year is flagged', async () => {
    const annex = await annexOf({ rows: [{ title: 'Interventi PNRR', target: 'Milestone PNRR entro il 30/06/2022' }] });
    expect(codesOf(annex)).toContain('date/out-of-plan');
  });
});

describe('7: days that cannot move as they are', () => {
  it('29 February is flagged where the next year has none', async () => {
    const rows = ['29/02/2024', '31/10/2024', '30/09/2024'].map((day) => ({ target: `Entro il ${day}` }));
    const annex = await annexOf({ header: 'Obiettivi anno 2024', rows }, { planYear: 2025 });
    expect(annex.edits.some(({ after }) => after === '31/10/2025')).toBe(true);
    expect(annex.edits.filter(({ before }) => before.startsWith('29/02'))).toEqual([]);
    expect(codesOf(annex)).toContain('date/impossible');
  });

  it('29 February moves to a year that has one', async () => {
    expect(await movesOf({ target: 'Entro il 28/02/2023' })).toEqual(['28/02/2023 → 28/02/2024 applied']);
  });

  it('a day of the week is a reason to ask', async () => {
    expect(await movesOf({ target: 'Entro lunedì 15/05/2023' })).toEqual(['15/05/2023 → 15/05/2024 proposed']);
  });
});

describe('8: a title that is alone', () => {
  it('is not believed, and nothing is changed', async () => {
    const annex = await annexOf({ title: 'PIANO DELLA PERFORMANCE 2026-2028', rows: [] });
    expect([annex.plan.year, annex.edits, codesOf(annex)]).toEqual([null, [], ['plan/year-undecided']]);
    expect(annex.plan.yearEvidence.map(({ kind, year, count }) => [kind, year, count])).toEqual([
      ['title', 2026, 1],
      ['header', 2023, 1],
      ['header', 2024, 1],
      ['dueDate', 2023, 2],
    ]);
  });

  it('is believed with the caller’s word', async () => {
    const annex = await annexOf({ title: 'PIANO DELLA PERFORMANCE 2026-2028', rows: [] }, { planYear: 2024 });
    expect([annex.plan.year, annex.edits.length]).toEqual([2024, 3]);
  });
});

describe('9: years in other clothes', () => {
  it('of two digits move, and keep two', async () => {
    expect(await movesOf({ target: 'entro il 31/12/23' })).toEqual(['31/12/23 → 31/12/24 applied']);
  });

  it.each(['a.s. 2023/2024', 'anno scolastico 2023-2024', 'stagione teatrale 2023-24'])('%s stays', async (season) => {
    expect(await movesOf({ title: `Servizi per l’${season}` })).toEqual([]);
  });

  it('with an en dash are a span', async () => {
    expect(await movesOf({ title: 'Bilancio di previsione 2024–2026', target: 'Entro il 30/11/2023' })).toEqual([
      '30/11/2023 → 30/11/2024 applied',
      '2024 → 2025 proposed',
      '2026 → 2027 proposed',
    ]);
  });

  it('in words move', async () => {
    expect(await movesOf({ target: 'entro il 30 novembre 2023' })).toEqual(['30 novembre 2023 → 30 novembre 2024 applied']);
    expect(await movesOf({ target: 'entro dicembre 2023' })).toEqual(['dicembre 2023 → dicembre 2024 applied']);
  });
});
