import type { Glyph } from '../../../src/extract/pdf/text/glyph.js';

/** Width of every letter made here, in em. */
const letter = 0.5;

/** Upright glyphs of `text` from (x, y) on, half an em wide each; a space is drawn as one. */
export const glyphsOf = (text: string, x: number, y: number, style: Partial<Glyph> = {}): readonly Glyph[] => {
  const size = style.size ?? 10;
  return [...text].map((one, index) => ({
    text: one,
    start: { x: x + index * letter * size, y },
    end: { x: x + (index + 1) * letter * size, y },
    turn: 0,
    bold: false,
    ...style,
    size,
  }));
};
