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
/** A last page that is fuller than this, as a share of a page, is worth its paper. */
const fullEnough = 0.35;

const saves = (pages: number, saved: number): boolean => pages - saved <= Math.min(saved * mostShrinking, fullEnough);

/** How many pages a sheet should take: a last page with little more than the signatures is not worth its paper. */
export const pagesFor = ({ rows, widths, hiddenColumns = [], repeatedRows }: SheetPlan): number => {
  const width = widths.reduce((sum, one, index) => (hiddenColumns.includes(index + 1) ? sum : sum + one), 0) * pointsPerCharacter;
  const scale = Math.min(1, room.width / width);
  const heightOf = (some: SheetPlan['rows']) => some.reduce((sum, { height = 0 }) => sum + height, 0) * scale;
  const [first, last] = repeatedRows ?? [1, 0];
  const repeated = heightOf(rows.slice(first - 1, last));
  const pages = (heightOf(rows) - repeated) / (room.height - repeated);
  const fewer = Math.max(1, Math.floor(pages));
  return saves(pages, fewer) ? fewer : Math.ceil(pages);
};
