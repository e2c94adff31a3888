import { apply, boxAround, heightOf, intersection, scaleOf, widthOf } from '../geometry.js';
import { concatenate, fillShows, type GraphicsState, type OperatorCodes, strokeShows } from './graphics-state.js';
import { lineThickness } from './ink.js';
import { readNumbers, readOperands } from './operands.js';
import { boxOfSubpaths, fillsOf, readSubpaths, type Subpath, strokesAlong } from './paths.js';
import { isHidden, type Step } from './walk.js';

/** A region in which nothing lies. */
const nowhere = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/** The state with everything outside the box around the pieces cut off: never too much, for any shape of clip path. */
const clipTo = (state: GraphicsState, subpaths: readonly Subpath[]): GraphicsState => {
  const box = boxOfSubpaths(subpaths);
  return box === undefined ? state : { ...state, clip: intersection(box, state.clip) ?? nowhere };
};

const save: Step = (walk) => {
  walk.saved.push(walk.state);
};

const restore: Step = (walk) => {
  walk.state = walk.saved.pop() ?? walk.state;
};

/** A transparency group announces itself just before with the same matrix: only the form's own is applied. */
const beginForm: Step = (walk, [matrix, box]) => {
  walk.saved.push(walk.state);
  const state = concatenate(walk.state, matrix);
  const [left, bottom, right, top] = readNumbers(box) ?? [];
  const bounded = left !== undefined && bottom !== undefined && right !== undefined && top !== undefined;
  const outline = bounded ? [0, left, bottom, 1, right, bottom, 1, right, top, 1, left, top] : [];
  walk.state = clipTo(state, readSubpaths(outline, state.matrix));
};

const clipNext: Step = (walk) => {
  walk.clipNext = true;
};

const strokesWith = (codes: OperatorCodes): ReadonlySet<unknown> =>
  new Set([
    codes.stroke,
    codes.closeStroke,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ]);

const fillsWith = (codes: OperatorCodes): ReadonlySet<unknown> =>
  new Set([codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke, codes.closeEOFillStroke]);

/** `constructPath` carries the operator that paints it; one that paints nothing may be the clip announced before it. */
const constructPath = (codes: OperatorCodes): Step => {
  const stroking = strokesWith(codes);
  const filling = fillsWith(codes);
  return (walk, [paint, data]) => {
    const { state, clipNext: clips } = walk;
    walk.clipNext = false;
    const subpaths = readSubpaths(readNumbers(readOperands(data)[0]) ?? [], state.matrix);
    if (clips) walk.state = clipTo(state, subpaths);
    if (isHidden(walk)) return;
    if (stroking.has(paint) && strokeShows(state))
      for (const stroke of strokesAlong(subpaths, { width: state.lineWidth * scaleOf(state.matrix), clip: state.clip }))
        walk.strokes.push(stroke);
    if (filling.has(paint) && fillShows(state)) for (const fill of fillsOf(subpaths, state.clip)) walk.fills.push(fill);
  };
};

const unitSquare = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** A picture fills the unit square. Some generators draw lines as thin pictures of one colour. */
const paintImage: Step = (walk) => {
  if (isHidden(walk)) return;
  walk.images += 1;
  const box = boxAround(unitSquare.map(([x, y]) => apply(walk.state.matrix, x, y)));
  const shown = box && intersection(box, walk.state.clip);
  if (shown !== undefined && Math.min(widthOf(shown), heightOf(shown)) <= lineThickness)
    walk.fills.push({ box: shown, rectangular: true });
};

/** The steps that move, save and bound the drawing, and those that leave lines, areas and pictures. */
export const pathSteps = (codes: OperatorCodes): readonly (readonly [number, Step])[] => [
  [codes.save, save],
  [codes.restore, restore],
  [codes.paintFormXObjectBegin, beginForm],
  [codes.paintFormXObjectEnd, restore],
  [codes.clip, clipNext],
  [codes.eoClip, clipNext],
  [codes.constructPath, constructPath(codes)],
  [codes.paintImageXObject, paintImage],
  [codes.paintInlineImageXObject, paintImage],
  [codes.paintImageMaskXObject, paintImage],
  [codes.paintSolidColorImageMask, paintImage],
  [codes.paintImageXObjectRepeat, paintImage],
  [codes.paintImageMaskXObjectRepeat, paintImage],
];
