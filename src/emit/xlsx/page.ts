import { settings } from './looks.js';
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

/** The smallest letters that a sheet is printed in, in points. */
export const readableSize = 8;
/** Programs differ in how wide they take a column: a digit of Arial 10 is 5.25 points in Excel, 5.56 in LibreOffice. */
const scaleSafety = 0.93;
/** The least scale, as whole percents have it, at which plain letters are readable. */
const leastScale = Math.ceil((readableSize / settings.plain.size) * 100) / 100;

const charactersAt = (scale: number): number => Math.floor((room.width * scaleSafety) / (pointsPerCharacter * scale));

/** How wide the printed columns of a sheet may be together, in characters, so that plain letters are printed readable. */
export const pageCharacters = charactersAt(leastScale);
/** How wide they may be so that nothing is printed smaller than it is. */
export const ownSizeCharacters = charactersAt(1);

/** How wide the columns that are printed are together, in characters. */
const printedWidth = ({ widths, printedColumns = widths.length }: SheetPlan): number =>
  widths.slice(0, printedColumns).reduce((sum, one) => sum + one, 0);

const heightOf = (rows: SheetPlan['rows']): number => rows.reduce((sum, { height = 0 }) => sum + height, 0);

/** The scale in percent at which a sheet is as wide as its page, at most its own size; readable where it goes over several pages. */
export const scaleFor = (sheet: SheetPlan): number => {
  if (sheet.repeatedColumns !== undefined) return leastScale * 100;
  const scale = room.width / (printedWidth(sheet) * pointsPerCharacter);
  return Math.floor(Math.min(1, scale * scaleSafety) * 100);
};

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

/** A sheet with the pages that its blocks ask for; the last block, such as the signatures, stays in one piece. */
export const paged = (sheet: SheetPlan, blocks: readonly number[]): SheetPlan => ({
  ...sheet,
  pageStarts: pageStarts(sheet, blocks),
});
