import { uprightGlyph } from '../reading-frame.js';
import type { Glyph, Turn } from './glyph.js';
import { meantBreaks, type TextRoom } from './line-breaks.js';
import { linesOf, type TextLine } from './lines.js';

const directions: readonly Turn[] = [0, 90, 180, 270];

/** Where the page's origin lies does not matter for the order of glyphs. */
const nowhere = { width: 0, height: 0 };

const joinLines = (lines: readonly TextLine[], room: TextRoom | undefined): string => {
  const meant = room === undefined ? [] : meantBreaks(lines, room);
  return lines.map(({ text }, index) => (meant[index - 1] === true ? `\n${text}` : text)).join('\n');
};

/**
 * The text of a cell as laid out, lines separated by `\n`, with an empty line where a line break was meant: text of each
 * direction apart, the upright first. A line keeps the space at which it was wrapped, if the PDF draws it. Without the
 * `room` of upright text no break counts as meant.
 */
export const cellText = (glyphs: readonly Glyph[], room?: TextRoom): string =>
  directions
    .map((turn) => {
      const lines = linesOf(glyphs.filter((glyph) => glyph.turn === turn).map((glyph) => uprightGlyph(glyph, turn, nowhere)));
      return joinLines(lines, turn === 0 ? room : undefined);
    })
    .filter((text) => text !== '')
    .join('\n')
    .trimEnd();
