import { expect, it } from 'vitest';
import { columnEdges, shareColumns } from '../../../src/extract/stitch/columns.js';
import { confidenceOf } from '../../../src/extract/stitch/confidence.js';
import { tableOn } from './tables.js';

it('reads the edges of the columns from the boxes of the cells', () => {
  expect(columnEdges(tableOn({ page: 1, xs: [50, 80, 200] }, [[{ text: 'a', cols: 2 }], ['b', 'c']]))).toEqual([50, 80, 200]);
});

it('lays fragments on one another from the left', () => {
  expect(shareColumns([50, 80, 200], [60, 91, 209])).toEqual({ cols: 2, above: [0, 1, 2], below: [0, 1, 2] });
  expect(shareColumns([50, 80, 200], [50, 200])).toEqual({ cols: 2, above: [0, 1, 2], below: [0, 2] });
  expect(shareColumns([50, 200], [50, 80, 200])).toEqual({ cols: 2, above: [0, 2], below: [0, 1, 2] });
});

it('refuses other outer edges, other inner edges and a far shift', () => {
  expect(shareColumns([50, 80, 200], [50, 80, 220])).toBeUndefined();
  expect(shareColumns([50, 80, 200], [50, 90, 200])).toBeUndefined();
  expect(shareColumns([50, 80, 200], [150, 180, 300])).toBeUndefined();
});

it('is surer of drawn tables than of inferred ones', () => {
  expect(confidenceOf([])).toBe(1);
  expect(confidenceOf(['joinedOverPages', 'rowCutByBreak'])).toBe(0.92);
  expect(confidenceOf(['noRulings'])).toBeLessThan(confidenceOf(['closingLineMissing']));
});
