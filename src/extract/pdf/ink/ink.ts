import type { Box } from '../../../model/place.js';
import type { Point } from '../geometry.js';
import type { Glyph } from '../text/glyph.js';

/** A straight stroke on the page; `width` is its thickness. */
export type Stroke = { readonly from: Point; readonly to: Point; readonly width: number };

/** A filled shape: its box, and whether it fills the box (a rectangle). */
export type Fill = { readonly box: Box; readonly rectangular: boolean };

/**
 * A filled shape this thin, in points, is a line: office programs draw borders so, Word up to 3 pt with its usual
 * styles, and no line of text fits into it.
 */
export const lineThickness = 3;

/** What one page shows, in the order it was drawn. Points, origin top left, y downwards; what is white is left out. */
export type PageInk = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  readonly fills: readonly Fill[];
  /** Number of pictures of any size. */
  readonly images: number;
};
