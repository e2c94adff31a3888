import { describe, expect, it } from 'vitest';
import { lzwSize } from '../../../src/extract/pdf/lzw-size.js';
import { lzwOfBlanks } from '../../bad-input/lzw.js';

describe('the size of what LZW unpacks to', () => {
  it('is ten bytes for the example of the PDF standard (7.4.4.2)', () => {
    expect(lzwSize(Buffer.from('800b6050220c0c8501', 'hex'), 1000, true)).toBe(10);
  });

  it('is right over all widths of codes, and tables that are cleared', () => {
    const { data, size } = lzwOfBlanks(2);
    expect(lzwSize(data, Infinity, true)).toBe(size);
    expect(size / data.length).toBeGreaterThan(1000);
  });

  it('is counted to the limit only', () => {
    const { data } = lzwOfBlanks(2);
    expect(lzwSize(data, 1000, true)).toBeLessThan(1000 + 4096);
  });

  it('is small for what is no LZW', () => {
    const noise = Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256));
    expect(lzwSize(noise, Infinity, true)).toBeLessThan(1000);
    expect(lzwSize(Buffer.alloc(0), Infinity, false)).toBe(0);
  });
});
