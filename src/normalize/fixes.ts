import type { Edit } from '../model/annex.js';
import type { AnnexDraft } from '../model/draft.js';
import { correct, encloses } from './correct.js';
import type { RuleFix } from './rule-set.js';
import { type FieldText, findTextAt } from './text-at.js';

const fieldAt = (draft: AnnexDraft, pointer: string): FieldText => {
  const field = findTextAt(draft, pointer);
  if (field === null) throw new Error(`no text at ${pointer}`);
  return field;
};

const overlap = (one: Edit['range'], other: Edit['range']): boolean => one[0] < other[1] && other[0] < one[1];

const checkBefore = (fix: RuleFix, text: string): void => {
  const found = text.slice(...fix.range);
  if (found !== fix.before)
    throw new Error(`${fix.rule}: ${JSON.stringify(fix.before)} is not at ${fix.at}, but ${JSON.stringify(found)}`);
};

/** What a fix finds in its range: the text as earlier edits left it, and the edit it builds on. */
type Base = { readonly before: string; readonly on: Edit | null };

const sameRange = (one: Edit['range'], other: Edit['range']): boolean => encloses(one, other) && encloses(other, one);

/**
 * What a fix can build on. One that says what to do with the text as it is now may take the last edit of exactly its range,
 * or, where its range holds whole edits, what those of them left that were carried out. Any other overlap is a conflict.
 */
const baseOf = (fix: RuleFix, touching: readonly Edit[]): Base | 'conflict' => {
  const last = touching.at(-1);
  if (last === undefined) return { before: fix.before, on: null };
  if (typeof fix.after !== 'function' || !touching.every(({ range }) => encloses(fix.range, range))) return 'conflict';
  if (touching.every(({ range }) => sameRange(range, fix.range))) return { before: last.after, on: last };
  const applied = touching.filter(({ status }) => status === 'applied');
  return { before: correct(fix.before, applied, fix.range[0]), on: applied.at(-1) ?? null };
};

const isBinding = ({ status }: Edit): boolean => status !== 'rejected';

/** Ends the id of an edit that is a person's own. */
export const personSuffix = ':person';

const makeEdit = (fix: RuleFix, owner: string, { before, on }: Base, after: string): Edit => ({
  id: `${owner}:${fix.range[0]}-${fix.range[1]}:${fix.rule}${fix.person === undefined ? '' : personSuffix}`,
  at: fix.at,
  range: fix.range,
  before,
  after,
  rule: fix.rule,
  confidence: fix.confidence,
  status: fix.action === 'apply' && (on === null || on.status === 'applied') ? 'applied' : 'proposed',
  ...(fix.group === undefined ? {} : { group: fix.group }),
  by: fix.person === undefined ? 'rule' : 'person',
  ...(fix.person?.reason === undefined ? {} : { reason: fix.person.reason }),
  ...(on === null ? {} : { buildsOn: on.id }),
});

/**
 * Turns fixes into edits, in the order given, each against the printed text, so that no fix sees another's result. A later
 * fix whose `after` is a function builds on what stands in its range; any other overlap loses against what came before it.
 * `decide` has the last word on each edit before the next fix is looked at: nothing builds on a rejected one. Throws where
 * `before` is not what stands there.
 */
export const settleFixes = (
  draft: AnnexDraft,
  fixes: readonly RuleFix[],
  decide: (edit: Edit) => Edit = (edit) => edit,
): readonly Edit[] => {
  const ofText = new Map<string, readonly Edit[]>();
  const settled: Edit[] = [];
  /** A text as other rules corrected it so far: the two halves of an exchange do not see one another. */
  const textFor = (rule: RuleFix['rule'], at: string): string => {
    const applied = (ofText.get(at) ?? []).filter((edit) => edit.status === 'applied' && edit.rule !== rule);
    return correct(fieldAt(draft, at).text, applied);
  };
  for (const fix of fixes) {
    const { text, owner } = fieldAt(draft, fix.at);
    checkBefore(fix, text);
    const sameText = ofText.get(fix.at) ?? [];
    const base = baseOf(
      fix,
      sameText.filter((edit) => isBinding(edit) && overlap(edit.range, fix.range)),
    );
    if (base === 'conflict') continue;
    const after = typeof fix.after === 'function' ? fix.after(base.before, (at) => textFor(fix.rule, at)) : fix.after;
    if (after === base.before) continue;
    const edit = decide(makeEdit(fix, owner, base, after));
    settled.push(edit);
    ofText.set(fix.at, [...sameText, edit]);
  }
  return settled;
};
