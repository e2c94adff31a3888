import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/emit/profile-default.js';

const sum = (parts: readonly { readonly weight: number }[]): number => parts.reduce((total, { weight }) => total + weight, 0);

describe('the default evaluation profile', () => {
  it('has components and factors that add up to 100', () => {
    for (const role of [defaultProfile.officer, defaultProfile.secretary]) {
      expect(sum(role.components)).toBe(100);
      expect(sum(role.factors)).toBe(100);
    }
  });

  it('has bands from 0 to the top without a gap or an overlap', () => {
    const { bands } = defaultProfile;
    expect(bands[0]?.from).toBe(0);
    for (const [index, band] of bands.entries()) expect(band.below).toBe(bands[index + 1]?.from);
  });

  it('has a scale whose steps follow each other', () => {
    const { scale } = defaultProfile;
    expect(scale[0]?.from).toBe(0);
    for (const [index, step] of scale.entries()) {
      expect(step.to).toBeGreaterThan(step.from);
      const next = scale[index + 1];
      if (next !== undefined) expect(next.from).toBeCloseTo(step.to + 0.1, 9);
    }
  });
});
