import { foldWords } from './fold.js';

/** A run of words in which two texts differ: what the one has and what the other has in its place. */
export type Difference = { readonly at: number; readonly one: readonly string[]; readonly other: readonly string[] };

/** How two texts compare word by word. `common` is the share 0..1 of their words that both have in the same order. */
export type Comparison = { readonly common: number; readonly differences: readonly Difference[] };

const lengthsOfCommon = (one: readonly string[], other: readonly string[]): readonly (readonly number[])[] => {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      const skip = Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
      row[j] = one[i] === other[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : skip;
    }
  }
  return table;
};

/** Compares two sequences of folded words along their longest common subsequence. */
export const compareWords = (one: readonly string[], other: readonly string[]): Comparison => {
  const table = lengthsOfCommon(one, other);
  const differences: { at: number; one: string[]; other: string[] }[] = [];
  let open: { at: number; one: string[]; other: string[] } | null = null;
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && one[i] === other[j]) {
      open = null;
      i += 1;
      j += 1;
      continue;
    }
    if (open === null) {
      open = { at: i, one: [], other: [] };
      differences.push(open);
    }
    if (j >= other.length || (i < one.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      open.one.push(one[i] ?? '');
      i += 1;
    } else {
      open.other.push(other[j] ?? '');
      j += 1;
    }
  }
  const words = one.length + other.length;
  return { common: words === 0 ? 1 : (2 * (table[0]?.[0] ?? 0)) / words, differences };
};

/** {@link compareWords} of two texts. */
export const compareTexts = (one: string, other: string): Comparison => compareWords(foldWords(one), foldWords(other));
