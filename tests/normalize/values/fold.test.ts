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

  it('says of plain letters what it says of them among others', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/[^\x20-\x7e]/g, '');
        expect([...foldWords(plain), 'e']).toEqual(foldWords(`${plain} è`));
      }),
    );
  });
});
