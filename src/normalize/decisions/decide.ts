import { ExpectedError, type StaleDecision } from '../../errors.js';
import type { Edit, Objective } from '../../model/annex.js';
import type { Decision, Decisions } from '../../model/decisions.js';
import type { AnnexDraft } from '../../model/draft.js';
import type { AnnexFinding } from '../../model/finding.js';
import { personSuffix, settleFixes } from '../fixes.js';
import type { RuleFix } from '../rule-set.js';
import { type FieldText, findTextAt } from '../text-at.js';
import { decideLinks } from './links.js';

/** What the rules said, with what a person made of it. */
export type Decided = {
  readonly edits: readonly Edit[];
  readonly findings: readonly AnnexFinding[];
  readonly objectives: readonly Objective[];
};

type Made = Exclude<Decision, { readonly decision: 'open' }>;

const isMade = (decision: Decision): decision is Made => decision.decision !== 'open';

const reasonOf = ({ reason }: Made): { readonly reason?: string } => (reason === undefined ? {} : { reason });

const decideEdit = (edit: Edit, decision: Made): Edit => {
  const person = { by: 'person', ...reasonOf(decision) } as const;
  switch (decision.decision) {
    case 'accept':
      return { ...edit, ...person, status: 'applied' };
    case 'reject':
      return { ...edit, ...person, status: 'rejected' };
    case 'replace':
      return { ...edit, ...person, status: 'applied', after: decision.replacement, suggested: edit.after };
  }
};

const outcomes = { accept: 'accepted', reject: 'rejected', replace: 'replaced' } as const;

const stale = (decision: Made, why: StaleDecision['why'], found?: string): StaleDecision => ({
  id: decision.id,
  why,
  ...(decision.expected === undefined ? {} : { expected: decision.expected }),
  ...(found === undefined ? {} : { found }),
});

/** A decision on a finding, and the fix that carries a replacement out. */
type OnFinding = { readonly decision: Made; readonly fix: RuleFix | null };

const replacementOf = (
  { text }: FieldText,
  finding: AnnexFinding,
  decision: Extract<Made, { decision: 'replace' }>,
): RuleFix | StaleDecision => {
  const { expected, replacement } = decision;
  const start = text.indexOf(expected);
  if (expected === '' || text.indexOf(expected, start + 1) >= 0) return stale(decision, 'severalTimes', text);
  return {
    rule: finding.code,
    at: finding.at,
    range: [start, start + expected.length],
    before: expected,
    after: () => replacement,
    action: 'apply',
    confidence: 1,
    person: reasonOf(decision),
  };
};

const isStale = (one: object): one is StaleDecision => 'why' in one;

const onFinding = (draft: AnnexDraft, finding: AnnexFinding, decision: Made): OnFinding | StaleDecision => {
  const field = findTextAt(draft, finding.at);
  const { expected } = decision;
  if (expected !== undefined && field !== null && !field.text.includes(expected)) return stale(decision, 'text', field.text);
  if (decision.decision !== 'replace') return { decision, fix: null };
  if (field === null) return stale(decision, 'noText');
  const fix = replacementOf(field, finding, decision);
  return isStale(fix) ? fix : { decision, fix };
};

const wasCarriedOut = ({ fix }: OnFinding, edits: readonly Edit[]): boolean =>
  fix === null || edits.some(({ id, at, rule }) => at === fix.at && rule === fix.rule && id.endsWith(personSuffix));

/** A finding whose every edit a person decided is decided with them. */
const withOutcome = (finding: AnnexFinding, edits: readonly Edit[], decision: Made | undefined): AnnexFinding => {
  if (decision !== undefined) return { ...finding, decision: { outcome: outcomes[decision.decision], ...reasonOf(decision) } };
  const spots = [finding.at, ...(finding.related ?? []).map(({ at }) => at)];
  const own = edits.filter(({ rule, at }) => rule === finding.code && spots.includes(at));
  if (own.length === 0 || own.some(({ by }) => by === 'rule')) return finding;
  return { ...finding, decision: { outcome: own.every(({ status }) => status === 'rejected') ? 'rejected' : 'replaced' } };
};

/** A row is incoherent only as long as something in it is still proposed. */
const stillHolds = ({ code, at }: AnnexFinding, edits: readonly Edit[]): boolean =>
  code !== 'year/partly-shifted' || edits.some((edit) => edit.status === 'proposed' && edit.at.startsWith(`${at}/`));

/** Two halves of one exchange are only right together. */
const halves = (edits: readonly Edit[], made: ReadonlyMap<string, Made>): readonly StaleDecision[] => {
  const exchanges = edits.filter(({ rule }) => rule === 'cells/swapped');
  return exchanges.flatMap(({ id, group, status }) => {
    const decision = made.get(id);
    const agree = exchanges.every((other) => other.group !== group || other.status === status);
    return decision === undefined || agree ? [] : [stale(decision, 'together')];
  });
};

/**
 * Settles the fixes of the rules with what a person decided. Every decision must find its edit or finding, and the expected
 * text there; throws ExpectedError (decisions) naming all that do not.
 */
export const decide = (
  draft: AnnexDraft,
  { fixes, findings }: { readonly fixes: readonly RuleFix[]; readonly findings: readonly AnnexFinding[] },
  { decisions }: Pick<Decisions, 'decisions'>,
): Decided => {
  const made = new Map(decisions.filter(isMade).map((decision) => [decision.id, decision]));
  const met = new Set<string>();
  const errors: StaleDecision[] = [];
  const decisionOn = (id: string): Made | undefined => {
    const decision = made.get(id);
    if (decision !== undefined) met.add(id);
    return decision;
  };
  const onFindings = findings.flatMap((finding) => {
    const decision = decisionOn(finding.id);
    return decision === undefined ? [] : [onFinding(draft, finding, decision)];
  });
  const sound = onFindings.filter((one): one is OnFinding => !isStale(one));
  const replacements = sound.flatMap(({ fix }) => fix ?? []);
  const all = [...fixes, ...replacements];
  // What a decision was made about is the text before any other: one that builds on another finds what that one leaves.
  const asked = made.size === 0 ? [] : settleFixes(draft, all, (edit) => edit);
  const undecided = new Map(asked.map(({ id, before }) => [id, before]));
  const edits = settleFixes(draft, all, (edit) => {
    const decision = decisionOn(edit.id);
    if (decision === undefined) return edit;
    const known = [undefined, edit.before, undecided.get(edit.id)];
    if (!known.includes(decision.expected)) errors.push(stale(decision, 'text', edit.before));
    return decideEdit(edit, decision);
  });
  errors.push(
    ...onFindings.filter(isStale),
    ...sound.filter((one) => !wasCarriedOut(one, edits)).map(({ decision }) => stale(decision, 'conflict')),
    ...halves(edits, made),
    ...[...made.values()].filter(({ id }) => !met.has(id)).map((one) => stale(one, 'unknown')),
  );
  if (errors.length > 0) throw new ExpectedError({ code: 'decisions/stale', args: { stale: errors } });
  if (made.size === 0) return { edits, findings, objectives: draft.objectives };
  const decided = findings
    .filter((finding) => stillHolds(finding, edits))
    .map((finding) => withOutcome(finding, edits, made.get(finding.id)));
  return { edits, findings: decided, objectives: decideLinks(draft, decided) };
};
