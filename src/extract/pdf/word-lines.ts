import { type Glyph, isBlank } from './glyph.js';
import { clusterByBaseline } from './lines.js';
import { splitWords } from './words.js';

/** Where a word stands along its line, in points. */
export type Word = { readonly left: number; readonly right: number };

/** The words of one upright line, left to right; `space` is the width of an ordinary space on it, in points. */
export type WordLine = {
  readonly words: readonly Word[];
  readonly baseline: number;
  readonly size: number;
  readonly space: number;
};

/** Width of a space where none is drawn, in em: that of the common text faces (Times, Arial, Calibri: 0.23 to 0.28). */
const usualSpace = 0.28;

/** The usual width of the spaces drawn on a line; a monospaced face's is wider than others'. */
const spaceOf = (glyphs: readonly Glyph[], size: number): number => {
  const drawn = glyphs.filter(isBlank).map(({ start, end }) => end.x - start.x);
  const seen = drawn.filter((width) => width > 0).toSorted((a, b) => a - b);
  return seen[Math.floor(seen.length / 2)] ?? usualSpace * size;
};

const wordOf = (glyphs: readonly Glyph[]): Word => ({
  left: glyphs.reduce((least, { start, end }) => Math.min(least, start.x, end.x), Infinity),
  right: glyphs.reduce((most, { start, end }) => Math.max(most, start.x, end.x), -Infinity),
});

const wordLineOf = (unordered: readonly Glyph[]): WordLine | undefined => {
  const glyphs = unordered.toSorted((a, b) => a.start.x - b.start.x);
  const { words } = splitWords(glyphs);
  const main = words
    .flat()
    .reduce<Glyph | undefined>((best, one) => (best === undefined || one.size > best.size ? one : best), undefined);
  if (main === undefined) return undefined;
  return { words: words.map(wordOf), baseline: main.start.y, size: main.size, space: spaceOf(glyphs, main.size) };
};

/** The words of upright glyphs by line, top to bottom. */
export const wordLinesOf = (glyphs: readonly Glyph[]): readonly WordLine[] =>
  clusterByBaseline(glyphs.filter(({ turn }) => turn === 0)).flatMap((line) => wordLineOf(line) ?? []);
