import type { Glyph, Turn } from './glyph.js';
import { linesOf } from './lines.js';
import { uprightGlyph } from './reading-frame.js';

const directions: readonly Turn[] = [0, 90, 180, 270];

/** Where the page's origin lies does not matter for the order of glyphs. */
const nowhere = { width: 0, height: 0 };

/**
 * The text of a cell as laid out, lines separated by `\n`: text of each direction apart, the upright first. A line keeps
 * the space at which it was wrapped, if the PDF draws it.
 */
export const cellText = (glyphs: readonly Glyph[]): string =>
  directions
    .flatMap((turn) => linesOf(glyphs.filter((glyph) => glyph.turn === turn).map((glyph) => uprightGlyph(glyph, turn, nowhere))))
    .map(({ text }) => text)
    .join('\n')
    .trimEnd();
