import type { SheetPlan } from './sheet-plan.js';
import { pointsPerCharacter } from './text-size.js';

/** Margins in inches: 1.3 cm at the sides, a little more above and below for header and footer. */
export const margins = { left: 0.51, right: 0.51, top: 0.63, bottom: 0.59, header: 0.28, footer: 0.28 } as const;

const pointsPerInch = 72;
/** A4 on its side, in points. */
const paper = { width: 842, height: 595 } as const;
const room = {
  width: paper.width - (margins.left + margins.right) * pointsPerInch,
  height: paper.height - (margins.top + margins.bottom) * pointsPerInch,
};

/** A sheet may be set smaller by this share to save a page, so that letters of 9 points stay readable. */
const mostShrinking = 0.2;
/** By this share if the page saved would hold nothing but the closing rows. */
const mostShrinkingForClosing = 0.3;
/** A last page that is fuller than this, as a share of a page, is worth its paper. */
const fullEnough = 0.35;

const saves = (pages: number, saved: number): boolean => pages - saved <= Math.min(saved * mostShrinking, fullEnough);

const scaleOf = ({ widths, hiddenColumns = [] }: SheetPlan): number => {
  const width = widths.reduce((sum, one, index) => (hiddenColumns.includes(index + 1) ? sum : sum + one), 0) * pointsPerCharacter;
  return Math.min(1, room.width / width);
};

const heightOf = (rows: SheetPlan['rows']): number => rows.reduce((sum, { height = 0 }) => sum + height, 0);

/**
 * How many pages a sheet should take: a last page with little more than the signatures is not worth its paper. `closing` is how
 * many of its last rows should not stand on a page alone.
 */
export const pagesFor = (sheet: SheetPlan, closing = 0): number => {
  const { rows, repeatedRows } = sheet;
  const scale = scaleOf(sheet);
  const [first, last] = repeatedRows ?? [1, 0];
  const repeated = heightOf(rows.slice(first - 1, last)) * scale;
  const pages = (heightOf(rows) * scale - repeated) / (room.height - repeated);
  const lonely = (heightOf(rows.slice(rows.length - closing)) * scale) / (room.height - repeated);
  const fewer = Math.max(1, Math.floor(pages));
  return saves(pages, fewer) || pages - fewer <= Math.min(lonely, fewer * mostShrinkingForClosing) ? fewer : Math.ceil(pages);
};

/** Programs differ in how wide they take a column: a digit of Arial 10 is 5.25 points in Excel, 5.56 in LibreOffice. */
const scaleSafety = 0.93;

/** The scale in percent at which a sheet is as wide as its page, at most its own size. */
export const scaleFor = (sheet: SheetPlan): number => Math.floor(scaleOf(sheet) * scaleSafety * 100);

/**
 * The rows (from 1) that begin a page so that no block is divided that fits one; `blocks` are the blocks' first rows. Programs
 * heed such breaks only on sheets that are not fitted to a number of pages.
 */
export const pageStarts = (sheet: SheetPlan, blocks: readonly number[]): readonly number[] => {
  const { rows, repeatedRows: [firstRepeated, lastRepeated] = [1, 0] } = sheet;
  const roomOfPage = (room.height / scaleFor(sheet)) * 100;
  const repeated = heightOf(rows.slice(firstRepeated - 1, lastRepeated));
  const starts: number[] = [];
  for (const [index, start] of blocks.entries()) {
    const end = blocks[index + 1] ?? rows.length + 1;
    const top = starts.at(-1) ?? 1;
    const height = heightOf(rows.slice(top - 1, end - 1)) + (top > lastRepeated ? repeated : 0);
    if (start > 1 && height > roomOfPage) starts.push(start);
  }
  return starts;
};

/**
 * A sheet on as few pages as its letters allow; where it takes several, they begin with one of its `blocks`, so that the last
 * block, with the signatures, stays in one piece. `closing` is how many of the last rows should not stand on a page alone.
 */
export const paged = (sheet: SheetPlan, blocks: readonly number[], closing: number): SheetPlan => {
  const starts = pageStarts(sheet, blocks);
  const pages = Math.min(pagesFor(sheet, closing), starts.length + 1);
  return starts.length > 0 && pages > starts.length ? { ...sheet, pageStarts: starts } : { ...sheet, pagesHigh: pages };
};
