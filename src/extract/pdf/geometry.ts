import type { Box } from '../../model/place.js';

/** A point in PDF points; y grows downwards unless said otherwise. */
export type Point = { readonly x: number; readonly y: number };

/** The six numbers of a PDF transformation matrix. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The transformation that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** `matrix` after a shift by (x, y) in its own coordinates. */
export const shift = (matrix: Matrix, x: number, y: number): Matrix => {
  const [a, b, c, d, e, f] = matrix;
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
};

/** The point (x, y) as `matrix` maps it. */
export const apply = (matrix: Matrix, x: number, y: number): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
});

/** The factor by which `matrix` stretches lengths, on average over directions. */
export const scaleOf = (matrix: Matrix): number => Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));

/** The smallest of any number of numbers; `Infinity` for none. */
export const leastOf = (numbers: readonly number[]): number => {
  let least = Infinity;
  for (const number of numbers) if (number < least) least = number;
  return least;
};

/** The largest of any number of numbers; `-Infinity` for none. */
export const greatestOf = (numbers: readonly number[]): number => {
  let greatest = -Infinity;
  for (const number of numbers) if (number > greatest) greatest = number;
  return greatest;
};

/** Index of the gap between ascending `edges` in which `value` lies. */
export const gapAt = (edges: readonly number[], value: number): number => {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
};

/** The smallest box around points; `undefined` for none. */
export const boxAround = (points: readonly Point[]): Box | undefined => {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
};

/** The smallest box around both boxes. */
export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The smallest box around any number of boxes; `undefined` for none. */
export const boxAroundBoxes = (boxes: readonly Box[]): Box | undefined => {
  if (boxes.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
};

/** What two boxes share; `undefined` where they do not touch. */
export const intersection = (a: Box, b: Box): Box | undefined => {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left <= right && top <= bottom ? { left, top, right, bottom } : undefined;
};

/** Whether the point lies in the box or on its edge. */
export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Width of a box. */
export const widthOf = (box: Box): number => box.right - box.left;

/** Height of a box. */
export const heightOf = (box: Box): number => box.bottom - box.top;

/** The box with coordinates rounded to a hundredth of a point: finer is float noise, and would make goldens unreadable. */
export const roundBox = (box: Box): Box => ({
  left: roundCoordinate(box.left),
  top: roundCoordinate(box.top),
  right: roundCoordinate(box.right),
  bottom: roundCoordinate(box.bottom),
});

const roundCoordinate = (value: number): number => Math.round(value * 100) / 100 + 0;
