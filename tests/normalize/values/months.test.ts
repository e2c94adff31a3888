import { describe, expect, it } from 'vitest';
import { monthsOf } from '../../../src/normalize/values/months.js';

const year = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the months of a calendar', () => {
  it('are read from letters by their order', () => {
    expect(monthsOf([...'GFMAMGLASOND'])).toEqual(year);
    expect(monthsOf([...'LASOND'])).toEqual([7, 8, 9, 10, 11, 12]);
    expect(monthsOf([...'SONDGFMAMGLA'])).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(monthsOf(['GE', 'FE', 'MA', 'AP', 'MA', 'GI', 'LU', 'AG', 'SE', 'OT', 'NO', 'DI'])).toEqual(year);
  });

  it('are read from their names, whole or short, with what stands above them', () => {
    expect(monthsOf(['Gennaio', 'feb.', 'Cronoprogramma 2026 MAR', '2026\nsett.'])).toEqual([1, 2, 3, 9]);
  });

  it('are not guessed where letters may be several months, or other things', () => {
    expect(monthsOf(['M', 'A'])).toEqual([undefined, undefined]);
    expect(monthsOf(['M', 'G'])).toEqual([undefined, undefined]);
    expect(monthsOf(['G', 'M', 'S'])).toEqual([undefined, undefined, undefined]);
    expect(monthsOf(['S', 'N'])).toEqual([undefined, undefined]);
    expect(monthsOf(['I trim.', 'II trim.'])).toEqual([undefined, undefined]);
    expect(monthsOf(['Inizio', 'Fine', ''])).toEqual([undefined, undefined, undefined]);
    expect(monthsOf([])).toEqual([]);
  });
});
