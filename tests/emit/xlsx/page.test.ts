import { describe, expect, it } from 'vitest';
import { paged, pageStarts, pagesFor } from '../../../src/emit/xlsx/page.js';
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

  it('save a page with nothing but the closing rows', () => {
    // 1.28 pages: saved only where the last 20 rows should not stand alone
    expect(pagesFor(sheetOf(65), 20)).toBe(1);
    expect(pagesFor(sheetOf(65), 5)).toBe(2);
    expect(pagesFor(sheetOf(70), 40)).toBe(2); // 1.38: it would be too small
  });
});

describe('pages that begin with a block', () => {
  // At 93 % (room for programs with wider columns) 545 points, 54 rows, stand on a page.
  it.each([
    [[1, 20, 40], 60, [40]],
    [[1, 20, 40], 54, []],
    [[1, 30, 60], 90, [30, 60]],
    [[1, 10, 100], 120, [10, 100]], // a block longer than a page begins one
    [[], 90, []],
  ])('blocks from rows %j of %i: before rows %j', (blocks, rows, starts) => {
    expect(pageStarts(sheetOf(rows, 130), blocks)).toEqual(starts);
  });
});

describe('pages of a sheet with a closing block', () => {
  // 54 rows stand on a page; the last block is of 10 rows.
  it.each([
    [50, { pagesHigh: 1 }],
    [56, { pagesHigh: 1 }],
    [70, { pageStarts: [55] }],
    [60, { pagesHigh: 1 }],
    [62, { pageStarts: [53] }], // the last block as a whole goes to the second page
  ])('%i rows', (rows, pages) => {
    const blocks = Array.from({ length: rows - 9 }, (_, index) => index + 1);
    expect(paged(sheetOf(rows, 130), blocks, 10)).toMatchObject(pages);
  });

  it('leave room for the repeated rows on every page but the first', () => {
    const sheet = { ...sheetOf(120, 130), repeatedRows: [1, 4] } as const;
    const blocks = Array.from({ length: 120 }, (_, index) => index + 1);
    expect(pageStarts(sheet, blocks)).toEqual([55, 105]);
  });
});
