import type { Box } from '../../../model/place.js';
import { boxOfGlyphs, countGlyphs, type Glyph, isBlank, usualSizeIn } from './glyph.js';
import { firstPieceEnd, splitWords, textOfWords, type Words } from './words.js';

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
  /** The family of fonts that all of it is set in; `undefined` where there are several, or none is known. */
  readonly family: string | undefined;
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
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let largest: Glyph | undefined;
  let lineBand: Band = { top: 0, bottom: 0 };
  for (const glyph of glyphs.toSorted((a, b) => a.start.y - b.start.y)) {
    // Most glyphs stand and are sized like the one by which their line is known.
    const alike = largest !== undefined && glyph.start.y === largest.start.y && glyph.size === largest.size;
    const band = alike ? lineBand : bandOf(glyph);
    if (largest === undefined || !(alike || onOneLine(lineBand, band))) {
      line = [];
      lines.push(line);
    } else if (glyph.size <= largest.size) {
      line.push(glyph);
      continue;
    }
    line.push(glyph);
    largest = glyph;
    lineBand = band;
  }
  return lines;
};

/** Share of a line's glyphs that must be bold: a colon or a number in another face does not make it plain. */
const boldShare = 0.9;

/** Width of a space where none is drawn, in em: that of the common text faces (Times, Arial, Calibri: 0.23 to 0.28). */
const usualSpace = 0.28;

/** The usual width of the spaces drawn on a line of the given size, in points; a monospaced face's is wider than others'. */
export const spaceWidthOf = (glyphs: readonly Glyph[], size: number): number => {
  const seen: number[] = [];
  for (const glyph of glyphs) if (isBlank(glyph) && glyph.end.x > glyph.start.x) seen.push(glyph.end.x - glyph.start.x);
  seen.sort((a, b) => a - b);
  return seen[Math.floor(seen.length / 2)] ?? usualSpace * size;
};

/** A line taken apart: its glyphs left to right, and in words. */
export type PartedLine = Words & { readonly glyphs: readonly Glyph[] };

const partLine = (unordered: readonly Glyph[]): PartedLine => {
  const glyphs = unordered.toSorted((a, b) => a.start.x - b.start.x);
  return { ...splitWords(glyphs), glyphs };
};

const partedBefore = new WeakMap<readonly Glyph[], readonly PartedLine[]>();

const partAnew = (glyphs: readonly Glyph[]): readonly PartedLine[] =>
  clusterByBaseline(glyphs.every(({ turn }) => turn === 0) ? glyphs : glyphs.filter(({ turn }) => turn === 0)).map(partLine);

/**
 * The lines of the upright among the glyphs, top to bottom. They are kept for as long as the list of glyphs is: where a page
 * turns out to have no table, the look for one has taken all of its lines apart.
 */
export const partLines = (glyphs: readonly Glyph[]): readonly PartedLine[] => {
  const lines = partedBefore.get(glyphs) ?? partAnew(glyphs);
  partedBefore.set(glyphs, lines);
  return lines;
};

const countBold = (glyphs: readonly Glyph[]): number => {
  let count = 0;
  for (const { bold } of glyphs) if (bold) count++;
  return count;
};

const familyOf = (glyphs: readonly Glyph[]): string | undefined => {
  const font = glyphs[0]?.font;
  for (const glyph of glyphs) if (glyph.font !== font && glyph.font?.family !== font?.family) return undefined;
  return font?.family === '' ? undefined : font?.family;
};

const largestOf = (glyphs: readonly Glyph[], first: Glyph): Glyph => {
  let largest = first;
  for (const glyph of glyphs) if (glyph.size > largest.size) largest = glyph;
  return largest;
};

const inkedOf = ({ words }: PartedLine): readonly Glyph[] => {
  const glyphs: Glyph[] = [];
  for (const word of words) for (const glyph of word) glyphs.push(glyph);
  return glyphs;
};

const makeLine = (line: PartedLine): TextLine | undefined => {
  const { glyphs } = line;
  const inked = inkedOf(line);
  const box = boxOfGlyphs(inked);
  const [first] = inked;
  if (first === undefined || box === undefined) return undefined;
  const main = largestOf(inked, first);
  return {
    text: textOfWords(line),
    box,
    firstPiece: (firstPieceEnd(glyphs, line) ?? box.right) - box.left,
    space: spaceWidthOf(glyphs, main.size),
    baseline: main.start.y,
    size: usualSizeIn(inked),
    bold: countBold(inked) >= boldShare * inked.length,
    family: familyOf(inked),
    characters: countGlyphs(inked),
    artifact: inked.every(({ tag }) => tag?.artifact === true),
    paragraphs: { first: first.tag?.paragraph, last: inked.at(-1)?.tag?.paragraph },
  };
};

/** The lines of the upright among the glyphs, top to bottom. Lines of white space alone are none. */
export const linesOf = (glyphs: readonly Glyph[]): readonly TextLine[] =>
  (partedBefore.get(glyphs) ?? partAnew(glyphs)).flatMap((line) => makeLine(line) ?? []);
