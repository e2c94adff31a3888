import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/normalize/values/fold.js';

describe('foldWords', () => {
  it.each([
    ['Perché No?', ['perche', 'no']],
    ['P.E.G. 2026/28', ['p', 'e', 'g', '2026', '28']],
    ['n° 1ª', ['n', '1a']],
    [' ', []],
  ])('%j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('is what taking all of the text apart gives', () => {
    const whole = (text: string): readonly string[] =>
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const letters = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-zA-Z0-9 .,àèéìòùÀÈ’«»°ªŒﬁ-]*$/u),
    );
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldWords(text)).toEqual(whole(text));
      }),
      { numRuns: 2000 },
    );
  });
});
