import { greatestOf, leastOf } from '../geometry.js';
import { frameSides, groupSides } from '../ruled/complete-frame.js';
import type { Ruling } from '../ruled/rulings.js';
import { shapeOf, type TableShape } from '../ruled/tables.js';
import { glyphsIn, type PlacedGlyphs } from '../text/placed-glyphs.js';
import { type WordLine, wordLinesOf } from '../text/word-lines.js';
import { refineShape } from './refine-shape.js';

/** One line between columns of text is no table: it may part the columns of a page. */
const fewestSides = 2;

/** Beside the outermost lines stand columns if so many lines of text reach there, and rows if the text shows so many. */
const fewestLines = 3;
const fewestRows = 3;

/** White around the text of a table without a frame, in points. */
const margin = 2;

/** A column without a frame reaches no further than this from the line beside it, as a share of the space between the lines. */
const mostOutside = 1.5;

type Reach = { readonly from: number; readonly to: number };

/** How far lines of text reach, with some white. */
const reachOf = (lines: readonly WordLine[]): Reach => {
  const words = lines.flatMap((line) => line.words);
  return {
    from: words.reduce((least, { left }) => Math.min(least, left), Infinity) - margin,
    to: words.reduce((furthest, { right }) => Math.max(furthest, right), -Infinity) + margin,
  };
};

const widen = (sides: readonly Ruling[], glyphs: PlacedGlyphs): readonly TableShape[] => {
  const [first] = sides;
  if (first === undefined || sides.length < fewestSides) return [];
  const [from, to] = [leastOf(sides.map(({ at }) => at)), greatestOf(sides.map(({ at }) => at))];
  const most = mostOutside * (to - from);
  const lines = wordLinesOf(glyphsIn(glyphs, { left: from - most, right: to + most, top: first.from, bottom: first.to }));
  const reach = reachOf(lines);
  const before = lines.filter(({ words }) => words.some(({ right }) => right < from)).length;
  const after = lines.filter(({ words }) => words.some(({ left }) => left > to)).length;
  const outer = [...(before >= fewestLines ? [reach.from] : []), ...(after >= fewestLines ? [reach.to] : [])];
  const shape = refineShape(shapeOf(frameSides(sides, outer)), glyphs);
  return shape.grid.ys.length - 1 >= fewestRows ? [shape] : [];
};

/** The tables that draw lines between their columns alone, and perhaps none beside the first and the last; their text shows the rows. */
export const sideTables = (strays: readonly Ruling[], glyphs: PlacedGlyphs): readonly TableShape[] =>
  groupSides(strays).flatMap((sides) => widen(sides, glyphs));
