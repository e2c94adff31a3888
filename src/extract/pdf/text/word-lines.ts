import type { Glyph } from './glyph.js';
import { type PartedLine, partLines, spaceWidthOf } from './lines.js';

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

const wordOf = (glyphs: readonly Glyph[]): Word => {
  let [left, right] = [Infinity, -Infinity];
  for (const { start, end } of glyphs) {
    left = Math.min(left, start.x, end.x);
    right = Math.max(right, start.x, end.x);
  }
  const text = textOf(glyphs);
  return { left, right, text, figure: !/\p{L}/u.test(text) };
};

const wordLineOf = ({ words, glyphs }: PartedLine): WordLine | undefined => {
  let main: Glyph | undefined;
  for (const word of words) for (const glyph of word) if (main === undefined || glyph.size > main.size) main = glyph;
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
  partLines(glyphs).flatMap((line) => wordLineOf(line) ?? []);
