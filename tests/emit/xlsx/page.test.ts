import { describe, expect, it } from 'vitest';
import { pagesFor } from '../../../src/emit/xlsx/page.js';
import { plainSheet } from '../../../src/emit/xlsx/sheet-plan.js';

/** A sheet as wide as a page, of so many rows of 10 points; a landscape A4 page within its margins is 507 points high. */
const sheetOf = (rows: number, width = 140) =>
  plainSheet(
    'x',
    [width],
    Array.from({ length: rows }, () => ({ cells: [], height: 10 })),
  );

describe('pages that a sheet should take', () => {
  it.each([
    [10, 1],
    [50, 1],
    [60, 1], // 1.18 pages: 15 % smaller saves one
    [65, 2], // 1.28 pages: too much to save
    [115, 2], // 2.27
    [125, 3], // 2.46: the third page is worth its paper
  ])('%i rows: %i', (rows, pages) => {
    expect(pagesFor(sheetOf(rows))).toBe(pages);
  });

  it('count that a wider sheet is printed smaller', () => {
    expect(pagesFor(sheetOf(130, 140))).toBe(3);
    expect(pagesFor(sheetOf(130, 292))).toBe(2); // half the size: 1.28 pages
  });

  it('count repeated rows on every page', () => {
    const rows = sheetOf(120);
    // 2.37 pages, the last of which the header makes fuller: 110 rows of 497 points
    expect(pagesFor({ ...rows, repeatedRows: [1, 10] })).toBe(Math.ceil(1100 / 407));
  });
});
