import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decisions as emitter } from '../../../src/emit/decisions/index.js';
import { ExpectedError } from '../../../src/errors.js';
import { extract } from '../../../src/extract/index.js';
import type { Annex } from '../../../src/model/annex.js';
import { type Decisions, parseDecisions } from '../../../src/model/decisions.js';
import { normalize } from '../../../src/normalize/index.js';

const bytes = new Uint8Array(readFileSync('fixtures/real-annex/annex.txt'));
const { raw, findings } = await extract({ name: 'annex.txt', bytes });

const annexWith = (decisions: Decisions['decisions'], more: Partial<Decisions> = {}): Annex =>
  normalize(raw, findings, { decisions: { version: 1, decisions, ...more } });
const plain = normalize(raw, findings);

const rowOf = (annex: Annex, id: string) => annex.assignments.find((row) => row.id === id);
const findingOf = (annex: Annex, code: string, owner: string) =>
  annex.findings.find((finding) => finding.code === code && finding.id.startsWith(owner));
const idOf = (code: string, owner: string): string => findingOf(plain, code, owner)?.id ?? `no ${code} ${owner}`;

const staleIn = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof ExpectedError && error.detail.code === 'decisions/stale') return error.detail.args.stale;
    throw error;
  }
  return [];
};

const day = 'area-5.own.2/targets/0:9-19:date/odd-day';
const year = 'area-5.own.2/targets/0:9-19:year/stale-date';
const swap = ['area-2.own.14/indicators/0:0-42:cells/swapped', 'area-2.own.14/targets/0:0-24:cells/swapped'];
const dups = ['title:37-41', 'title:42-46', 'expectedResult:60-64', 'expectedResult:65-69'].map(
  (where) => `area-2.own.8/${where}:year/next-cycle`,
);

describe('a decision on an edit', () => {
  it('accepts a proposal', () => {
    const annex = annexWith([{ id: day, decision: 'accept', expected: '13/12/2024', reason: 'Refuso' }]);
    expect(rowOf(annex, 'area-5.own.2')?.targets).toMatchObject([{ value: 'Entro il 31/12/2024', date: '2024-12-31' }]);
    expect(annex.edits.find(({ id }) => id === day)).toMatchObject({ status: 'applied', by: 'person', reason: 'Refuso' });
    expect(findingOf(annex, 'date/odd-day', 'area-5.own.2')?.decision).toEqual({ outcome: 'replaced' });
  });

  it('rejects a correction, on which nothing is built then', () => {
    const annex = annexWith([{ id: year, decision: 'reject', expected: '13/12/2023' }]);
    expect(rowOf(annex, 'area-5.own.2')?.targets[0]?.value).toBeUndefined();
    expect(annex.edits.find(({ id }) => id === day)).toMatchObject({ before: '13/12/2023', status: 'proposed' });
  });

  it('replaces what a rule wanted, and keeps that', () => {
    const annex = annexWith([{ id: day, decision: 'replace', expected: '13/12/2024', replacement: '15/12/2024' }]);
    expect(rowOf(annex, 'area-5.own.2')?.targets[0]?.value).toBe('Entro il 15/12/2024');
    expect(annex.edits.find(({ id }) => id === day)).toMatchObject({
      after: '15/12/2024',
      suggested: '31/12/2024',
      by: 'person',
    });
  });

  it('carries the corrections inside two cells along when they are exchanged, with an accepted one among them', () => {
    const half = 'area-2.own.14/indicators/0:32-42:date/odd-day';
    const annex = annexWith([half, ...swap].map((id) => ({ id, decision: 'accept' as const })));
    expect(rowOf(annex, 'area-2.own.14')).toMatchObject({
      indicators: [{ value: 'Entro i termini previsti' }],
      targets: [{ value: 'Entro il 30/06/2024 ed entro il 31/12/2024', type: 'dates', dates: ['2024-06-30', '2024-12-31'] }],
    });
  });

  it('makes a row coherent again, and says no longer that it is not', () => {
    const annex = annexWith(dups.map((id) => ({ id, decision: 'accept' as const })));
    expect(rowOf(annex, 'area-2.own.8')?.title.value).toBe('Predisposizione e redazione del Dups 2025/2027');
    expect(plain.findings.some(({ code }) => code === 'year/partly-shifted')).toBe(true);
    expect(annex.findings.some(({ code }) => code === 'year/partly-shifted')).toBe(false);
  });
});

describe('a decision on a finding', () => {
  it('replaces the text it speaks of, as an edit by a person', () => {
    const id = idOf('text/missing-words', 'secretary.own.5');
    const annex = annexWith([
      { id, decision: 'replace', expected: 'Supporto del per', replacement: 'Supporto per', reason: 'Parola in più' },
    ]);
    expect(rowOf(annex, 'secretary.own.5')?.title.value).toMatch(/^Supporto per l'istituzione/);
    expect(annex.edits.find(({ by }) => by === 'person')).toMatchObject({ rule: 'text/missing-words', reason: 'Parola in più' });
    expect(annex.findings.find((finding) => finding.id === id)?.decision).toEqual({
      outcome: 'replaced',
      reason: 'Parola in più',
    });
  });

  it('rejects or accepts it', () => {
    const [gap, officer] = [idOf('unit/gap', 'area-5'), idOf('unit/officer-missing', 'secretary')];
    const annex = annexWith([
      { id: gap, decision: 'reject', reason: 'Area vacante' },
      { id: officer, decision: 'accept' },
    ]);
    const decisionOf = (id: string) => annex.findings.find((finding) => finding.id === id)?.decision;
    expect([decisionOf(gap), decisionOf(officer)]).toEqual([
      { outcome: 'rejected', reason: 'Area vacante' },
      { outcome: 'accepted' },
    ]);
  });

  it('links rows of several units as one shared objective, or parts a variant', () => {
    const same = plain.findings.find(({ code }) => code === 'objective/same-row-elsewhere')?.id ?? '';
    const variant = plain.findings.find(({ code }) => code === 'transversal/variant')?.id ?? '';
    const annex = annexWith([
      { id: same, decision: 'accept' },
      { id: variant, decision: 'reject' },
    ]);
    const [shared, ...others] = annex.objectives.filter(({ kind }) => kind === 'shared');
    expect([shared?.links.map(({ assignmentId }) => assignmentId), others]).toEqual([['area-1.own.9', 'area-3.own.5'], []]);
    expect(rowOf(annex, 'area-3.own.5')?.objectiveId).toBe(shared?.id);
    const parted = annex.objectives.find(({ id }) => id === rowOf(annex, 'area-1.transversal.3')?.objectiveId);
    expect(parted).toMatchObject({
      kind: 'transversal',
      title: 'Monitoraggio sulle esigenze formative del personale',
      variants: [],
    });
    expect([annex.objectives.length, new Set(annex.objectives.map(({ id }) => id)).size]).toEqual([53, 53]);
    expect(annex.assignments.every(({ objectiveId }) => annex.objectives.some(({ id }) => id === objectiveId))).toBe(true);
  });
});

describe('a decision that finds nothing it could be about', () => {
  it.each<[string, Decisions['decisions'][number], object]>([
    ['an id that there is not', { id: 'area-9.own.1:weight/missing', decision: 'accept' }, { why: 'unknown' }],
    ['another text', { id: day, decision: 'accept', expected: '14/12/2024' }, { why: 'text', found: '13/12/2024' }],
    [
      'another text of a finding',
      { id: idOf('text/missing-words', 'secretary.own.5'), decision: 'reject', expected: 'Aiuto' },
      { why: 'text' },
    ],
    [
      'a finding without a text',
      { id: idOf('unit/gap', 'area-5'), decision: 'replace', expected: '5', replacement: '4' },
      { why: 'noText' },
    ],
    [
      'a text that stands there twice',
      { id: idOf('text/missing-words', 'secretary.own.5'), decision: 'replace', expected: 'r', replacement: 's' },
      { why: 'severalTimes' },
    ],
    ['half of an exchange', { id: swap[0] ?? '', decision: 'accept' }, { why: 'together' }],
    [
      'a replacement that cuts through a correction',
      { id: idOf('cells/swapped', 'area-2.own.14'), decision: 'replace', expected: '/2023 ed', replacement: '/2024 e' },
      { why: 'conflict' },
    ],
  ])('is an error: %s', (_name, decision, expected) => {
    expect(staleIn(() => annexWith([decision]))).toMatchObject([{ id: decision.id, ...expected }]);
  });

  it('tells all of them at once, and leaves open ones alone', () => {
    const gone = ['a', 'b'].map((id) => ({ id, decision: 'reject' as const }));
    expect(staleIn(() => annexWith([...gone, { id: 'c', decision: 'open' }])).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('what a file says of body and plan', () => {
  const file = { planYear: 2023, approvingAct: 'G.C. n. 4 del 28/01/2023', administration: { name: 'Comune di Prova' } };

  it('is used, and kept as edits by a person', () => {
    const annex = annexWith([], file);
    expect([annex.plan.year, annex.plan.approvingAct, annex.administration]).toEqual([
      2023,
      file.approvingAct,
      file.administration,
    ]);
    const own = annex.edits.filter(({ by }) => by === 'person').map(({ at, after }) => `${at} ${after}`);
    expect(own).toEqual(['/plan/year 2023', `/plan/approvingAct ${file.approvingAct}`, '/administration/name Comune di Prova']);
  });

  it('gives way to what the caller says himself', () => {
    const decisions = { version: 1 as const, decisions: [], ...file };
    const annex = normalize(raw, findings, { decisions, planYear: 2024, administration: { name: 'Altro' } });
    expect([annex.plan.year, annex.administration.name]).toEqual([2024, 'Altro']);
    expect(annex.edits.filter(({ by }) => by === 'person').map(({ at }) => at)).toEqual(['/plan/approvingAct']);
  });
});

describe('the file that is written', () => {
  const written = async (annex: Annex): Promise<Decisions> => {
    const [file] = await emitter.emit({ annex });
    const parsed = parseDecisions(JSON.parse(new TextDecoder().decode(file?.bytes)));
    if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
    return parsed.decisions;
  };

  it('lists what is open; given back as it is, it changes nothing', async () => {
    const template = await written(plain);
    expect(template.decisions.every(({ decision }) => decision === 'open')).toBe(true);
    const proposed = plain.edits.filter(({ status }) => status === 'proposed').map(({ id }) => id);
    expect(template.decisions.map(({ id }) => id)).toEqual(expect.arrayContaining(proposed));
    expect(normalize(raw, findings, { decisions: template })).toEqual(plain);
  });

  it('keeps what was decided: given back, it gives the same annex and the same file', async () => {
    const made: Decisions['decisions'] = [
      { id: day, decision: 'replace', expected: '13/12/2024', replacement: '15/12/2024', reason: 'Accordo' },
      { id: year, decision: 'accept', expected: '13/12/2023' },
      { id: dups[0] ?? '', decision: 'reject', expected: '2024' },
      { id: idOf('unit/gap', 'area-5'), decision: 'reject', reason: 'Area vacante' },
      { id: idOf('text/missing-words', 'secretary.own.5'), decision: 'replace', expected: 'del per', replacement: 'per' },
    ];
    const annex = annexWith(made, { administration: { name: 'Comune di Prova' }, planYear: 2024 });
    const file = await written(annex);
    expect(file.decisions.filter(({ decision }) => decision !== 'open')).toHaveLength(made.length);
    const again = normalize(raw, findings, { decisions: file });
    expect(again).toEqual(annex);
    expect(await written(again)).toEqual(file);
  });
});

describe('parseDecisions', () => {
  it.each<[string, unknown, string]>([
    ['no object', [], ''],
    ['another version', { version: 2, decisions: [] }, 'version'],
    ['an unknown key', { version: 1, decisions: [], planYeer: 2024 }, ''],
    ['a decision there is not', { version: 1, decisions: [{ id: 'a', decision: 'maybe' }] }, 'decisions.0.decision'],
    [
      'a replacement without its text',
      { version: 1, decisions: [{ id: 'a', decision: 'replace', expected: 'x' }] },
      'decisions.0.replacement',
    ],
    [
      'an id twice',
      {
        version: 1,
        decisions: [
          { id: 'a', decision: 'open' },
          { id: 'a', decision: 'accept' },
        ],
      },
      'decisions.1.id',
    ],
  ])('refuses %s and says where', (_name, data, path) => {
    const parsed = parseDecisions(data);
    expect('faults' in parsed ? parsed.faults.map((fault) => fault.path) : []).toContain(path);
  });
});

describe('ids of findings', () => {
  it('are each their own, and the same in every form of a document', async () => {
    const html = new Uint8Array(readFileSync('fixtures/real-annex/annex.html'));
    const other = await extract({ name: 'annex.html', bytes: html });
    const ids = plain.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(normalize(other.raw, other.findings).findings.map(({ id }) => id)).toEqual(ids);
  });
});
