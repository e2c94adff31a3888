import { expect, it } from 'vitest';
import { completeFrame } from '../../../src/extract/pdf/complete-frame.js';
import { findCrossings, findLattices } from '../../../src/extract/pdf/lattices.js';

const h = (at: number, from: number, to: number) => ({ at, from, to });

it('finds crossings within the tolerance of a line that ends short', () => {
  const verticals = [h(10, 0, 50), h(60, 0, 47.5), h(90, 0, 40)];
  expect(findCrossings([h(50, 12, 95)], verticals)).toEqual([[0, 1]]);
});

it('groups lines that meet directly or through others', () => {
  const upper = { horizontals: [h(10, 0, 100), h(30, 0, 100)], verticals: [h(0, 10, 30), h(100, 10, 30)] };
  const lower = { horizontals: [h(60, 0, 100)], verticals: [h(50, 60, 90)] };
  const lonely = h(200, 0, 100);
  const lattices = findLattices({
    horizontals: [...upper.horizontals, ...lower.horizontals, lonely],
    verticals: [...lower.verticals, ...upper.verticals],
  });
  expect(lattices).toEqual([upper, lower]);
});

it('closes a table whose lines run past the last one across', () => {
  const framed = completeFrame({
    horizontals: [h(10, 0, 200), h(30, 0, 200)],
    verticals: [h(80, 10, 60), h(150, 10, 60)],
  });
  expect(framed.horizontals.at(-1)).toEqual(h(60, 0, 200));
  expect(framed.verticals.slice(2)).toEqual([h(0, 10, 60), h(200, 10, 60)]);
  expect(framed).toMatchObject({ outerFrameMissing: true, openAbove: false, openBelow: true });
});

it('leaves a frame alone when a single line sticks out or all do so by little', () => {
  const drawn = {
    horizontals: [h(10, -40, 105), h(30, -5, 105)],
    verticals: [h(0, 10, 30), h(100, 10, 30)],
  };
  expect(completeFrame(drawn)).toMatchObject({ ...drawn, outerFrameMissing: false, openAbove: false, openBelow: false });
});
