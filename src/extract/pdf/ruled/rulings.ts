import type { Box } from '../../../model/place.js';
import { heightOf, widthOf } from '../geometry.js';
import { type Fill, lineThickness, type PageInk, type Stroke } from '../ink/ink.js';

/** A straight line along one axis: `at` is its place across (y of a horizontal, x of a vertical), `from` < `to` along, `width` its thickness where it is drawn. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number; readonly width?: number };

/** The lines of a page or of a table, by direction. */
export type Rulings = { readonly horizontals: readonly Ruling[]; readonly verticals: readonly Ruling[] };

/** A stroke this much off its axis, in points per point of length, is still a ruling: drawn in pixels, it may tilt by one. */
const slope = 0.01;

const horizontalOf = (box: Box, width: number): Ruling => ({
  at: (box.top + box.bottom) / 2,
  from: box.left,
  to: box.right,
  width,
});
const verticalOf = (box: Box, width: number): Ruling => ({
  at: (box.left + box.right) / 2,
  from: box.top,
  to: box.bottom,
  width,
});

/** The box around a stroke. */
export const boxOfStroke = ({ from, to }: Stroke): Box => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  right: Math.max(from.x, to.x),
  bottom: Math.max(from.y, to.y),
});

/** Whether a filled shape is drawn for a line. */
export const isThin = ({ box }: Fill): boolean => Math.min(widthOf(box), heightOf(box)) <= lineThickness;

const isDot = (box: Box): boolean => Math.max(widthOf(box), heightOf(box)) <= lineThickness;

/** A thin fill runs along its longer side; a dot of a dotted line may belong to either direction. */
const ofThinFills = (boxes: readonly Box[]): Rulings => ({
  horizontals: boxes.filter((box) => isDot(box) || widthOf(box) >= heightOf(box)).map((box) => horizontalOf(box, heightOf(box))),
  verticals: boxes.filter((box) => isDot(box) || heightOf(box) > widthOf(box)).map((box) => verticalOf(box, widthOf(box))),
});

/** Both lists together. */
export const addRulings = (a: Rulings, b: Rulings): Rulings => ({
  horizontals: [...a.horizontals, ...b.horizontals],
  verticals: [...a.verticals, ...b.verticals],
});

/** A stroke may be off its axis by a little of its length. */
const isLevel = (box: Box): boolean => heightOf(box) <= slope * Math.max(widthOf(box), 1);
const isUpright = (box: Box): boolean => widthOf(box) <= slope * Math.max(heightOf(box), 1);

const ofStrokes = (strokes: readonly Stroke[]): Rulings => {
  const drawn = strokes.map((stroke) => ({ box: boxOfStroke(stroke), width: stroke.width }));
  return {
    horizontals: drawn.filter(({ box }) => isLevel(box)).map(({ box, width }) => horizontalOf(box, width)),
    verticals: drawn.filter(({ box }) => isUpright(box)).map(({ box, width }) => verticalOf(box, width)),
  };
};

/** Whether a stroke is no ruling: it runs along neither axis. */
export const isSlanting = (stroke: Stroke): boolean => {
  const box = boxOfStroke(stroke);
  return !isLevel(box) && !isUpright(box);
};

/** The lines a page draws, however it draws them: strokes, sides of stroked boxes, thin fills. As drawn, in pieces. */
export const rulingsOf = ({ strokes, fills }: PageInk): Rulings =>
  addRulings(ofStrokes(strokes), ofThinFills(fills.filter(isThin).map(({ box }) => box)));

/** The sides of the page's filled rectangles: second-best evidence, for tables that show their cells by shading alone. */
export const fillEdgesOf = ({ fills }: PageInk): Rulings => {
  const boxes = fills.filter((fill) => fill.rectangular && !isThin(fill)).map(({ box }) => box);
  return {
    horizontals: boxes.flatMap((box) => [
      { at: box.top, from: box.left, to: box.right },
      { at: box.bottom, from: box.left, to: box.right },
    ]),
    verticals: boxes.flatMap((box) => [
      { at: box.left, from: box.top, to: box.bottom },
      { at: box.right, from: box.top, to: box.bottom },
    ]),
  };
};
