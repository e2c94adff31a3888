import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinCollinear, snapParallels, tidyRulings } from '../../../../src/extract/pdf/ruled/snap-rulings.js';

it('joins the pieces of a line over small gaps, and only those', () => {
  const pieces = [
    { at: 100, from: 0, to: 20 },
    { at: 100.3, from: 22, to: 40 },
    { at: 100, from: 60, to: 80 },
  ];
  expect(joinCollinear(pieces).map(({ from, to }) => [from, to])).toMatchObject([
    [0, 40],
    [60, 80],
  ]);
});

it('makes one line of a double border, between the two', () => {
  const [line, ...others] = snapParallels([
    { at: 100, from: 0, to: 200 },
    { at: 102.25, from: 0, to: 200 },
  ]);
  expect(others).toMatchObject([]);
  expect(line).toMatchObject({ at: 101.125, from: 0, to: 200 });
});

it('leaves parallels alone that lie further apart or do not run along one another', () => {
  const apart = [
    { at: 100, from: 0, to: 200 },
    { at: 106, from: 0, to: 200 },
  ];
  expect(snapParallels(apart)).toMatchObject(apart);
  const aside = [
    { at: 100, from: 0, to: 90 },
    { at: 102, from: 110, to: 200 },
  ];
  expect(snapParallels(aside)).toMatchObject(aside);
});

it('makes a line of dots and drops what stays a speck', () => {
  const dots = Array.from({ length: 30 }, (_, index) => ({ at: 50, from: index * 3, to: index * 3 + 1 }));
  const { horizontals, verticals } = tidyRulings({ horizontals: dots, verticals: dots.slice(0, 1) });
  expect(horizontals).toMatchObject([{ at: expect.closeTo(50), from: 0, to: 88 }]);
  expect(verticals).toMatchObject([]);
});

it('never loses the extent of what it joins', () => {
  const ruling = fc.record({
    at: fc.integer({ min: 0, max: 50 }),
    from: fc.integer({ min: 0, max: 100 }),
    length: fc.integer({ min: 5, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(ruling, { minLength: 1, maxLength: 20 }), (list) => {
      const drawn = list.map(({ at, from, length }) => ({ at, from, to: from + length }));
      const joined = snapParallels(joinCollinear(drawn));
      for (const { from, to } of drawn) expect(joined.some((one) => one.from <= from && one.to >= to)).toBe(true);
      expect(joined.length).toBeLessThanOrEqual(drawn.length);
    }),
  );
});
