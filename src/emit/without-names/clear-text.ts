/** What stands where a name stood. */
export const omitted = '[omissis]';

/** A text without the names, and where each of its positions lies after that. */
export type ClearedText = { readonly text: string; readonly shift: (position: number) => number };

type Cut = readonly [start: number, end: number];

const cutsOf = (text: string, patterns: readonly RegExp[]): readonly Cut[] => {
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
export const clearText = (text: string, patterns: readonly RegExp[]): ClearedText => {
  const cuts = cutsOf(text, patterns);
  return {
    text: cuts.reduceRight((left, [start, end]) => left.slice(0, start) + omitted + left.slice(end), text),
    shift: (position) =>
      cuts.reduce(
        (moved, [start, end]) => (position <= start ? moved : moved + omitted.length - (Math.min(position, end) - start)),
        position,
      ),
  };
};
