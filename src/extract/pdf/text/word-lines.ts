import type { Glyph } from './glyph.js';
import { type PartedLine, partLines, spaceWidthOf } from './lines.js';

/** Where a word stands along its line, in points. */
export type Word = { readonly left: number; readonly right: number };

/** The words of one upright line, left to right; `space` is the width of an ordinary space on it, in points. */
export type WordLine = {
  readonly words: readonly Word[];
  readonly baseline: number;
  readonly size: number;
  readonly space: number;
  /** It begins with a sign, such as the bullet of a list, not with a letter or figure. */
  readonly marked: boolean;
};

const wordOf = (glyphs: readonly Glyph[]): Word => {
  let [left, right] = [Infinity, -Infinity];
  for (const { start, end } of glyphs) {
    left = Math.min(left, start.x, end.x);
    right = Math.max(right, start.x, end.x);
  }
  return { left, right };
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
    marked: words[0]?.every(({ text }) => !/[\p{L}\p{N}]/u.test(text)) === true,
  };
};

/** The words of upright glyphs by line, top to bottom. */
export const wordLinesOf = (glyphs: readonly Glyph[]): readonly WordLine[] =>
  partLines(glyphs).flatMap((line) => wordLineOf(line) ?? []);
