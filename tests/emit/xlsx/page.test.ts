import { describe, expect, it } from 'vitest';
import { columnsThatFit, fittedWidths } from '../../../src/emit/xlsx/column-widths.js';
import { paged, pageStarts, scaleFor } from '../../../src/emit/xlsx/page.js';
import { plainSheet } from '../../../src/emit/xlsx/sheet-plan.js';

/** A sheet as wide as a page, of so many rows of 10 points; a landscape A4 page within its margins is 507 points high. */
const sheetOf = (rows: number, width = 140) =>
  plainSheet(
    'x',
    [width],
    Array.from({ length: rows }, () => ({ cells: [], height: 10 })),
  );

describe('pages that begin with a block', () => {
  // 507 points, 50 rows, stand on a page.
  it.each([
    [[1, 20, 40], 60, [40]],
    [[1, 20, 40], 50, []],
    [[1, 30, 60], 90, [30, 60]],
    [[1, 10, 100], 120, [10, 100]], // a block longer than a page begins one
    [[], 90, []],
  ])('blocks from rows %j of %i: before rows %j', (blocks, rows, starts) => {
    expect(pageStarts(sheetOf(rows, 130), blocks)).toEqual(starts);
  });
});

it('leaves room for the repeated rows on every page but the first', () => {
  const sheet = { ...sheetOf(120, 130), repeatedRows: [1, 4] } as const;
  const blocks = Array.from({ length: 120 }, (_, index) => index + 1);
  expect(pageStarts(sheet, blocks)).toEqual([51, 97]);
});

it('keeps the last block in one piece', () => {
  const blocks = Array.from({ length: 43 }, (_, index) => index + 1);
  // 50 rows stand on a page; the last block is of 10 rows.
  expect(paged(sheetOf(52, 130), blocks).pageStarts).toEqual([43]);
  expect(paged(sheetOf(50, 130), blocks).pageStarts).toEqual([]);
});

describe('the scale of a sheet', () => {
  it.each([
    [100, 100],
    [136, 100],
    [152, 89],
    [304, 44],
  ])('%i characters wide: %i %%', (width, scale) => {
    expect(scaleFor(sheetOf(1, width))).toBe(scale);
  });

  it('counts the columns that are printed', () => {
    expect(scaleFor({ ...sheetOf(1), widths: [100, 300], printedColumns: 1 })).toBe(100);
  });

  it('stays readable where a sheet takes several pages side by side', () => {
    expect(scaleFor({ ...sheetOf(1, 304), repeatedColumns: 1 })).toBe(89);
  });
});

describe('widths of columns that are printed together', () => {
  it.each([
    ['fill the page at the letters’ own size', [{ width: 10 }, { width: 30, least: 20 }, { width: 60, least: 20 }], [10, 42, 84]],
    ['stay where they are readable', [{ width: 60 }, { width: 80, least: 20 }], [60, 80]],
    ['give up what they can spare', [{ width: 72 }, { width: 40, least: 20 }, { width: 80, least: 40 }], [72, 26.5, 53.25]],
    ['keep their least', [{ width: 140 }, { width: 40, least: 20 }], [140, 20]],
    ['stay as they are where none is flexible', [{ width: 40 }, { width: 50 }], [40, 50]],
  ])('%s', (_, columns, widths) => {
    expect(fittedWidths(columns)).toEqual(widths);
  });

  it('say how many fit', () => {
    expect(columnsThatFit([{ width: 100, least: 50 }, { width: 100 }, { width: 3 }])).toBe(2);
    expect(columnsThatFit([{ width: 100, least: 50 }, { width: 100 }])).toBe(2);
    expect(columnsThatFit([{ width: 200 }])).toBe(0);
  });
});
