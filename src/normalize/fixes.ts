import type { Edit } from '../model/annex.js';
import type { AnnexDraft } from '../model/draft.js';
import type { RuleFix } from './rule-set.js';

/** A text that may be corrected and the name of its owner, which stays the same whatever the order of rows. */
type Target = { readonly text: string; readonly owner: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const step = (value: unknown, key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Resolves a JSON pointer to a text field of a draft; one that leads nowhere is a bug of the rule that gave it. */
const targetAt = (draft: AnnexDraft, pointer: string): Target => {
  const [collection = '', index = '', ...path] = keysOf(pointer);
  const holder = step(step(draft, collection), index);
  const id = step(holder, 'id');
  const text = step(path.reduce(step, holder), 'text');
  if (typeof text !== 'string' || typeof id !== 'string') throw new Error(`no text at ${pointer}`);
  return { text, owner: [id, ...path].join('/') };
};

const sameRange = (one: Edit['range'], other: Edit['range']): boolean => one[0] === other[0] && one[1] === other[1];
const overlap = (one: Edit['range'], other: Edit['range']): boolean => one[0] < other[1] && other[0] < one[1];

const checkBefore = (fix: RuleFix, text: string): void => {
  const found = text.slice(...fix.range);
  if (found !== fix.before)
    throw new Error(`${fix.rule}: ${JSON.stringify(fix.before)} is not at ${fix.at}, but ${JSON.stringify(found)}`);
};

/** What a fix can build on: the last edit of exactly its range. Only a fix that says what to do with that edit's result may. */
const baseOf = (fix: RuleFix, touching: readonly Edit[]): Edit | 'none' | 'conflict' => {
  const last = touching.at(-1);
  if (last === undefined) return 'none';
  const builds = typeof fix.after === 'function' && touching.every(({ range }) => sameRange(range, fix.range));
  return builds ? last : 'conflict';
};

const settle = (fix: RuleFix, owner: string, sameText: readonly Edit[]): Edit | null => {
  const base = baseOf(
    fix,
    sameText.filter(({ range }) => overlap(range, fix.range)),
  );
  if (base === 'conflict') return null;
  const before = base === 'none' ? fix.before : base.after;
  const after = typeof fix.after === 'function' ? fix.after(before) : fix.after;
  if (after === before) return null;
  const onProposal = base !== 'none' && base.status !== 'applied';
  return {
    id: `${owner}:${fix.range[0]}-${fix.range[1]}:${fix.rule}`,
    at: fix.at,
    range: fix.range,
    before,
    after,
    rule: fix.rule,
    confidence: fix.confidence,
    status: fix.action === 'apply' && !onProposal ? 'applied' : 'proposed',
    ...(fix.group === undefined ? {} : { group: fix.group }),
    by: 'rule',
    ...(base === 'none' ? {} : { buildsOn: base.id }),
  };
};

/**
 * Turns fixes into edits, in the order given, each against the printed text, so that no fix sees another's result. A second
 * fix of exactly one range builds on the first if its `after` is a function; any other overlap loses against what came
 * before it. Throws where `before` is not what stands there.
 */
export const settleFixes = (draft: AnnexDraft, fixes: readonly RuleFix[]): readonly Edit[] => {
  const settled: Edit[] = [];
  const ofText = new Map<string, readonly Edit[]>();
  for (const fix of fixes) {
    const { text, owner } = targetAt(draft, fix.at);
    checkBefore(fix, text);
    const sameText = ofText.get(fix.at) ?? [];
    const edit = settle(fix, owner, sameText);
    if (edit === null) continue;
    settled.push(edit);
    ofText.set(fix.at, [...sameText, edit]);
  }
  return settled;
};
