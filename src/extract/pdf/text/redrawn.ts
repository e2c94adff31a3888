import { type Glyph, isBlank } from './glyph.js';

/**
 * A glyph equal to one this close, in em, is the same one drawn again to look bold (0.03 em) or to cast a shadow (0.1 em).
 * Narrow letters that are really doubled (`ll`, `ii`) are 0.22 em apart.
 */
const redrawnWithin = 0.12;

/** Sizes of a glyph and its copy differ by float noise only. */
const sameSize = 0.05;

/** Height of the bands in which copies are looked for, and width of the parts of a band, in points. */
const bandHeight = 4;
const partWidth = 16;

const bandOf = (y: number): number => Math.floor(y / bandHeight);
const partOf = (x: number): number => Math.floor(x / partWidth);

const isCopy = (glyph: Glyph, earlier: Glyph): boolean => {
  const reach = redrawnWithin * glyph.size;
  const x = glyph.start.x - earlier.start.x;
  const y = glyph.start.y - earlier.start.y;
  // Nearly all glyphs are told apart by one coordinate.
  if (Math.abs(x) > reach || Math.abs(y) > reach || glyph.text !== earlier.text) return false;
  return Math.hypot(x, y) <= reach && Math.abs(glyph.size - earlier.size) <= sameSize * glyph.size;
};

/** The glyphs of one band so far: where the rightmost begins, and those of each part once they had to be looked at. */
type Band = { right: number; readonly glyphs: Glyph[]; readonly parts: Map<number, Glyph[]>; parted: number };

const partUp = (band: Band): void => {
  for (; band.parted < band.glyphs.length; band.parted++) {
    const glyph = band.glyphs[band.parted];
    if (glyph === undefined) continue;
    const key = partOf(glyph.start.x);
    const part = band.parts.get(key);
    if (part === undefined) band.parts.set(key, [glyph]);
    else part.push(glyph);
  }
};

const originalIn = (band: Band | undefined, glyph: Glyph): Glyph | undefined => {
  const reach = redrawnWithin * glyph.size;
  const { x } = glyph.start;
  // Text is mostly drawn from left to right: nothing stands where this one begins.
  if (band === undefined || x - reach > band.right) return undefined;
  const [first, last] = [partOf(x - reach), partOf(x + reach)];
  // A letter of absurd size reaches over more parts than there are glyphs.
  if (last - first >= band.glyphs.length) return band.glyphs.find((earlier) => isCopy(glyph, earlier));
  partUp(band);
  for (let part = first; part <= last; part++)
    for (const earlier of band.parts.get(part) ?? []) if (isCopy(glyph, earlier)) return earlier;
  return undefined;
};

/** The earlier glyph that each is a copy of; the others are remembered by the place they stand at. */
const copyFinder = (): ((glyph: Glyph) => Glyph | undefined) => {
  const bands = new Map<number, Band>();
  return (glyph) => {
    const { x, y } = glyph.start;
    const reach = redrawnWithin * glyph.size;
    const own = bandOf(y);
    const same = bands.get(own);
    const [above, below] = [bandOf(y - reach), bandOf(y + reach)];
    const original =
      originalIn(same, glyph) ??
      (above < own ? originalIn(bands.get(own - 1), glyph) : undefined) ??
      (below > own ? originalIn(bands.get(own + 1), glyph) : undefined);
    if (original !== undefined) return original;
    if (same === undefined) bands.set(own, { right: x, glyphs: [glyph], parts: new Map(), parted: 0 });
    else {
      same.glyphs.push(glyph);
      if (x > same.right) same.right = x;
    }
    return undefined;
  };
};

/** Splits off glyphs drawn over an equal one; what was drawn again is bold. */
export const separateRedrawn = (
  glyphs: readonly Glyph[],
): { readonly kept: readonly Glyph[]; readonly redrawn: readonly Glyph[] } => {
  const originalOf = copyFinder();
  const originals = new Set<Glyph>();
  const redrawn: Glyph[] = [];
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const original = originalOf(glyph);
    if (original === undefined) kept.push(glyph);
    else {
      originals.add(original);
      redrawn.push(glyph);
    }
  }
  if (redrawn.length === 0) return { kept, redrawn };
  return { kept: kept.map((glyph) => (originals.has(glyph) && !isBlank(glyph) ? { ...glyph, bold: true } : glyph)), redrawn };
};
