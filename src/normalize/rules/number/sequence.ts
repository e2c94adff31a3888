import type { Row } from '../rows.js';

/** The printed numbers of one section as a sequence: their common prefix and their values. */
export type Sequence = { readonly prefix: string; readonly values: readonly number[] };

const numberForm = /^(\p{L}{0,3}[.\s-]?)(\d{1,3})\s*[.)°ª]?$/u;
/** A code such as `0103` counts levels, not rows. */
const codeForm = /^0\d{2}/;

/** Reads the printed numbers of a section's rows as one sequence; `null` where they are codes, differ in prefix or are few. */
export const readSequence = (rows: readonly Row[]): Sequence | null => {
  const printed = rows.flatMap(({ assignment }) =>
    assignment.printedNumber === undefined ? [] : [assignment.printedNumber.trim()],
  );
  const parts = printed.map((number) => (codeForm.test(number) ? null : numberForm.exec(number)));
  const prefixes = new Set(parts.map((match) => match?.[1]));
  const [prefix] = prefixes;
  if (prefix === undefined || prefixes.size !== 1) return null;
  return { prefix, values: parts.map((match) => Number(match?.[2])) };
};

/** The numbers from `start` to the largest that are not there; none where more are missing than present: that is no count. */
export const missingNumbers = (values: readonly number[], start: number): readonly number[] => {
  const present = new Set(values);
  const last = Math.max(start, ...values);
  const missing = Array.from({ length: last - start + 1 }, (_, i) => start + i).filter((number) => !present.has(number));
  return missing.length > present.size ? [] : missing;
};
