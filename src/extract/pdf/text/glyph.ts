import type { Box } from '../../../model/place.js';
import { boxAroundBoxes, type Point } from '../geometry.js';
import type { Tag } from '../ink/tags.js';

/** Clockwise angle in degrees by which a text's direction is turned from left-to-right, as a person sees the page. */
export type Turn = 0 | 90 | 180 | 270;

/** One character (or ligature) as drawn. Points are on the page as a person sees it, in PDF points, y downwards. */
export type Glyph = {
  /** What it stands for, ligatures written out; white space is kept as evidence of a gap between words. */
  readonly text: string;
  /** Where the baseline begins and ends under it. */
  readonly start: Point;
  readonly end: Point;
  /** Height of the font's em on the page. */
  readonly size: number;
  readonly turn: Turn | 'oblique';
  readonly bold: boolean;
  /** Why it is not seen although it stands on the page. */
  readonly unseen?: 'invisible' | 'hidden' | 'clipped' | undefined;
  /** Light or translucent, so that other text over it can be read. */
  readonly pale?: boolean | undefined;
  /** The font it is set in: an object of its own for each. */
  readonly font?: { readonly family: string } | undefined;
  /** Its font does not say what its characters are. */
  readonly unreadable?: true;
  /** What the tags of the PDF say of it. */
  readonly tag?: Tag | undefined;
};

/**
 * How far letters reach above and below the baseline, in em. Fonts' own figures are too often absent or absurd; these
 * are of the common text faces (Times, Arial, Calibri), rounded.
 */
const ascent = 0.75;
const descent = 0.22;

/** Height of the middle of a lower-case letter above the baseline, in em. */
const middle = 0.25;

const ups = { up: { x: 0, y: -1 }, right: { x: 1, y: 0 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 } } as const;

const upOf = ({ turn }: Glyph): Point => {
  if (turn === 90) return ups.right;
  if (turn === 180) return ups.down;
  if (turn === 270) return ups.left;
  return ups.up;
};

/** The middle of the glyph's body: what decides in which cell it stands, however tight the cell's padding is. */
export const centreOf = (glyph: Glyph): Point => {
  const up = upOf(glyph);
  return {
    x: (glyph.start.x + glyph.end.x) / 2 + up.x * middle * glyph.size,
    y: (glyph.start.y + glyph.end.y) / 2 + up.y * middle * glyph.size,
  };
};

/** The glyph's box: its advance along the baseline, the common ascent and descent across it. */
export const boxOf = (glyph: Glyph): Box => {
  const { start, end, size } = glyph;
  const up = upOf(glyph);
  const high = { x: up.x * ascent * size, y: up.y * ascent * size };
  const low = { x: -up.x * descent * size, y: -up.y * descent * size };
  return {
    left: Math.min(start.x, end.x) + Math.min(high.x, low.x, 0),
    top: Math.min(start.y, end.y) + Math.min(high.y, low.y, 0),
    right: Math.max(start.x, end.x) + Math.max(high.x, low.x, 0),
    bottom: Math.max(start.y, end.y) + Math.max(high.y, low.y, 0),
  };
};

/** The box around the boxes of glyphs; `undefined` for none. */
export const boxOfGlyphs = (glyphs: readonly Glyph[]): Box | undefined => {
  if (glyphs.some(({ turn }) => turn === 90 || turn === 180 || turn === 270)) return boxAroundBoxes(glyphs.map(boxOf));
  if (glyphs.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { start, end, size } of glyphs) {
    left = Math.min(left, start.x, end.x);
    right = Math.max(right, start.x, end.x);
    top = Math.min(top, Math.min(start.y, end.y) - ascent * size);
    bottom = Math.max(bottom, Math.max(start.y, end.y) + descent * size);
  }
  return { left, top, right, bottom };
};

/** Where the printable characters of ASCII and of the Latin letters with accents begin and end. */
const ascii = { first: 0x21, last: 0x7e } as const;
const latin = { first: 0xa1, last: 0x24f } as const;

/** Whether the text is one Latin letter, figure or sign, as nearly all are: these need no look at every kind of character. */
export const isPlain = (text: string): boolean => {
  if (text.length !== 1) return false;
  const code = text.charCodeAt(0);
  return (code >= ascii.first && code <= ascii.last) || (code >= latin.first && code <= latin.last);
};

/** Whether the glyph is only white space. */
export const isBlank = ({ text }: Glyph): boolean => text === ' ' || (!isPlain(text) && text.trim() === '');

/** Characters other than white space, in UTF-16 units: the unit of the ledger. */
export const countCharacters = (text: string): number => (isPlain(text) ? 1 : text.replace(/\s/gu, '').length);

/** Number of characters of glyphs, white space aside. */
export const countGlyphs = (glyphs: readonly Glyph[]): number => {
  let count = 0;
  for (const { text } of glyphs) if (text !== ' ') count += countCharacters(text);
  return count;
};

const ligatures = /[\uFB00-\uFB06]/gu;

/** A glyph's text with Latin ligatures written out; everything else stays as the PDF says. */
export const foldLigatures = (text: string): string =>
  isPlain(text) ? text : text.replace(ligatures, (one) => one.normalize('NFKC'));

/** How many glyphs there are of each size, in points; white space has none. */
export type SizeCounts = ReadonlyMap<number, number>;

/** A size in tenths of a point: finer differences are float noise. */
const roundSize = (size: number): number => Math.round(size * 10) / 10;

const add = (counts: Map<number, number>, size: number, count: number): void => {
  counts.set(size, (counts.get(size) ?? 0) + count);
};

/** Counts glyphs by size. */
export const countSizes = (glyphs: readonly Glyph[]): SizeCounts => {
  const counts = new Map<number, number>();
  for (const glyph of glyphs) if (!isBlank(glyph)) add(counts, roundSize(glyph.size), 1);
  return counts;
};

/** The size, in points, that most of the glyphs of a line have. */
export const usualSizeIn = (glyphs: readonly Glyph[]): number => {
  const size = glyphs[0]?.size ?? 0;
  // Mostly all have one.
  for (const glyph of glyphs) if (glyph.size !== size) return usualSizeOf([countSizes(glyphs)]);
  return roundSize(size);
};

/** The size, in points, that most glyphs have; 0 without any. */
export const usualSizeOf = (all: readonly SizeCounts[]): number => {
  const counts = new Map<number, number>();
  for (const one of all) for (const [size, count] of one) add(counts, size, count);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};
