import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMasked, foldWords } from '../../../src/normalize/values/fold.js';
import { normalizeWeights } from '../../../src/normalize/values/normalized-weights.js';
import { parseNumber, parseOrdinalWord, parseRoman } from '../../../src/normalize/values/numbers.js';

describe('parseNumber', () => {
  it.each([
    ['10', 10],
    ['12,5', 12.5],
    ['0,10', 0.1],
    ['0.10', 0.1],
    ['1.000', 1000],
    ['1.234.567,89', 1234567.89],
    [' 7 ', 7],
  ])('reads %j as %d', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each(['', 'dieci', '10%', '1,2,3', '12.', '30% entro giugno', '1e3', '-5'])('reads no number in %j', (text) =>
    expect(parseNumber(text)).toBeNull(),
  );

  it('never throws and never yields a number that is none', () => {
    fc.assert(fc.property(fc.string(), (text) => !Number.isNaN(parseNumber(text) ?? 0)));
  });
});

describe('numerals of units', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XXXIX', 39],
  ])('reads the roman %s as %d', (text, value) => expect(parseRoman(text)).toBe(value));

  it.each(['IIII', 'VX', 'iv', 'C', 'XL', ''])('does not take %j for a roman number', (text) =>
    expect(parseRoman(text)).toBeNull(),
  );

  it('reads ordinal words of both genders', () => {
    expect([parseOrdinalWord('Primo'), parseOrdinalWord('SECONDA'), parseOrdinalWord('decimo')]).toEqual([1, 2, 10]);
    expect(parseOrdinalWord('primario')).toBeNull();
  });
});

describe('fold', () => {
  it('keeps letters and digits only', () => {
    expect(fold('È già  l’ora: «Piano» 2.0 – ﬁne')).toBe('egialorapiano20fine');
    expect(foldWords("dell'Area n. 3")).toEqual(['dell', 'area', 'n', '3']);
  });

  it('makes editions of two years equal, but no other numbers', () => {
    expect(foldMasked('Rendiconto 2024')).toBe(foldMasked('rendiconto 2025.'));
    expect(foldMasked('Lotto 24')).not.toBe(foldMasked('Lotto 25'));
    expect(foldMasked('Codice 120245')).not.toBe(foldMasked('Codice 120255'));
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('normalizeWeights', () => {
  it('closes at 100.00 with the largest remainders rounded up', () => {
    expect(normalizeWeights([20, 76])).toEqual([20.83, 79.17]);
    expect(normalizeWeights([1, 1, 1])).toEqual([33.33, 33.33, 33.34]);
    expect(normalizeWeights([8, null, 31])).toEqual([20.51, null, 79.49]);
  });

  it('shares nothing out where there is nothing', () => expect(normalizeWeights([0, null])).toEqual([null, null]));

  it('always sums to exactly 100', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, (values) => {
        const hundredths = normalizeWeights(values).reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 100), 0);
        expect(hundredths).toBe(10_000);
      }),
    );
  });
});
