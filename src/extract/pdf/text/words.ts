import { type Glyph, isBlank } from './glyph.js';

/**
 * A gap this wide, in em and beyond the line's own letter spacing, parts two words where no space is drawn. Text faces'
 * spaces are 0.25 em and justified ones seldom below 0.15; kerning moves letters apart by less than 0.1.
 */
const wordGap = 0.13;

/** Letter spacing is taken from the line's own gaps; it is none where fewer than this many show it. */
const trackingEvidence = 4;

const gapBetween = (before: Glyph, after: Glyph): number => after.start.x - before.end.x;

/** In text set wide all gaps are wide; in a line of short words without drawn spaces up to two in three may be. */
const trackingRank = 1 / 3;

/** The usual gap between neighbouring letters of a line, in points: more than 0 in text set wide. */
const trackingOf = (glyphs: readonly Glyph[]): number => {
  const wide: number[] = [];
  let count = 0;
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue;
    if (last !== undefined) {
      const gap = gapBetween(last, glyph);
      count++;
      if (gap > 0) wide.push(gap);
    }
    last = glyph;
  }
  const rank = Math.floor(count * trackingRank) - (count - wide.length);
  // Mostly more letters touch than not, and nothing is to be sorted.
  return count < trackingEvidence || rank < 0 ? 0 : (wide.sort((a, b) => a - b)[rank] ?? 0);
};

/** The words of a line, given its glyphs from left to right, and whether a space is drawn after the last. */
export type Words = { readonly words: readonly (readonly Glyph[])[]; readonly spaceAtEnd: boolean };

/** A drawn space that leaves no more than this, in em, between its neighbours is not seen: Chromium draws one for each soft hyphen. */
const leastSpace = 0.06;

/** Parts a line's glyphs, given left to right, into words: where a space is drawn, or a gap is wide for the line. */
export const splitWords = (glyphs: readonly Glyph[]): Words => {
  const tracking = trackingOf(glyphs);
  const words: Glyph[][] = [];
  let word: Glyph[] | undefined;
  let last: Glyph | undefined;
  let spaced = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      spaced = last !== undefined;
      continue;
    }
    const least = spaced ? leastSpace * glyph.size : tracking + wordGap * glyph.size;
    if (word === undefined || last === undefined || gapBetween(last, glyph) > least) {
      word = [glyph];
      words.push(word);
    } else word.push(glyph);
    last = glyph;
    spaced = false;
  }
  return { words, spaceAtEnd: spaced };
};

/**
 * The text of a line's words. A space that is drawn is kept, also at the line's end: there it proves that `privacy- ` /
 * `verifica` are two words. Its absence proves nothing: LibreOffice and Word draw the space at which they wrap if it still
 * fits into the line, Chromium never does.
 */
export const textOfWords = ({ words, spaceAtEnd }: Words): string => {
  const parts: string[] = [];
  for (const word of words) {
    if (parts.length > 0) parts.push(' ');
    for (const glyph of word) parts.push(glyph.text);
  }
  if (spaceAtEnd) parts.push(' ');
  return parts.join('');
};

const noBreakSpace = '\u00a0';

/** Where the first piece of a line ends that cannot be wrapped: a word, with what a no-break space ties to it. */
export const firstPieceEnd = (glyphs: readonly Glyph[], { words }: Words): number | undefined => {
  const ties = glyphs.filter(({ text }) => text === noBreakSpace);
  if (ties.length === 0) return words[0]?.at(-1)?.end.x;
  const ends = words.map((word) => word.at(-1)?.end.x ?? 0);
  return ends.find((end, index) => {
    const next = words[index + 1]?.[0]?.start.x ?? Infinity;
    return !ties.some(({ start }) => start.x >= end && start.x <= next);
  });
};
