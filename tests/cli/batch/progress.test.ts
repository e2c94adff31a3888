import { describe, expect, it } from 'vitest';
import { clockText, progressLine, rateOf } from '../../../src/cli/batch/progress.js';

const minute = 60_000;

describe('the progress of a batch', () => {
  it('says how many are done, how fast, and how long the rest takes at that pace', () => {
    const line = progressLine({ done: 250, total: 1000, failed: 3, elapsed: 5 * minute }, 120, 'en');
    expect(line).toBe(`${'█'.repeat(6)}${'░'.repeat(18)} 250/1000 · 3 not converted · 50 a minute · 15:00 left`);
  });

  it('promises nothing before the first document, and fits the terminal', () => {
    expect(progressLine({ done: 0, total: 8, failed: 0, elapsed: 900 }, 120, 'it')).toBe(`${'░'.repeat(24)} 0/8`);
    expect(progressLine({ done: 4, total: 8, failed: 0, elapsed: minute }, 40, 'it')).toHaveLength(39);
  });

  it('counts hours where there are any', () => {
    expect([clockText(0), clockText(61_400), clockText(3 * 60 * minute + 7_000)]).toEqual(['0:00', '1:01', '3:00:07']);
    expect(rateOf({ done: 30, elapsed: minute / 2 })).toBe(60);
  });
});
