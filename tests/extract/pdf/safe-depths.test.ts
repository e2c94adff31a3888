import { expect, it } from 'vitest';
import { withSafeDepths } from '../../../src/extract/pdf/safe-depths.js';

const after = (text: string): string => Buffer.from(withSafeDepths(new Uint8Array(Buffer.from(text)))).toString();

it('takes absurd depths of pictures for eight bits, and leaves the others and the length alone', () => {
  const dictionary = (depth: string): string => `<< /Width 9 /BitsPerComponent ${depth} /Height 2 >>`;
  expect(after(dictionary('8') + dictionary('16'))).toBe(dictionary('8') + dictionary('16'));
  expect(after(dictionary('2147483647'))).toBe(dictionary('8         '));
  expect(after('/BitsPerComponent')).toBe('/BitsPerComponent');
});
