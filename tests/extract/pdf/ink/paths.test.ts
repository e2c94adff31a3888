import { expect, it } from 'vitest';
import { identity } from '../../../../src/extract/pdf/geometry.js';
import { fillsOf, readSubpaths, strokesAlong } from '../../../../src/extract/pdf/ink/paths.js';

const page = { left: 0, top: 0, right: 100, bottom: 100 };
const rectangle = [0, 10, 10, 1, 60, 10, 1, 60, 30, 1, 10, 30, 4];

it('reads several pieces of one path, brought to the page', () => {
  const pieces = readSubpaths([...rectangle, 0, 0, 0, 1, 5, 5], [2, 0, 0, 2, 1, 0]);
  expect(pieces.map(({ points }) => points.length)).toEqual([5, 2]);
  expect(pieces[0]?.points[1]?.at).toEqual({ x: 121, y: 20 });
});

it('strokes the straight sides, the closing one too, and skips curves', () => {
  expect(strokesAlong(readSubpaths(rectangle, identity), { width: 1, clip: page })).toHaveLength(4);
  const rounded = readSubpaths([0, 10, 10, 1, 50, 10, 2, 60, 10, 60, 20, 60, 20, 1, 60, 40], identity);
  expect(strokesAlong(rounded, { width: 1, clip: page }).map(({ from, to }) => [from.x, from.y, to.x, to.y])).toEqual([
    [10, 10, 50, 10],
    [60, 20, 60, 40],
  ]);
});

it('cuts at the clip and leaves out what lies beyond it', () => {
  const line = readSubpaths([0, -50, 20, 1, 50, 20], identity);
  expect(strokesAlong(line, { width: 1, clip: page })).toMatchObject([{ from: { x: 0, y: 20 }, to: { x: 50, y: 20 } }]);
  expect(fillsOf(readSubpaths(rectangle, identity), { left: 70, top: 0, right: 100, bottom: 100 })).toEqual([]);
});

it('tells rectangles from other shapes', () => {
  const triangle = readSubpaths([0, 0, 0, 1, 50, 0, 1, 25, 40, 4], identity);
  expect(fillsOf([...readSubpaths(rectangle, identity), ...triangle], page).map(({ rectangular }) => rectangular)).toEqual([
    true,
    false,
  ]);
});
