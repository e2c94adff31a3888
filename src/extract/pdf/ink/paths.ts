import type { Box } from '../../../model/place.js';
import { apply, boxAround, heightOf, intersection, type Matrix, type Point, widthOf } from '../geometry.js';
import type { Fill, Stroke } from './ink.js';

/** A piece of a path: its corners, and for each whether a straight line leads to it. */
export type Subpath = { readonly points: readonly { readonly at: Point; readonly straight: boolean }[] };

/** How pdf.js 5.6 writes a path: an opcode and so many numbers. Its names for these are not exported. */
const pathCodes = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
const operandCounts: readonly number[] = [2, 2, 6, 4, 0];

/** The pieces of a path in pdf.js's form, brought to the page by `matrix`. */
export const readSubpaths = (coordinates: ArrayLike<number>, matrix: Matrix): readonly Subpath[] => {
  const subpaths: { readonly points: { at: Point; straight: boolean }[] }[] = [];
  let current: { at: Point; straight: boolean }[] = [];
  for (let index = 0; index < coordinates.length; ) {
    const code = coordinates[index] ?? -1;
    const count = operandCounts[code];
    if (count === undefined) break;
    const x = coordinates[index + count - 1];
    const y = coordinates[index + count];
    index += count + 1;
    if (code === pathCodes.closePath) {
      const first = current[0];
      if (first !== undefined) current.push({ at: first.at, straight: true });
    } else if (x !== undefined && y !== undefined) {
      if (code === pathCodes.moveTo) {
        current = [];
        subpaths.push({ points: current });
      }
      current.push({ at: apply(matrix, x, y), straight: code === pathCodes.moveTo || code === pathCodes.lineTo });
    }
  }
  return subpaths;
};

/** The box around whole paths; `undefined` for none. */
export const boxOfSubpaths = (subpaths: readonly Subpath[]): Box | undefined =>
  boxAround(subpaths.flatMap(({ points }) => points.map(({ at }) => at)));

const clipped = (from: Point, to: Point, clip: Box): { readonly from: Point; readonly to: Point } | undefined => {
  const left = Math.max(Math.min(from.x, to.x), clip.left);
  const top = Math.max(Math.min(from.y, to.y), clip.top);
  const right = Math.min(Math.max(from.x, to.x), clip.right);
  const bottom = Math.min(Math.max(from.y, to.y), clip.bottom);
  if (left > right || top > bottom) return undefined;
  const axisParallel = from.x === to.x || from.y === to.y;
  // A slanting line is no ruling: where it is cut does not matter.
  return axisParallel ? { from: { x: left, y: top }, to: { x: right, y: bottom } } : { from, to };
};

/** The straight strokes along the pieces, as far as they lie in `clip`. */
export const strokesAlong = (
  subpaths: readonly Subpath[],
  { width, clip }: { readonly width: number; readonly clip: Box },
): readonly Stroke[] => {
  const strokes: Stroke[] = [];
  for (const { points } of subpaths) {
    let before: Point | undefined;
    for (const { at, straight } of points) {
      const piece = before !== undefined && straight ? clipped(before, at, clip) : undefined;
      if (piece !== undefined) strokes.push({ from: piece.from, to: piece.to, width });
      before = at;
    }
  }
  return strokes;
};

/** How far a rectangle's corners may lie from its box's, in points: floats of generators that draw in pixels. */
const cornerTolerance = 0.5;

const fillsItsBox = ({ points }: Subpath, box: Box): boolean =>
  points.every(
    ({ at, straight }) =>
      straight &&
      Math.min(at.x - box.left, box.right - at.x) <= cornerTolerance &&
      Math.min(at.y - box.top, box.bottom - at.y) <= cornerTolerance,
  ) &&
  (points.length >= 4 || widthOf(box) <= cornerTolerance || heightOf(box) <= cornerTolerance);

/** The filled shapes, one for each piece, as far as they lie in `clip`. */
export const fillsOf = (subpaths: readonly Subpath[], clip: Box): readonly Fill[] =>
  subpaths.flatMap((subpath) => {
    const whole = boxOfSubpaths([subpath]);
    const box = whole && intersection(whole, clip);
    return whole === undefined || box === undefined ? [] : [{ box, rectangular: fillsItsBox(subpath, whole) }];
  });
