import { type Glyph, isBlank } from './glyph.js';

/**
 * A gap this wide, in em and beyond the line's own letter spacing, parts two words where no space is drawn. Text faces'
 * spaces are 0.25 em and justified ones seldom below 0.15; kerning moves letters apart by less than 0.1.
 */
const wordGap = 0.13;

/** Letter spacing is taken from the line's own gaps; it is none where fewer than this many show it. */
const trackingEvidence = 4;

const gapBetween = (before: Glyph, after: Glyph): number => after.start.x - before.end.x;

/** The usual gap between neighbouring letters of a line, in points: more than 0 in text set wide. */
const trackingOf = (inked: readonly Glyph[]): number => {
  const gaps = inked.slice(1).map((glyph, index) => gapBetween(inked[index] ?? glyph, glyph));
  if (gaps.length < trackingEvidence) return 0;
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(0, median);
};

/**
 * The text of a line's glyphs, given left to right. A space that is drawn is kept, also at the line's end: there it
 * proves that `privacy- ` / `verifica` are two words. Its absence proves nothing: LibreOffice and Word draw the space at
 * which they wrap if it still fits into the line, Chromium never does.
 */
export const lineText = (glyphs: readonly Glyph[]): string => {
  const tracking = trackingOf(glyphs.filter((glyph) => !isBlank(glyph)));
  let text = '';
  let last: Glyph | undefined;
  let spaced = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      spaced = last !== undefined;
      continue;
    }
    if (last !== undefined && (spaced || gapBetween(last, glyph) > tracking + wordGap * glyph.size)) text += ' ';
    text += glyph.text;
    last = glyph;
    spaced = false;
  }
  return spaced ? `${text} ` : text;
};
