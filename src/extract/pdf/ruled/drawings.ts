import type { Box } from '../../../model/place.js';
import { contains, greatestOf, heightOf, intersection, leastOf, union, widthOf } from '../geometry.js';
import { groupBy } from '../group-by.js';
import type { Fill, PageInk } from '../ink/ink.js';
import { isBlank } from '../text/glyph.js';
import { glyphsIn, type PlacedGlyphs } from '../text/placed-glyphs.js';
import { boxOfGrid } from './grid.js';
import { boxOfStroke, isSlanting } from './rulings.js';
import type { FilledTable, TableShape } from './tables.js';

/** So many slanting pieces are the curves of a chart; fewer may cross out cells or part a head by its diagonal. */
const fewestSlants = 8;

/** Share of the width that the pieces cover together, and of the height; a sign in one cell does not. */
const coveredWidth = 0.4;
const coveredHeight = 0.1;

/** A drawn table with text in so many of its cells is one, whatever is drawn over it. */
const filledShare = 0.5;

/** The boxes of what the page draws along neither axis: slanting strokes, and shapes that fill no rectangle. */
export const slantsOf = ({ strokes, fills }: PageInk): readonly Box[] => [
  ...strokes.filter(isSlanting).map(boxOfStroke),
  ...fills.filter(({ rectangular }) => !rectangular).map(({ box }) => box),
];

/** Whether what looks like a table is the grid of a chart: curves run through it, and it holds little text in drawn cells. */
export const isChart = ({ grid, cells, reasons }: FilledTable, slants: readonly Box[]): boolean => {
  const box = boxOfGrid(grid);
  const inside = slants.flatMap((slant) => intersection(slant, box) ?? []);
  const [first, ...rest] = inside;
  if (first === undefined || inside.length < fewestSlants) return false;
  const around = rest.reduce(union, first);
  if (widthOf(around) < coveredWidth * widthOf(box) || heightOf(around) < coveredHeight * heightOf(box)) return false;
  if (reasons.includes('columnsFromText')) return true;
  return cells.filter(({ glyphs }) => glyphs.some((glyph) => !isBlank(glyph))).length < filledShare * cells.length;
};

/** So many filled shapes without text in them are the bars of a chart. */
const fewestBars = 3;

/** Smaller shapes, in points, are signs. */
const leastBar = 8;

/** Bars stand on one line, or begin at one, within this, in points, and differ in length by more. */
const sameLine = 1;

/** The boxes that stand on one line with others of another length; `edge` and `end` are where a box begins and ends. */
const barsAlong = (boxes: readonly Box[], edge: (box: Box) => number, end: (box: Box) => number): readonly Box[] => {
  const alongLines = groupBy(boxes, (box) => Math.round(edge(box) / sameLine));
  return [...alongLines.values()]
    .filter((group) => greatestOf(group.map(end)) - leastOf(group.map(end)) > sameLine)
    .filter((group) => group.length >= fewestBars)
    .flat();
};

/** Whether what text alone shows as a table are the labels of a chart: among them bars are filled in which no text stands. */
export const hasBars = ({ grid }: TableShape, fills: readonly Fill[], glyphs: PlacedGlyphs): boolean => {
  const table = boxOfGrid(grid);
  const inside = fills
    .filter(({ box }) => Math.min(widthOf(box), heightOf(box)) >= leastBar)
    .filter(({ box }) => contains(table, { x: box.left, y: (box.top + box.bottom) / 2 }))
    .map(({ box }) => box);
  const empty = inside.length < fewestBars ? [] : inside.filter((box) => glyphsIn(glyphs, box).every(isBlank));
  const standing = barsAlong(
    empty,
    ({ bottom }) => bottom,
    ({ top }) => top,
  );
  return (
    standing.length > 0 ||
    barsAlong(
      empty,
      ({ left }) => left,
      ({ right }) => right,
    ).length > 0
  );
};
