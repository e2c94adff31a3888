import { expect, it } from 'vitest';
import { familyOf } from '../../../../src/extract/pdf/ink/fonts.js';

it.each([
  ['ABCDEF+LiberationSerif-BoldItalic', 'LiberationSerif'],
  ['Calibri,Bold', 'Calibri'],
  ['TimesNewRomanPS-BoldMT', 'TimesNewRoman'],
  ['TimesNewRomanPSMT', 'TimesNewRoman'],
  ['ArialMT', 'Arial'],
  ['XYZABC+CMBX12', 'TeX'],
  ['SFTI1000', 'TeX'],
  ['LMRoman10-Regular', 'LMRoman'],
  ['', ''],
])('%s is of the family %s', (name, family) => {
  expect(familyOf(name)).toBe(family);
});
