import { expect, it } from 'vitest';
import { symbolReader } from '../../../../src/extract/pdf/ink/symbol-fonts.js';

const read = (font: string, text: string) => [...text].map((one) => symbolReader(font)?.(one)).join('');

it('knows the signs of ZapfDingbats by their codes', () => {
  expect(read('ZapfDingbats', '34lnu\u00A8\u00AC\u00B5\u00D5')).toBe('✓✔●■◆♣①⑩→');
});

it('knows the signs that office programs take from Wingdings and Symbol, and leaves others alone', () => {
  expect(read('ABCDEE+Wingdings', '\uF0FC\uF0FE\uF0A7\uF041')).toBe('✓☑▪\uF041');
  expect(read('ABCDEE+Symbol', '\uF0B7\uF0B3α')).toBe('•≥α');
  expect(symbolReader('Wingdings 2')).toBeUndefined();
});

it('knows the euro of Eurosym, and that text fonts need no help', () => {
  expect(read('XYZABC+feymr10', 'e')).toBe('€');
  expect(symbolReader('ABCDEE+Calibri')).toBeUndefined();
});
