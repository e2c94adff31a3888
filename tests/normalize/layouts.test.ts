import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/normalize/index.js';
import { parseLayout } from '../../src/normalize/layouts/layout.js';
import { readTown, scoreTown, townFixtures, townForms } from '../support/layout-scores.js';
import { heading, paragraph, rawDocument, table } from '../support/raw.js';
import { lostCells } from '../support/reachable.js';

const towns = townFixtures();

it('knows the towns of every part', () => {
  const layoutsOf = (half: string) => new Set(towns.filter((town) => town.half === half).map(({ layout }) => layout)).size;
  expect(['tuned', 'held-out', 'unseen'].map(layoutsOf)).toEqual([23, 23, 58]);
  expect(towns.length).toBe(104);
});

describe.each(towns.map((town) => [`${town.half} ${town.slug}`, town] as const))('%s', (_, town) => {
  it.each(townForms)('loses no cell of %s, leaves what is not of objectives, and is read as its truth says', async (form) => {
    const { raw, draft } = await readTown(town.slug, form);
    expect(lostCells(raw, draft)).toEqual([]);
    if (town.half !== 'held-out') expect(scoreTown(town, draft).misses).toEqual([]);
  });
});

describe('a layout that a person wrote', () => {
  const rows = [
    ['Riordino degli archivi di deposito', 'Metri di scaffali', '25', 'abc'],
    ['Revisione del regolamento comunale', 'Delibere adottate', '3', 'def'],
  ];

  it('fails on wrong and unknown keys, and says which', () => {
    expect(parseLayout({ id: 'Our Plan', shape: 'rows', colums: {} })).toMatchObject({
      faults: [
        { path: 'id', code: 'form' },
        { path: '', code: 'unknownKeys', keys: ['colums'] },
      ],
    });
    expect(parseLayout({ id: 'own', shape: 'rows', columns: { Quid: 'wight' } })).toMatchObject({
      faults: [{ path: 'columns.Quid', code: 'choice' }],
    });
  });

  it('says what headers nobody knows mean, and which lines are units', () => {
    const raw = rawDocument([
      heading('Gli amici del verde'),
      table(['Quid', 'Quale', 'Quanto', 'Altro'], ...rows),
      paragraph('Quelli delle strade'),
      table(['Quid', 'Quale', 'Quanto', 'Altro'], ...rows),
    ]);
    const parsed = parseLayout({
      id: 'own',
      shape: 'rows',
      columns: { quid: 'title', QUALE: 'indicator', Quanto: 'target' },
      units: [
        { heading: 'gli amici del verde', kind: 'office', name: 'Verde' },
        { heading: 'Quelli delle strade', kind: 'office', number: 2, name: 'Strade' },
      ],
    });
    const draft = recognise(raw, 'layout' in parsed ? parsed : {});
    expect(draft.units.map(({ id, name }) => [id, name])).toEqual([
      ['office-verde', 'Verde'],
      ['office-2', 'Strade'],
    ]);
    expect(draft.assignments[0]).toMatchObject({
      title: { text: 'Riordino degli archivi di deposito' },
      indicators: [{ text: 'Metri di scaffali' }],
      targets: [{ type: 'number', number: 25 }],
      extra: { Altro: { text: 'abc' } },
    });
  });

  it('reads a table without a header by the positions of its columns', () => {
    const parsed = parseLayout({ id: 'own', shape: 'rows', columns: { '#1': 'title', '#2': 'indicator', '#3': 'target' } });
    const draft = recognise(rawDocument([heading('AREA 1'), table(...rows)]), 'layout' in parsed ? parsed : {});
    expect(draft.assignments.map(({ title, extra }) => [title.text, extra])).toEqual([
      ['Riordino degli archivi di deposito', { '(4)': { text: 'abc' } }],
      ['Revisione del regolamento comunale', { '(4)': { text: 'def' } }],
    ]);
  });
});
