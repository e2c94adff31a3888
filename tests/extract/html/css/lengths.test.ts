import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../../src/extract/html/css/lengths.js';
import { countTracks } from '../../../../src/extract/html/grids/css-grid.js';

describe('pointsOf', () => {
  it.each([
    ['12px', 9],
    ['12pt', 12],
    ['1in', 72],
    ['2.54cm', 72],
    ['1.5em', 15],
    ['50%', 100],
    ['0', 0],
    ['-9999px', -7499.25],
    ['.5pt', 0.5],
    ['calc(1.5 * 612px)', 688.5],
    ['calc(1.5*12px)', 13.5],
    ['calc(100% - 2 * (10px + 2pt))', 200 - 2 * 9.5],
    ['calc(10pt/4)', 2.5],
    ['calc(10pt/0)', null],
    ['calc(2 * 3)', null],
    ['auto', null],
    ['12', null],
    ['12vw', null],
  ])('%s', (value, expected) => {
    const found = pointsOf(value, { em: 10, percent: 200 });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 6);
  });

  it('does not know a share of what is not known', () => {
    expect(pointsOf('50%', { em: 10 })).toBeNull();
  });
});

describe('countTracks', () => {
  it.each([
    ['1fr 2fr', 2],
    ['repeat(3, 1fr)', 3],
    ['40px repeat(2, minmax(10px, 1fr)) auto', 4],
    ['[a] 1fr [b c] 2fr [d]', 2],
    ['repeat(2, 10px 20px)', 4],
    ['repeat(auto-fill, 100px)', 0],
    ['subgrid', 0],
    ['none', 0],
    ['', 0],
  ])('%s', (template, tracks) => expect(countTracks(template)).toBe(tracks));
});
