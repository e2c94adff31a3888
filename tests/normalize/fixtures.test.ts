import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.js';
import type { Assignment } from '../../src/model/annex.js';
import type { AnnexDraft } from '../../src/model/draft.js';
import type { RawDocument } from '../../src/model/raw-document.js';
import { recognise } from '../../src/normalize/index.js';
import { lostCells } from '../support/reachable.js';

const forms = ['annex.html', 'annex.txt', 'libreoffice.pdf', 'chromium.pdf'];
const cases = ['real-annex', 'invented-annex'].flatMap((slug) => forms.map((form) => [slug, form] as const));

type Read = { readonly raw: RawDocument; readonly draft: AnnexDraft };

const readFresh = async (slug: string, form: string): Promise<Read> => {
  const bytes = new Uint8Array(readFileSync(`fixtures/${slug}/${form}`));
  const { raw } = await extract({ name: form, bytes });
  return { raw, draft: recognise(raw) };
};

const known = new Map<string, Promise<Read>>();
const read = (slug: string, form: string): Promise<Read> => {
  const key = `${slug}/${form}`;
  const found = known.get(key) ?? readFresh(slug, form);
  known.set(key, found);
  return found;
};
const truthOf = (slug: string) => JSON.parse(readFileSync(`fixtures/${slug}/truth/annex.json`, 'utf8'));

const unitTruth = ({ units }: AnnexDraft) =>
  units.map(({ label, kind, number, name, officer, weights: { own, transversal, total } }) => ({
    label,
    kind,
    ...(number === undefined ? {} : { number }),
    name,
    ...(officer === undefined ? {} : { officer }),
    weights: { own, transversal, total },
  }));

/** The cells of a row as its fields give them back; `dated` says that the last of its targets is its due date. */
const rowTruth = (row: Assignment, unit: number, dated: boolean) => {
  const targets = [...row.indicators.flatMap((indicator) => indicator.targets ?? []), ...row.targets].map(({ text }) => text);
  const dueDate = dated ? targets.pop() : undefined;
  return {
    unit,
    section: row.section,
    printedNumber: row.printedNumber,
    weightText: row.weight.text,
    weight: row.weight.value,
    title: row.title.text,
    ...(row.description === undefined ? {} : { description: row.description.text }),
    ...(row.expectedResult === undefined ? {} : { expectedResult: row.expectedResult.text }),
    indicator: row.indicators.map(({ text }) => text).join(''),
    ...(targets.length === 0 ? {} : { target: targets.join('; ') }),
    ...(dueDate === undefined ? {} : { dueDate }),
  };
};

describe.each(cases)('%s/%s', (slug, form) => {
  it('is read as its truth says, field by field', async () => {
    const { draft } = await read(slug, form);
    const truth = truthOf(slug);
    const dated = draft.units.some(({ columns }) => columns.some(({ field }) => field === 'dueDate'));
    const { title, period, year } = draft.plan;
    expect({ title, ...period, year }).toEqual(truth.plan);
    expect(unitTruth(draft)).toEqual(truth.units);
    const ids = draft.units.map(({ id }) => id);
    expect(draft.assignments.map((row) => rowTruth(row, ids.indexOf(row.unitId), dated))).toEqual(truth.assignments);
  });

  it('loses no cell', async () => {
    const { raw, draft } = await read(slug, form);
    expect(lostCells(raw, draft)).toEqual([]);
    expect([draft.unplaced, draft.otherTables]).toEqual([[], []]);
  });

  it('has the ids of every other form', async () => {
    const [one, other] = await Promise.all([read(slug, form), read(slug, 'annex.html')]);
    const idsOf = ({ units, objectives, assignments }: AnnexDraft) =>
      [units, objectives, assignments].map((all) => all.map(({ id }) => id));
    expect(idsOf(one.draft)).toEqual(idsOf(other.draft));
    expect(one.draft.objectives).toEqual(other.draft.objectives);
  });
});

describe('the real annex', () => {
  it('has 53 objectives, 7 of them transversal in 25 rows, one row as a variant', async () => {
    const { objectives, assignments } = (await read('real-annex', 'annex.html')).draft;
    const transversal = objectives.filter(({ kind }) => kind === 'transversal');
    expect([objectives.length, transversal.length, assignments.length]).toEqual([53, 7, 71]);
    expect(transversal.flatMap(({ links }) => links)).toHaveLength(25);
    const variants = transversal.flatMap((objective) => objective.variants);
    expect(variants.map(({ assignmentIds }) => assignmentIds)).toEqual([['area-1.transversal.3']]);
  });

  it('proposes to link own rows that units share, and only these', async () => {
    const { objectives } = (await read('real-annex', 'annex.html')).draft;
    const proposed = objectives.filter(({ links }) => links.some(({ status }) => status === 'proposed'));
    const groups = proposed.map(({ links }) =>
      links
        .map(({ assignmentId }) => assignmentId)
        .toSorted()
        .join(' = '),
    );
    expect([...new Set(groups)]).toEqual(['area-1.own.9 = area-3.own.5', 'area-1.own.10 = area-2.own.3 = area-3.own.9']);
  });

  it('has a column of results that its content shows to be one of targets, and a header taken over', async () => {
    const { contentDecisions, inheritedHeaders, units } = (await read('real-annex', 'annex.html')).draft;
    expect(contentDecisions.map(({ printedMeaning }) => printedMeaning)).toEqual([
      'actual',
      'actual',
      'actual',
      'actual',
      'actual',
    ]);
    expect(inheritedHeaders.map(({ unitIndex }) => units[unitIndex]?.id)).toEqual(['area-5']);
  });

  it('types its targets', async () => {
    const { assignments } = (await read('real-annex', 'annex.html')).draft;
    const counts = new Map<string, number>();
    for (const { type } of assignments.flatMap(({ targets }) => targets)) counts.set(type, (counts.get(type) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      date: 40,
      percentage: 13,
      outcome: 10,
      continuous: 2,
      legalTerm: 3,
      qualitative: 3,
    });
  });

  it('cites its laws, and normalises its weights', async () => {
    const { assignments } = (await read('real-annex', 'annex.html')).draft;
    const row = (id: string) => assignments.find((one) => one.id === id);
    expect(row('area-2.own.9')?.citations.map(({ type, number, year }) => [type, number, year])).toEqual([
      ['D.Lgs.', '118', 2011],
      ['D.L.', '126', 2014],
    ]);
    expect([row('area-1.own.1')?.normalizedWeight, row('area-5.own.1')?.normalizedWeight]).toEqual([20.83, 20.51]);
  });
});
