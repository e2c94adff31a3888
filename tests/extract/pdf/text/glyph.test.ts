import { expect, it } from 'vitest';
import { boxOf, centreOf, countCharacters, foldLigatures } from '../../../../src/extract/pdf/text/glyph.js';
import { countSuspects, isSuspect, markUnreadable } from '../../../../src/extract/pdf/text/suspect-glyphs.js';
import { glyphsOf } from '../glyphs.js';

it('writes Latin ligatures out and leaves everything else alone', () => {
  expect(foldLigatures('\uFB01\uFB03\uFB06')).toBe('fiffist');
  expect(foldLigatures('½ ² № ℃ \u00AD')).toBe('½ ² № ℃ \u00AD');
});

it('counts UTF-16 units without white space', () => {
  expect(countCharacters('a\u00A0b \n😀')).toBe(4);
});

it('has its body above the baseline, whichever way it is turned', () => {
  const [upright] = glyphsOf('a', 100, 50);
  expect(upright && boxOf(upright)).toEqual({ left: 100, top: 42.5, right: 105, bottom: 52.2 });
  expect(upright && centreOf(upright)).toEqual({ x: 102.5, y: 47.5 });
  const upwards = upright && { ...upright, end: { x: 100, y: 45 }, turn: 270 as const };
  expect(upwards && boxOf(upwards)).toEqual({ left: 92.5, top: 45, right: 102.2, bottom: 50 });
  expect(upwards && centreOf(upwards)).toEqual({ x: 97.5, y: 47.5 });
});

it('suspects private use, control and replacement characters, but not the bullets of symbol fonts', () => {
  expect(glyphsOf('\uE001\uFFFD\u0003\u{F0000}', 0, 0).map(isSuspect)).toEqual([true, true, true, true]);
  expect(glyphsOf('\uF0B7\nè•', 0, 0).map(isSuspect)).toEqual([false, false, false, false]);
  expect(countSuspects([...glyphsOf('a\uE001\uE001\uFFFD', 0, 0)])).toEqual({ count: 3, sample: 'U+E001 U+FFFD' });
});

it('believes no character of a font that gives the numbers of its glyphs for characters; one missing ligature is one', () => {
  const [numbers, letters] = [{ family: 'Numbers' }, { family: 'Letters' }];
  const unreadable = markUnreadable([
    ...glyphsOf('3HVR\u0011\u0014', 0, 0, { font: numbers }),
    ...glyphsOf('Peso', 0, 0, { font: letters }),
  ]);
  expect(unreadable.map(isSuspect)).toEqual([true, true, true, true, true, true, false, false, false, false]);
  const missing = markUnreadable(
    glyphsOf('Verifica e certificazione dei ben\u000E e degli uf\u000Eci comunali', 0, 0, { font: letters }),
  );
  expect(countSuspects(missing).count).toBe(2);
});
