import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/emit/printable.js';

describe('printable', () => {
  it.each([
    ['a\u0000b\u001fc', 'abc'],
    ['a\tb', 'a b'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\ud800b', 'ab'],
    ['a\ufffeb\uffffc', 'abc'],
    ['perché – «sì» € 𝒜', 'perché – «sì» € 𝒜'],
  ])('%j becomes %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves only characters that XML allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).toMatch(/^[\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
    );
  });
});
