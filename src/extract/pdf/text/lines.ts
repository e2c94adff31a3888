import type { Box } from '../../../model/place.js';
import { boxOfGlyphs, countGlyphs, countSizes, type Glyph, isBlank, usualSizeOf } from './glyph.js';
import { firstPieceEnd, splitWords, textOfWords } from './words.js';

/** The text on one baseline, left to right as it is read. */
export type TextLine = {
  readonly text: string;
  readonly box: Box;
  /** Width of the first piece that cannot be wrapped, and of a space, in points: whether it would have fitted above. */
  readonly firstPiece: number;
  readonly space: number;
  /** y of the baseline. */
  readonly baseline: number;
  /** Em height of most of its glyphs. */
  readonly size: number;
  /** Whether nearly all of it is bold. */
  readonly bold: boolean;
  /** Characters in it, white space aside. */
  readonly characters: number;
  /** Whether the tags of the PDF leave all of it out of the text. */
  readonly artifact: boolean;
  /** The tagged paragraphs in which it begins and ends. */
  readonly paragraphs: { readonly first: number | undefined; readonly last: number | undefined };
};

/**
 * Height of capitals and depth that count for being on one line, in em. Narrower than the glyph's box, so that lines set
 * solid do not touch, and raised or lowered figures (a third of an em, at two thirds of the size) still do.
 */
const capHeight = 0.7;
const depth = 0.1;

/** Share of the smaller glyph's height that must be shared with the line: word processors raise figures by half an em. */
const sharedHeight = 0.35;

type Band = { readonly top: number; readonly bottom: number };

const bandOf = ({ start, size }: Glyph): Band => ({ top: start.y - capHeight * size, bottom: start.y + depth * size });

const onOneLine = (a: Band, b: Band): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= sharedHeight * Math.min(a.bottom - a.top, b.bottom - b.top);

/** Glyphs by line, top to bottom; a line's band is that of its largest glyph, so that raised figures do not widen it. */
export const clusterByBaseline = (glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const lines: { glyphs: Glyph[]; band: Band; size: number }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.start.y - b.start.y)) {
    const band = bandOf(glyph);
    const line = lines.at(-1);
    if (line === undefined || !onOneLine(line.band, band)) lines.push({ glyphs: [glyph], band, size: glyph.size });
    else {
      line.glyphs.push(glyph);
      if (glyph.size > line.size) Object.assign(line, { band, size: glyph.size });
    }
  }
  return lines.map((line) => line.glyphs);
};

/** Share of a line's glyphs that must be bold: a colon or a number in another face does not make it plain. */
const boldShare = 0.9;

/** Width of a space where none is drawn, in em: that of the common text faces (Times, Arial, Calibri: 0.23 to 0.28). */
const usualSpace = 0.28;

/** The usual width of the spaces drawn on a line of the given size, in points; a monospaced face's is wider than others'. */
export const spaceWidthOf = (glyphs: readonly Glyph[], size: number): number => {
  const drawn = glyphs.filter(isBlank).map(({ start, end }) => end.x - start.x);
  const seen = drawn.filter((width) => width > 0).toSorted((a, b) => a - b);
  return seen[Math.floor(seen.length / 2)] ?? usualSpace * size;
};

const makeLine = (unordered: readonly Glyph[]): TextLine | undefined => {
  const glyphs = unordered.toSorted((a, b) => a.start.x - b.start.x);
  const inked = glyphs.filter((glyph) => !isBlank(glyph));
  const box = boxOfGlyphs(inked);
  const [first] = inked;
  if (first === undefined || box === undefined) return undefined;
  const main = inked.reduce((best, glyph) => (glyph.size > best.size ? glyph : best), first);
  const words = splitWords(glyphs);
  return {
    text: textOfWords(words),
    box,
    firstPiece: (firstPieceEnd(glyphs, words) ?? box.right) - box.left,
    space: spaceWidthOf(glyphs, main.size),
    baseline: main.start.y,
    size: usualSizeOf([countSizes(inked)]),
    bold: inked.filter(({ bold }) => bold).length >= boldShare * inked.length,
    characters: countGlyphs(inked),
    artifact: inked.every(({ tag }) => tag?.artifact === true),
    paragraphs: { first: first.tag?.paragraph, last: inked.at(-1)?.tag?.paragraph },
  };
};

/** The lines of upright glyphs, top to bottom. Lines of white space alone are none. */
export const linesOf = (glyphs: readonly Glyph[]): readonly TextLine[] =>
  clusterByBaseline(glyphs).flatMap((line) => makeLine(line) ?? []);
