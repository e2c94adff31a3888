import { type Glyph, isBlank, isPlain } from './glyph.js';

/** Private use, control characters and U+FFFD: what a font without a proper map of its characters leaves. */
const suspect = /[\p{Co}\uFFFD]|(?!\s)\p{Cc}/u;
const control = /^(?!\s)\p{Cc}/u;

/** Office programs put bullets of their symbol fonts here, one to one with the font's own codes. */
const symbolFont = /^[\uF020-\uF0FF]$/u;

/** Whether a text can hardly be what a person sees. Bullets of symbol fonts are known and harmless. */
const isSuspectText = (text: string): boolean => !isPlain(text) && suspect.test(text) && !symbolFont.test(text);

/** Whether a glyph's text can hardly be what a person sees. */
export const isSuspect = ({ text, unreadable }: Glyph): boolean => unreadable === true || isSuspectText(text);

/**
 * Share of control characters from which on no character of a font is believed: without a map, the numbers of its glyphs
 * are taken for characters, and those of spaces, stops and figures are among the lowest. A missing ligature stays below.
 */
const unreadableShare = 0.05;

/** Marks the glyphs of fonts that do not say what their characters are, though most of them look like letters. */
export const markUnreadable = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  if (!glyphs.some(({ text }) => !isPlain(text) && control.test(text))) return glyphs;
  const counts = new Map<object, { all: number; controls: number }>();
  for (const glyph of glyphs) {
    if (glyph.font === undefined || isBlank(glyph)) continue;
    const count = counts.get(glyph.font) ?? { all: 0, controls: 0 };
    count.all += 1;
    if (control.test(glyph.text)) count.controls += 1;
    counts.set(glyph.font, count);
  }
  const isUnreadable = (font: object): boolean => {
    const { all = 0, controls = 0 } = counts.get(font) ?? {};
    return controls > 1 && controls >= unreadableShare * all;
  };
  return glyphs.map((glyph) => (glyph.font !== undefined && isUnreadable(glyph.font) ? { ...glyph, unreadable: true } : glyph));
};

/** How many different characters a sample shows. */
const sampleSize = 8;

/** The number of suspect glyphs, and the first few different ones as code points. */
export type Suspects = { readonly count: number; readonly sample: string };

/** Counts the suspect glyphs. */
export const countSuspects = (glyphs: readonly Glyph[]): Suspects => {
  const found = glyphs.filter((glyph) => isSuspect(glyph) && !isBlank(glyph));
  const codes = [...new Set(found.map(({ text }) => text))]
    .slice(0, sampleSize)
    .map((text) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return { count: found.length, sample: codes.join(' ') };
};
