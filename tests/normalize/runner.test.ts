import { describe, expect, it } from 'vitest';
import type { AnnexDraft } from '../../src/model/draft.js';
import { build } from '../../src/normalize/build.js';
import { settleFixes } from '../../src/normalize/fixes.js';
import { defineRule, type Fix } from '../../src/normalize/rule.js';
import type { AnyRule } from '../../src/normalize/rule-set.js';
import { rules } from '../../src/normalize/rules/registry.js';
import { hearRules } from '../../src/normalize/runner.js';
import { buildDraft } from '../support/build.js';
import { due, typed, unitOf } from '../support/rules.js';

/** What the rules say of a draft, their fixes settled. */
const runRules = (draft: AnnexDraft, chosen?: readonly AnyRule[]) => {
  const { fixes, findings } = hearRules(draft, chosen);
  return { edits: settleFixes(draft, fixes), findings };
};

const place = { page: 1 };
const date = { at: '/assignments/0/title', range: [6, 16], before: '31/12/2023', action: 'apply', confidence: 1 } as const;
const ruleWith = (id: 'year/stale-date' | 'date/odd-day', ...fixes: readonly Fix[]): AnyRule => {
  const report = { at: date.at, place, args: { before: 'a', after: 'b' }, fixes };
  if (id === 'year/stale-date') return defineRule({ id, severity: 'warning', fixes: true, check: () => [report] });
  return defineRule({ id, severity: 'warning', fixes: true, check: () => [report] });
};
const draft = unitOf(['Entro 31/12/2023']);
const year = ruleWith('year/stale-date', { ...date, after: '31/12/2024' });

describe('runRules', () => {
  it('makes an edit of a fix, with an id that does not depend on the position of the row', () => {
    expect(runRules(draft, [year]).edits).toEqual([
      {
        id: 'area-1.own.1/title:6-16:year/stale-date',
        at: '/assignments/0/title',
        range: [6, 16],
        before: '31/12/2023',
        after: '31/12/2024',
        rule: 'year/stale-date',
        confidence: 1,
        status: 'applied',
        by: 'rule',
      },
    ]);
  });

  it('throws where the text is not what the rule says', () => {
    const wrong = ruleWith('year/stale-date', { ...date, before: '30/12/2023', after: '30/12/2024' });
    expect(() => runRules(draft, [wrong])).toThrow(/year\/stale-date/);
  });

  it('throws where a pointer leads to no text', () => {
    const lost = ruleWith('year/stale-date', { ...date, at: '/assignments/7/title', after: '' });
    expect(() => runRules(draft, [lost])).toThrow(/no text/);
  });

  it('throws where a rule that says it has no fixes carries one', () => {
    const liar: AnyRule = defineRule({
      id: 'year/stale-date',
      severity: 'warning',
      fixes: false,
      check: () => [{ at: '', place, args: { before: '', after: '' }, fixes: [{ ...date, after: '' }] }],
    });
    expect(() => runRules(draft, [liar])).toThrow(/says it has none/);
  });

  it('builds a second fix of one range on the first, if it is told how', () => {
    const day = ruleWith('date/odd-day', { ...date, action: 'propose', after: (current) => current.replace('31', '30') });
    const [first, second] = runRules(draft, [year, day]).edits;
    expect(second).toMatchObject({ before: '31/12/2024', after: '30/12/2024', status: 'proposed', buildsOn: first?.id });
  });

  it('only proposes what builds on a proposal', () => {
    const proposed = ruleWith('year/stale-date', { ...date, action: 'propose', after: '31/12/2024' });
    const day = ruleWith('date/odd-day', { ...date, after: (current) => current.replace('31', '30') });
    expect(runRules(draft, [proposed, day]).edits.map(({ status }) => status)).toEqual(['proposed', 'proposed']);
  });

  it('drops a fix that overlaps an earlier one, and keeps its finding', () => {
    const plain = ruleWith('date/odd-day', { ...date, after: '30/12/2023' });
    const wider = ruleWith('date/odd-day', { ...date, range: [0, 16], before: 'Entro 31/12/2023', after: 'X' });
    for (const later of [plain, wider]) {
      const { edits, findings } = runRules(draft, [year, later]);
      expect([edits.length, findings.length]).toEqual([1, 2]);
    }
  });

  it('orders findings by unit and row, then by rule', () => {
    const unsorted = defineRule({
      id: 'row/unplaced',
      severity: 'info',
      fixes: false,
      check: () =>
        ['/assignments/1/title', '/units/1', '', '/assignments/0/title', '/units/0'].map((at) => ({
          at,
          place,
          args: { text: at },
        })),
    });
    const two = buildDraft([{ rows: [{ title: 'Entro 31/12/2023' }] }, { rows: [{ title: 'Strade' }] }]);
    expect(runRules(two, [year, unsorted]).findings.map(({ code, at }) => [code, at])).toEqual([
      ['row/unplaced', ''],
      ['row/unplaced', '/units/0'],
      ['year/stale-date', '/assignments/0/title'],
      ['row/unplaced', '/assignments/0/title'],
      ['row/unplaced', '/units/1'],
      ['row/unplaced', '/assignments/1/title'],
    ]);
  });
});

describe('the rules on a carried-over annex', () => {
  const carriedOver = buildDraft([
    {
      header: 'Obiettivi anno 2023',
      rows: [
        due('Rendiconto 2022', 'entro il 30/04/2023'),
        due('Bilancio 2024/2026', 'entro il 13/12/2023'),
        due('Archivio', 'entro il 31/12/2023'),
        due('Strade', 'entro il 31/12/2023'),
      ],
    },
  ]);
  /** The annex as a source that prints what was corrected. */
  const corrected = (source: AnnexDraft): AnnexDraft => {
    const annex = build(source, runRules(source).edits, []);
    return {
      ...source,
      units: annex.units.map((unit) => ({
        ...unit,
        columns: unit.columns.map((one) => ({ ...one, header: { text: one.header.value ?? one.header.text } })),
      })),
      assignments: annex.assignments.map((row) => ({
        ...row,
        title: { text: row.title.value ?? row.title.text },
        targets: row.targets.map(({ text, value }) => typed(value ?? text)),
      })),
    };
  };

  it('move each year once: the year before the plan does not move on to the year after it', () => {
    const after = runRules(carriedOver).edits.map((edit) => edit.after);
    expect(after).toEqual(['2024', '30/04/2024', '13/12/2024', '31/12/2024', '31/12/2024', '2023', '2025', '2027', '31/12/2024']);
  });

  it('have nothing left to apply on their own result', () => {
    const again = runRules(corrected(carriedOver)).edits;
    expect(again.filter(({ status }) => status === 'applied')).toEqual([]);
  });

  it('have ids that are each their own, and say the same twice', () => {
    const { edits } = runRules(carriedOver);
    expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length);
    expect(runRules(carriedOver)).toEqual(runRules(carriedOver));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
