import { expect, it } from 'vitest';
import type { PageInk } from '../../../../src/extract/pdf/ink/ink.js';
import { fillEdgesOf, rulingsOf } from '../../../../src/extract/pdf/ruled/rulings.js';

const ink = (parts: Partial<PageInk>): PageInk => ({
  width: 100,
  height: 100,
  glyphs: [],
  strokes: [],
  fills: [],
  images: 0,
  ...parts,
});
const filled = (left: number, top: number, right: number, bottom: number) => ({
  box: { left, top, right, bottom },
  rectangular: true,
});

it('takes strokes along an axis, in either direction, and no slanting ones', () => {
  const strokes = [
    { from: { x: 90, y: 10 }, to: { x: 10, y: 10.4 }, width: 1 },
    { from: { x: 20, y: 0 }, to: { x: 20, y: 50 }, width: 1 },
    { from: { x: 0, y: 0 }, to: { x: 50, y: 50 }, width: 1 },
  ];
  expect(rulingsOf(ink({ strokes }))).toMatchObject({
    horizontals: [{ at: 10.2, from: 10, to: 90 }],
    verticals: [{ at: 20, from: 0, to: 50 }],
  });
});

it('takes fills up to 3 pt thick as lines along their longer side, thicker ones as areas', () => {
  const fills = [filled(0, 10, 80, 13), filled(40, 0, 41, 60), filled(0, 20, 80, 24)];
  expect(rulingsOf(ink({ fills }))).toMatchObject({
    horizontals: [{ at: 11.5, from: 0, to: 80 }],
    verticals: [{ at: 40.5, from: 0, to: 60 }],
  });
});

it('reads the sides of areas as a second kind of evidence', () => {
  const round = { ...filled(0, 50, 80, 90), rectangular: false };
  const edges = fillEdgesOf(ink({ fills: [filled(0, 20, 80, 40), filled(0, 10, 80, 12), round] }));
  expect(edges.horizontals).toMatchObject([
    { at: 20, from: 0, to: 80 },
    { at: 40, from: 0, to: 80 },
  ]);
  expect(edges.verticals).toMatchObject([
    { at: 0, from: 20, to: 40 },
    { at: 80, from: 20, to: 40 },
  ]);
});
