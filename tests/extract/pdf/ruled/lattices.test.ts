import { expect, it } from 'vitest';
import { completeFrame, frameStrays } from '../../../../src/extract/pdf/ruled/complete-frame.js';
import { findCrossings, findLattices } from '../../../../src/extract/pdf/ruled/lattices.js';

const h = (at: number, from: number, to: number) => ({ at, from, to });

it('finds crossings within the tolerance of a line that ends short', () => {
  const verticals = [h(10, 0, 50), h(60, 0, 47.5), h(90, 0, 40)];
  expect(findCrossings([h(50, 12, 95)], verticals)).toEqual([[0, 1]]);
});

it('groups lines that meet directly or through others', () => {
  const upper = { horizontals: [h(10, 0, 100), h(30, 0, 100)], verticals: [h(0, 10, 30), h(100, 10, 30)] };
  const lower = { horizontals: [h(60, 0, 100)], verticals: [h(50, 60, 90)] };
  const lonely = h(200, 0, 100);
  const { lattices, strays } = findLattices({
    horizontals: [...upper.horizontals, ...lower.horizontals, lonely],
    verticals: [...lower.verticals, h(300, 0, 50), ...upper.verticals],
  });
  expect(lattices).toEqual([upper, lower]);
  expect(strays).toEqual([h(300, 0, 50)]);
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

it('takes in a side that meets no line where the table is open at both ends', () => {
  const open = { horizontals: [h(50, 40, 200)], verticals: [h(40, 20, 90), h(120, 20, 90), h(200, 20, 90)] };
  const framed = completeFrame(open, [h(10, 20, 90), h(5, 20, 60)]);
  expect(framed.verticals).toEqual([...open.verticals, h(10, 20, 90)]);
  expect(framed.horizontals.slice(1)).toEqual([h(20, 10, 200), h(90, 10, 200)]);
});

it('makes a table of the sides of a row taller than the page, not of two lines', () => {
  const sides = [h(40, 20, 500), h(120, 21, 500), h(200, 20, 499)];
  const [table, ...others] = frameStrays([...sides, h(300, 0, 90), h(310, 0, 90)]);
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    horizontals: [h(20, 40, 200), h(500, 40, 200)],
    verticals: sides,
    openAbove: true,
    openBelow: true,
  });
});
