import type { PageTrace, TracedLine, TracedWord } from '../../model/page-trace.js';
import { type Point, roundBox } from './geometry.js';
import type { Fill, PageInk } from './ink/ink.js';
import { isSlanting, isThin } from './ruled/rulings.js';
import { type Glyph, isBlank } from './text/glyph.js';

/** Letters further apart than this, in em, are not set as one word: in a picture each is put where it stands. */
const wordGap = 0.13;

const round = (value: number): number => Math.round(value * 100) / 100 + 0;
const roundPoint = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

type OpenWord = { readonly first: Glyph; last: Glyph; text: string };

const goesOn = ({ first, last }: OpenWord, glyph: Glyph): boolean =>
  glyph.turn === first.turn &&
  glyph.size === first.size &&
  glyph.bold === first.bold &&
  Math.hypot(glyph.start.x - last.end.x, glyph.start.y - last.end.y) <= wordGap * glyph.size;

const wordOf = ({ first, last, text }: OpenWord): TracedWord => ({
  text,
  from: roundPoint(first.start),
  to: roundPoint(last.end),
  size: round(first.size),
  bold: first.bold,
  pale: first.pale === true,
});

/** The words of a page in the order in which they are drawn. */
const wordsOf = (glyphs: readonly Glyph[]): readonly TracedWord[] => {
  const words: OpenWord[] = [];
  let open: OpenWord | undefined;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) open = undefined;
    else if (open !== undefined && goesOn(open, glyph)) {
      open.last = glyph;
      open.text += glyph.text;
    } else {
      open = { first: glyph, last: glyph, text: glyph.text };
      words.push(open);
    }
  }
  return words.map(wordOf);
};

const lineOfFill = ({ box: { left, top, right, bottom } }: Fill): TracedLine => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return right - left >= bottom - top
    ? { from: roundPoint({ x: left, y }), to: roundPoint({ x: right, y }), width: round(bottom - top) }
    : { from: roundPoint({ x, y: top }), to: roundPoint({ x, y: bottom }), width: round(right - left) };
};

/** What a page shows, given the glyphs a person sees of it: words, the lines that may rule a table, shaded areas. */
export const traceOf = (page: number, { glyphs, strokes, fills }: PageInk): PageTrace => ({
  page,
  words: wordsOf(glyphs),
  lines: [
    ...strokes
      .filter((stroke) => !isSlanting(stroke))
      .map(({ from, to, width }) => ({ from: roundPoint(from), to: roundPoint(to), width: round(width) })),
    ...fills.filter(isThin).map(lineOfFill),
  ],
  shades: fills.filter((fill) => fill.rectangular && !isThin(fill)).map(({ box }) => roundBox(box)),
});
