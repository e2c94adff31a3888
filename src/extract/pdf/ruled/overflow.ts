import { type Glyph, isBlank } from '../text/glyph.js';

/** Letters of one word, drawn one after the other, are no further apart than this, in em: no cell's padding is so narrow. */
const withinWord = 0.06;

/** They may overlap by this much, in em, by kerning. */
const kerning = 0.3;

/** A word follows its neighbour within this, in em, in text that runs on: a space and what justifying adds. */
const betweenWords = 0.6;

/** Baselines of one run differ by float noise only, in em. */
const sameBaseline = 0.05;

/** How a glyph follows the one drawn before it. */
type Step = 'in word' | 'next word' | 'apart';

const stepBetween = (before: Glyph, after: Glyph): Step => {
  if (before.turn !== 0 || after.turn !== 0) return 'apart';
  const gap = (after.start.x - before.end.x) / after.size;
  const level = Math.abs(after.start.y - before.start.y) <= sameBaseline * after.size;
  if (!level || gap < -kerning || gap > betweenWords) return 'apart';
  return gap <= withinWord ? 'in word' : 'next word';
};

/**
 * Spreadsheets print a text that is too long for its cell across the empty cells beside it. Given the glyphs in the order
 * in which they are drawn and the place of each, puts those that go on with a word begun in one place there too, with the
 * words that follow them.
 */
export const keepWordsWhole = <Place>(glyphs: readonly Glyph[], places: readonly Place[]): readonly Place[] => {
  const kept = [...places];
  let spilling: Place | undefined;
  let last: { readonly glyph: Glyph; readonly index: number } | undefined;
  glyphs.forEach((glyph, index) => {
    if (isBlank(glyph)) return;
    const before = last;
    last = { glyph, index };
    const [from, to] = [before && kept[before.index], places[index]];
    if (before === undefined || from === undefined || to === undefined) return;
    const step = stepBetween(before.glyph, glyph);
    if (step === 'apart') spilling = undefined;
    if (step === 'in word' && from !== to) spilling = from;
    if (spilling !== undefined) kept[index] = spilling;
  });
  return kept;
};
