import type { Glyph } from './glyph.js';
import { clusterByBaseline, spaceWidthOf } from './lines.js';
import { splitWords } from './words.js';

/** Where a word stands along its line, in points; `figure`: a number, a sum, a date or a sign, not a word of letters. */
export type Word = { readonly left: number; readonly right: number; readonly text: string; readonly figure: boolean };

/** The words of one upright line, left to right; `space` is the width of an ordinary space on it, in points. */
export type WordLine = {
  readonly words: readonly Word[];
  readonly baseline: number;
  readonly size: number;
  readonly space: number;
  /** It begins as the item of a list does: with a sign, or with a number or letter alone. */
  readonly marked: boolean;
};

const marker = /^(?:[^\p{L}\p{N}]+|\d{1,2}|\(?(?:\d{1,2}|\p{L}|[ivx]+)[.)])$/u;

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');

const wordOf = (glyphs: readonly Glyph[]): Word => ({
  left: glyphs.reduce((least, { start, end }) => Math.min(least, start.x, end.x), Infinity),
  right: glyphs.reduce((most, { start, end }) => Math.max(most, start.x, end.x), -Infinity),
  text: textOf(glyphs),
  figure: !glyphs.some(({ text }) => /\p{L}/u.test(text)),
});

const wordLineOf = (unordered: readonly Glyph[]): WordLine | undefined => {
  const glyphs = unordered.toSorted((a, b) => a.start.x - b.start.x);
  const { words } = splitWords(glyphs);
  const main = words
    .flat()
    .reduce<Glyph | undefined>((best, one) => (best === undefined || one.size > best.size ? one : best), undefined);
  if (main === undefined) return undefined;
  return {
    words: words.map(wordOf),
    baseline: main.start.y,
    size: main.size,
    space: spaceWidthOf(glyphs, main.size),
    marked: marker.test(textOf(words[0] ?? [])),
  };
};

/** The words of upright glyphs by line, top to bottom. */
export const wordLinesOf = (glyphs: readonly Glyph[]): readonly WordLine[] =>
  clusterByBaseline(glyphs.filter(({ turn }) => turn === 0)).flatMap((line) => wordLineOf(line) ?? []);
