import type { Edit } from '../model/annex.js';

type Range = Edit['range'];

/** Whether the first range holds all of the second. */
export const encloses = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Of the edits that lie in one another only the last counts: it was made on what the others left. */
const outermost = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter(({ range }, index) => !edits.slice(index + 1).some((later) => encloses(later.range, range)));

/** A text with the edits carried out on it; of edits of one token the last counts. `from` is where the text begins in its field. */
export const correct = (text: string, edits: readonly Edit[], from = 0): string =>
  outermost(edits)
    .toSorted((one, other) => other.range[0] - one.range[0])
    .reduce(
      (current, { range: [start, end], after }) => current.slice(0, start - from) + after + current.slice(end - from),
      text,
    );
