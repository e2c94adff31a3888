import { describe, expect, it } from 'vitest';
import type { Column, Target } from '../../src/model/annex.js';
import type { AnnexDraft } from '../../src/model/draft.js';
import type { FindingArgs, FindingCode } from '../../src/model/finding.js';
import type { Report, Rule } from '../../src/normalize/rule.js';
import { typeTarget } from '../../src/normalize/values/target.js';
import { buildDraft, type RowSpec, type UnitSpec } from './build.js';

/** The year of the plan that {@link buildDraft} makes. */
const planYear = 2024;

/** A target as normalize types it in a plan of 2024. */
export const typed = (text: string): Target => ({ text, ...typeTarget(text, planYear) });

/** A row due on or measured by the given targets. */
export const due = (title: string, ...targets: readonly string[]): RowSpec => ({ title, targets: targets.map(typed) });

/** A draft of one unit with the given rows; a string is a row of that title. */
export const unitOf = (rows: readonly (string | RowSpec)[], unit: Omit<UnitSpec, 'rows'> = {}): AnnexDraft =>
  buildDraft([{ ...unit, rows: rows.map((row) => (typeof row === 'string' ? { title: row } : row)) }]);

/** Columns of a table by header and field. */
export const columns = (...pairs: readonly (readonly [string, Column['field']])[]): readonly Column[] =>
  pairs.map(([text, field]) => ({ header: { text }, field }));

/** What a rule reports of a draft. */
export const reportsOf = <C extends FindingCode>(rule: Rule<C>, draft: AnnexDraft): readonly Report<C>[] => [
  ...rule.check(draft),
];

/** The cases of a rule: drafts it has nothing to say about, and drafts with the arguments of each report it makes. */
export type RuleCases<C extends FindingCode> = {
  readonly valid: Readonly<Record<string, AnnexDraft>>;
  readonly invalid: Readonly<Record<string, readonly [AnnexDraft, ...FindingArgs<C>[]]>>;
};

/** Tests a rule by a table of cases. */
export const testRule = <C extends FindingCode>(rule: Rule<C>, { valid, invalid }: RuleCases<C>): void => {
  describe(rule.id, () => {
    it.each(Object.entries(valid))('has nothing to say: %s', (_name, draft) => {
      expect(reportsOf(rule, draft)).toEqual([]);
    });
    it.each(Object.entries(invalid))('reports: %s', (_name, [draft, ...expected]) => {
      expect(reportsOf(rule, draft).map(({ args }) => args)).toEqual(expected);
    });
  });
};
