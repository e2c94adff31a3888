import { type Glyph, isPlain } from './glyph.js';

/** Private use, control characters and U+FFFD: what a font without a proper map of its characters leaves. */
const suspect = /[\p{Co}\uFFFD]|(?!\s)\p{Cc}/u;

/** Office programs put bullets of their symbol fonts here, one to one with the font's own codes. */
const symbolFont = /^[\uF020-\uF0FF]$/u;

/** Whether a glyph's text can hardly be what a person sees. Bullets of symbol fonts are known and harmless. */
export const isSuspect = (text: string): boolean => !isPlain(text) && suspect.test(text) && !symbolFont.test(text);

/** How many different characters a sample shows. */
const sampleSize = 8;

/** The number of suspect glyphs, and the first few different ones as code points. */
export type Suspects = { readonly count: number; readonly sample: string };

/** Counts the suspect glyphs. */
export const countSuspects = (glyphs: readonly Glyph[]): Suspects => {
  const found = glyphs.map(({ text }) => text).filter(isSuspect);
  const codes = [...new Set(found)]
    .slice(0, sampleSize)
    .map((text) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return { count: found.length, sample: codes.join(' ') };
};
