import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../src/model/annex.js';
import { linkObjectives } from '../../src/normalize/linking.js';

type Spec = {
  readonly unit: string;
  readonly n: number;
  readonly title: string;
  readonly result?: string;
  readonly indicator?: string;
};

const rowsOf = (section: SectionKind, specs: readonly Spec[]) =>
  specs.map(({ unit, n, title, result = 'Tutela della legalità', indicator = 'Controlli eseguiti nei tempi' }, index) => ({
    id: `${unit}.${section}.${n}`,
    unitId: unit,
    section,
    ordinal: index + 1,
    weight: { text: '10%', value: 10 },
    title: { text: title },
    expectedResult: { text: result },
    indicators: [{ text: indicator }],
    targets: [{ text: 'entro il 31/12/2030', type: 'date' as const, date: '2030-12-31' }],
    extra: {},
    citations: [],
    source: [],
  }));
const link = (specs: readonly Spec[], section: SectionKind = 'transversal') => linkObjectives(rowsOf(section, specs)).objectives;
const groupsOf = (objectives: ReturnType<typeof link>) =>
  objectives.map(({ links }) => links.map(({ assignmentId }) => assignmentId));

describe('shared objectives', () => {
  it('are the rows of different units that say the same but for case and punctuation', () => {
    const [objective, ...others] = link([
      { unit: 'a', n: 1, title: 'Prevenzione – della corruzione.' },
      { unit: 'b', n: 4, title: 'Prevenzione della corruzione' },
      { unit: 'c', n: 2, title: 'prevenzione della  corruzione' },
      { unit: 'd', n: 2, title: 'Prevenzione della corruzione' },
    ]);
    expect(others).toEqual([]);
    expect(objective).toMatchObject({ kind: 'transversal', title: 'Prevenzione della corruzione', variants: [] });
    expect(objective?.links.map(({ status }) => status)).toEqual(['linked', 'linked', 'linked', 'linked']);
  });

  it('are never two rows of one unit', () => {
    const specs = [
      { unit: 'a', n: 1, title: 'Formazione' },
      { unit: 'a', n: 2, title: 'Formazione' },
      { unit: 'b', n: 1, title: 'Formazione' },
    ];
    expect(groupsOf(link(specs))).toEqual([['a.transversal.1', 'b.transversal.1'], ['a.transversal.2']]);
    expect(new Set(link(specs).map(({ id }) => id)).size).toBe(2);
  });

  it('may have one with other words, when all other cells are equal', () => {
    const [objective] = link([
      { unit: 'a', n: 3, title: 'Ricognizione sul fabbisogno formativo dei dipendenti' },
      { unit: 'b', n: 6, title: 'Relazione alla Giunta sul fabbisogno formativo dei dipendenti' },
      { unit: 'c', n: 6, title: 'Relazione alla Giunta sul fabbisogno formativo dei dipendenti' },
    ]);
    expect(objective?.title).toBe('Relazione alla Giunta sul fabbisogno formativo dei dipendenti');
    expect(objective?.variants).toEqual([
      { text: 'Ricognizione sul fabbisogno formativo dei dipendenti', assignmentIds: ['a.transversal.3'] },
    ]);
    expect(objective?.links).toHaveLength(3);
  });

  it.each([
    ['another result', { result: 'Meno ricorsi' }],
    ['another indicator', { indicator: 'Numero di esposti' }],
    ['another tax', { title: 'Recupero della evasione TARI' }],
  ])('are not joined over %s', (_, other) => {
    const one = { unit: 'a', n: 1, title: 'Recupero della evasione IMU' };
    expect(link([one, { unit: 'b', n: 1, title: 'Recupero rapido della evasione IMU', ...other }])).toHaveLength(2);
    expect(link([one, { unit: 'b', n: 1, title: 'Recupero rapido della evasione IMU' }])).toHaveLength(1);
  });

  it('do not depend on the order of the rows', () => {
    const specs = [
      { unit: 'a', n: 1, title: 'Formazione del personale' },
      { unit: 'b', n: 1, title: 'Formazione e aggiornamento del personale' },
      { unit: 'c', n: 1, title: 'Formazione del personale' },
      { unit: 'd', n: 1, title: 'Trasparenza' },
      { unit: 'b', n: 2, title: 'trasparenza.' },
    ];
    const canonical = (order: readonly Spec[]) =>
      link(order)
        .map(({ id, title, links }) => ({ id, title, rows: links.map(({ assignmentId }) => assignmentId).toSorted() }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(specs, { minLength: specs.length }), (order) => {
        expect(canonical(order)).toEqual(canonical(specs));
      }),
    );
  });
});

describe('own objectives', () => {
  it('stay apart when units print the same row, with a proposed link', () => {
    const objectives = link(
      [
        { unit: 'a', n: 9, title: 'Tempi di pagamento' },
        { unit: 'b', n: 5, title: 'tempi di pagamento.' },
        { unit: 'b', n: 6, title: 'Tempi di riscossione' },
      ],
      'own',
    );
    expect(objectives.map(({ id, kind }) => [id, kind])).toEqual([
      ['own.a.own.9', 'own'],
      ['own.b.own.5', 'own'],
      ['own.b.own.6', 'own'],
    ]);
    expect(objectives[0]?.links).toEqual([
      { assignmentId: 'a.own.9', status: 'linked' },
      { assignmentId: 'b.own.5', status: 'proposed' },
    ]);
    expect(objectives[2]?.links).toHaveLength(1);
  });
});

it('gives every row exactly one objective', () => {
  const titles = fc.constantFrom('Trasparenza', 'Formazione', 'Formazione del personale', 'IMU', 'TARI');
  const specs = fc.array(fc.record({ unit: fc.constantFrom('a', 'b', 'c'), title: titles }), { maxLength: 12 });
  fc.assert(
    fc.property(specs, (list) => {
      const rows = rowsOf(
        'transversal',
        list.map((spec, n) => ({ ...spec, n })),
      );
      const { objectives, assignments } = linkObjectives(rows);
      const linked = objectives.flatMap(({ links }) => links.map(({ assignmentId }) => assignmentId));
      expect(linked.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      expect(new Set(objectives.map(({ id }) => id)).size).toBe(objectives.length);
      const known = new Set(objectives.map(({ id }) => id));
      expect(assignments.every(({ objectiveId }) => known.has(objectiveId))).toBe(true);
    }),
  );
});
