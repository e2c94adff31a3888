import type { Box } from '../../../model/place.js';
import { centreOf, type Glyph } from './glyph.js';

/** Glyphs with their centres, from the top down, so that those of a place are found without a look at all. */
export type PlacedGlyphs = readonly { readonly glyph: Glyph; readonly x: number; readonly y: number }[];

/** Sorts glyphs by the height of their centres. */
export const placeGlyphs = (glyphs: readonly Glyph[]): PlacedGlyphs =>
  glyphs
    .map((glyph) => {
      const { x, y } = centreOf(glyph);
      return { glyph, x, y };
    })
    .toSorted((a, b) => a.y - b.y);

/** Glyphs that are sorted once they are asked for: most pages of a long plan have nothing that would. */
export const placeOnDemand = (glyphs: readonly Glyph[]): (() => PlacedGlyphs) => {
  let placed: PlacedGlyphs | undefined;
  return () => {
    placed ??= placeGlyphs(glyphs);
    return placed;
  };
};

const firstFrom = (placed: PlacedGlyphs, top: number): number => {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.y ?? Infinity) < top) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The glyphs whose centres lie in the box or on its edge. */
export const glyphsIn = (placed: PlacedGlyphs, { left, top, right, bottom }: Box): readonly Glyph[] => {
  const found: Glyph[] = [];
  for (let index = firstFrom(placed, top); index < placed.length; index++) {
    const one = placed[index];
    if (one === undefined || one.y > bottom) break;
    if (one.x >= left && one.x <= right) found.push(one.glyph);
  }
  return found;
};
