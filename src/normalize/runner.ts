import type { AnnexDraft } from '../model/draft.js';
import type { Finding, FindingCode } from '../model/finding.js';
import { documentOrder } from './document-order.js';
import type { Report, Rule } from './rule.js';
import type { AnyRule, RuleFix } from './rule-set.js';
import { rules } from './rules/registry.js';

type Heard<C extends FindingCode> = { readonly finding: Finding<C>; readonly fixes: readonly RuleFix[] };

const findingOf = <C extends FindingCode>({ id, severity }: Rule<C>, report: Report<C>): Finding<C> => ({
  code: id,
  severity,
  at: report.at,
  place: report.place,
  ...(report.related === undefined ? {} : { related: report.related }),
  args: report.args,
});

const fixesOf = <C extends FindingCode>({ id, fixes }: Rule<C>, report: Report<C>): readonly RuleFix[] => {
  if (report.fixes !== undefined && !fixes) throw new Error(`${id} carries a fix although it says it has none`);
  return (report.fixes ?? []).map((fix) => ({ ...fix, rule: id }));
};

const hear = <C extends FindingCode>(rule: { readonly [K in C]: Rule<K> }[C], draft: AnnexDraft): readonly Heard<C>[] =>
  [...rule.check(draft)].map((report) => ({ finding: findingOf(rule, report), fixes: fixesOf(rule, report) }));

/** What the rules say before anything is settled: their fixes in the order of the rules, their findings in document order. */
export type Said = { readonly fixes: readonly RuleFix[]; readonly findings: readonly Finding[] };

/**
 * Lets every rule speak about a draft. Findings come in document order, those of one place in the order of the rules.
 * `chosen` is for tests of the runner.
 */
export const hearRules = (draft: AnnexDraft, chosen: readonly AnyRule[] = rules): Said => {
  const heard = chosen.flatMap((rule) => hear(rule, draft));
  return {
    fixes: heard.flatMap(({ fixes }) => fixes),
    findings: documentOrder(
      draft,
      heard.map(({ finding }) => finding),
    ),
  };
};
