import { describe, expect, it } from 'vitest';
import { isAsked, missingPage, parsePages } from '../../src/cli/page-spans.js';

const pagesOf = (text: string, pages: number): readonly number[] => {
  const spans = parsePages(text) ?? [];
  return Array.from({ length: pages }, (_, index) => index + 1).filter((page) => isAsked(page, spans));
};

describe('pages asked for', () => {
  it.each([
    ['3', [3]],
    ['3-5', [3, 4, 5]],
    ['3-5,8', [3, 4, 5, 8]],
    ['8, 2', [2, 8]],
    ['7-', [7, 8, 9]],
    ['2-3,3-4', [2, 3, 4]],
  ])('%s', (text, pages) => {
    expect(pagesOf(text, 9)).toEqual(pages);
  });

  it.each(['', '0', '-3', '5-3', '3..5', 'a', '3-5-7', '1,,2', '1.5', '٣'])('%j are none', (text) => {
    expect(parsePages(text)).toBeNull();
  });

  it('may be missing', () => {
    expect(missingPage(parsePages('3-7,12') ?? [], 12)).toBeUndefined();
    expect(missingPage(parsePages('3-7,12') ?? [], 9)).toBe(12);
    expect(missingPage(parsePages('10-') ?? [], 9)).toBe(10);
  });
});
