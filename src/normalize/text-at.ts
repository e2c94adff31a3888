import type { AnnexDraft } from '../model/draft.js';

/** A text that may be corrected and the name of its owner, which stays the same whatever the order of rows. */
export type FieldText = { readonly text: string; readonly owner: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const step = (value: unknown, key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Weights are read once and for all: a correction of their text would not reach the sums. */
const isWeight = (pointer: string): boolean => pointer.endsWith('/weight');

/** The text field of a draft that a JSON pointer leads to; `null` where it leads to none that may be corrected. */
export const findTextAt = (draft: AnnexDraft, pointer: string): FieldText | null => {
  const [collection = '', index = '', ...path] = keysOf(pointer);
  const holder = step(step(draft, collection), index);
  const id = step(holder, 'id');
  const text = step(path.reduce(step, holder), 'text');
  return typeof text === 'string' && typeof id === 'string' && !isWeight(pointer)
    ? { text, owner: [id, ...path].join('/') }
    : null;
};
