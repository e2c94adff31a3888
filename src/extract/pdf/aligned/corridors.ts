import type { Word, WordLine } from '../text/word-lines.js';

/** A strip of white that parts two columns of text, and where in it the line between them would be, in points. */
export type Corridor = { readonly from: number; readonly to: number; readonly at: number };

/**
 * How many lines with text on both sides a corridor needs, by how much wider than an ordinary space it is, in em. A space
 * falls upon a given place of running text on one line in ten: four lines agree by chance once in ten thousand places,
 * two often; but no space of running text is an em wider than usual.
 */
const evidence: readonly { readonly excess: number; readonly lines: number }[] = [
  { excess: 0.7, lines: 2 },
  { excess: 0.25, lines: 3 },
  { excess: 0.08, lines: 4 },
];

/** Share of the lines (one at least) that may run across a corridor: headers and sections that span columns. */
const crossingShare = 1 / 3;

/** A line that merely touches the strip, in points, does not cross it: glyphs overhang their advance. */
const touch = 0.2;

type Count = { readonly from: number; readonly to: number; readonly crossing: number };

/** How many words cover each stretch between neighbouring word ends. */
const coverage = (words: readonly Word[]): readonly Count[] => {
  const changes = words.flatMap(({ left, right }) => [
    { at: left + touch, by: 1 },
    { at: Math.max(right - touch, left + touch), by: -1 },
  ]);
  const sorted = changes.toSorted((a, b) => a.at - b.at || b.by - a.by);
  const counts: Count[] = [];
  let crossing = 0;
  for (const [index, { at, by }] of sorted.entries()) {
    crossing += by;
    const next = sorted[index + 1];
    if (next !== undefined && next.at > at) counts.push({ from: at, to: next.at, crossing });
  }
  return counts;
};

type Strip = Pick<Corridor, 'from' | 'to'>;

/** The longest strips that at most `most` words cover. */
const stripsUpTo = (counts: readonly Count[], most: number): readonly Strip[] => {
  const strips: { from: number; to: number }[] = [];
  for (const { from, to, crossing } of counts) {
    if (crossing > most) continue;
    const last = strips.at(-1);
    if (last !== undefined && last.to === from) last.to = to;
    else strips.push({ from, to });
  }
  return strips;
};

/** Whether a word of the line stands in the strip. */
const crosses = ({ words }: WordLine, { from, to }: Strip): boolean =>
  words.some(({ left, right }) => left + touch < to && right - touch > from);

/** Whether the line has words on both sides of the strip, and those before the next corridors. */
const hasBothSides = ({ words }: WordLine, { from, to }: Strip, [before, after]: readonly [number, number]): boolean =>
  words.some(({ left, right }) => left >= before - touch && right - touch <= from) &&
  words.some(({ left, right }) => left + touch >= to && right <= after + touch);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Whether enough lines have text on both sides of the strip for its width. */
const isCorridor = (strip: Strip, lines: readonly WordLine[], found: readonly Strip[]): boolean => {
  const before = found.filter(({ to }) => to <= strip.from).reduce((most, { to }) => Math.max(most, to), -Infinity);
  const after = found.filter(({ from }) => from >= strip.to).reduce((least, { from }) => Math.min(least, from), Infinity);
  const across = lines.filter((line) => crosses(line, strip)).length;
  const parted = lines.filter((line) => !crosses(line, strip) && hasBothSides(line, strip, [before, after]));
  if (parted.length < 2 * across) return false;
  const excess = (strip.to - strip.from - median(parted.map(({ space }) => space))) / median(parted.map(({ size }) => size));
  return evidence.some((one) => excess >= one.excess && parted.length >= one.lines);
};

/** Baselines closer than this, in em, are of lines that stand beside one another: the cells of a row, each in its middle. */
export const besides = 0.8;

/** Lines with those that stand beside them, as one: no line of such a row has text on both sides of a corridor. */
const withThoseBeside = (lines: readonly WordLine[]): readonly WordLine[] => {
  const joined: WordLine[] = [];
  let last: WordLine | undefined;
  for (const line of lines) {
    const row = joined.at(-1);
    const isBeside = last !== undefined && line.baseline - last.baseline < besides * Math.max(line.size, last.size);
    if (row !== undefined && isBeside) joined[joined.length - 1] = { ...row, words: [...row.words, ...line.words] };
    else joined.push(line);
    last = line;
  }
  return joined;
};

/** The corridors that part the columns of lines of text, left to right: the least crossed first, the widest of equals. */
export const findCorridors = (lines: readonly WordLine[]): readonly Corridor[] => {
  const counts = coverage(lines.flatMap(({ words }) => words));
  const rows = withThoseBeside(lines);
  const found: Corridor[] = [];
  for (let most = 0; most <= Math.max(1, lines.length * crossingShare); most++) {
    const strips = stripsUpTo(counts, most).toSorted((a, b) => b.to - b.from - (a.to - a.from));
    for (const strip of strips)
      if (found.every(({ from, to }) => strip.to <= from || strip.from >= to) && isCorridor(strip, rows, found))
        found.push({ ...strip, at: (strip.from + strip.to) / 2 });
  }
  return found.toSorted((a, b) => a.from - b.from);
};

/** Share of the column edges drawn nearby that text has to keep to, if it is of their table: forms have many, and meet some by chance. */
const matchedShare = 0.6;

/** The corridors in which drawn edges of columns lie, moved there; none if too few of the edges are met. */
export const corridorsAt = (edges: readonly number[], corridors: readonly Corridor[], tolerance: number): readonly Corridor[] => {
  const matched = edges.flatMap((at): readonly Corridor[] => {
    const met = corridors.find(({ from, to }) => at >= from - tolerance && at <= to + tolerance);
    return met === undefined ? [] : [{ ...met, at }];
  });
  return matched.length > 0 && matched.length >= matchedShare * edges.length ? matched : [];
};

/** The strips of white, wider than the gaps of running text, that part all lines from top to bottom. */
export const openStrips = (lines: readonly WordLine[]): readonly Strip[] => {
  const least = lines.reduce((most, line) => Math.max(most, line.space + runGap * line.size), 0);
  const strips: Strip[] = [];
  let reach = Infinity;
  for (const { left, right } of lines.flatMap(({ words }) => words).toSorted((a, b) => a.left - b.left)) {
    if (left - reach > least) strips.push({ from: reach, to: left });
    reach = reach === Infinity ? right : Math.max(reach, right);
  }
  return strips;
};

/** Pieces of a line that stand apart: words with no more than this between them, in em beyond a space, run on. */
const runGap = 0.7;

/** Words that stand at ordinary distances, in points. */
export type Run = Pick<Word, 'left' | 'right'>;

/** The runs of a line, left to right. */
export const runsOf = ({ words, space, size }: WordLine): readonly Run[] => {
  const runs: { left: number; right: number }[] = [];
  for (const { left, right } of words) {
    const last = runs.at(-1);
    if (last !== undefined && left - last.right <= space + runGap * size) last.right = Math.max(last.right, right);
    else runs.push({ left, right });
  }
  return runs;
};
