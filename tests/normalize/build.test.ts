import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/annex.js';
import { build } from '../../src/normalize/build.js';
import { buildDraft } from '../support/build.js';

const edit = (at: string, text: string, before: string, after: string, more: Partial<Edit> = {}): Edit => ({
  id: `${at}:${before}`,
  at,
  range: [text.indexOf(before), text.indexOf(before) + before.length],
  before,
  after,
  rule: 'year/stale-date',
  confidence: 1,
  status: 'applied',
  by: 'rule',
  ...more,
});

const due = 'dal 01/01/2029 entro il 31/12/2029';
const title = 'Rendiconto 2028';
const draft = buildDraft([
  {
    header: 'Obiettivi 2029',
    rows: [
      {
        title,
        targets: [{ text: due, type: 'dates', dates: ['2029-01-01', '2029-12-31'] }],
        indicators: ['Atti 2028; atti 2029'],
      },
    ],
  },
  { rows: [{ title: 'Archivio' }] },
]);

describe('build', () => {
  it('applies edits to the text and leaves the text as it is', () => {
    const header = edit('/units/0/columns/2/header', 'Obiettivi 2029', '2029', '2030');
    const annex = build(draft, [header], []);
    expect(annex.units[0]?.columns[2]?.header).toEqual({ text: 'Obiettivi 2029', value: 'Obiettivi 2030' });
    expect(annex.edits).toEqual([header]);
  });

  it('applies several edits of one text at once, and types the target anew', () => {
    const at = '/assignments/0/targets/0';
    const annex = build(draft, [edit(at, due, '01/01/2029', '01/01/2030'), edit(at, due, '31/12/2029', '31/12/2030')], []);
    expect(annex.assignments[0]?.targets).toEqual([
      { text: due, value: 'dal 01/01/2030 entro il 31/12/2030', type: 'dates', dates: ['2030-01-01', '2030-12-31'] },
    ]);
  });

  it('lets an edit that builds on another have the last word on its token', () => {
    const at = '/assignments/0/targets/0';
    const first = edit(at, due, '31/12/2029', '31/12/2030');
    const second = { ...first, id: 'second', before: '31/12/2030', after: '30/12/2030', buildsOn: first.id };
    expect(build(draft, [first, second], []).assignments[0]?.targets[0]?.value).toBe('dal 01/01/2029 entro il 30/12/2030');
  });

  it('lists proposed edits without applying them', () => {
    const annex = build(draft, [edit('/assignments/0/title', title, '2028', '2029', { status: 'proposed' })], []);
    expect(annex.assignments[0]?.title).toEqual({ text: title });
    expect(annex.edits).toHaveLength(1);
  });

  it('gives objectives their corrected titles', () => {
    const annex = build(draft, [edit('/assignments/0/title', title, '2028', '2029')], []);
    expect(annex.objectives[0]?.title).toBe('Rendiconto 2029');
    expect(annex.objectives[1]?.title).toBe('Archivio');
  });

  it('corrects indicators and unknown columns by their pointers', () => {
    const [row, ...rest] = draft.assignments;
    const extended = {
      ...draft,
      assignments: row === undefined ? rest : [{ ...row, extra: { 'Note/~': { text: 'anno 2029' } } }, ...rest],
    };
    const indicator = edit('/assignments/0/indicators/0', 'Atti 2028; atti 2029', '2028', '2029');
    const note = edit('/assignments/0/extra/Note~1~0', 'anno 2029', '2029', '2030');
    const [built] = build(extended, [indicator, note], []).assignments;
    expect(built?.indicators[0]?.value).toBe('Atti 2029; atti 2029');
    expect(built?.extra).toEqual({ 'Note/~': { text: 'anno 2029', value: 'anno 2030' } });
  });

  it('adds no value and drops only what rules alone need, where there is nothing to correct', () => {
    const { contentDecisions: _c, inheritedHeaders: _i, unplaced: _u, otherTables: _o, ...annex } = draft;
    expect(build(draft, [], [])).toEqual({ ...annex, edits: [], findings: [] });
  });
});
