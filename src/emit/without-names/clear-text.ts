/** What stands where a name stood. */
export const omitted = '[omissis]';

/** A part of a text, from `start` up to but not including `end`. */
export type Cut = readonly [start: number, end: number];

/** Where the patterns find something, in order; what touches is one. */
export const cutsIn = (text: string, patterns: readonly RegExp[]): readonly Cut[] => {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match): Cut => [match.index, match.index + match[0].length]))
    .toSorted(([one], [other]) => one - other);
  const cuts: Cut[] = [];
  for (const [start, end] of found) {
    const last = cuts.at(-1);
    if (last !== undefined && start <= last[1]) cuts[cuts.length - 1] = [last[0], Math.max(last[1], end)];
    else cuts.push([start, end]);
  }
  return cuts;
};

/** Puts `[omissis]` in the place of everything that the patterns find. */
export const clearText = (text: string, patterns: readonly RegExp[]): string =>
  cutsIn(text, patterns).reduceRight((left, [start, end]) => left.slice(0, start) + omitted + left.slice(end), text);

/** A range of a text as it lies after its cuts are replaced; `undefined` where it lies in a cut, or over the edge of one. */
export const rangeAfterCuts = ([start, end]: Cut, cuts: readonly Cut[]): Cut | undefined => {
  const crosses = cuts.some(([from, to]) => start < to && end > from && !(start <= from && to <= end));
  if (crosses) return undefined;
  const shift = (position: number): number =>
    cuts.reduce((moved, [from, to]) => (to <= position ? moved + omitted.length - (to - from) : moved), position);
  return [shift(start), shift(end)];
};
