import { ownSizeCharacters, pageCharacters } from './page.js';

/** A column's width in characters, and the least it can do with if it can spare any. */
export type ColumnWidth = { readonly width: number; readonly least?: number };

/** Widths are kept to this grain, in characters. */
const grain = 0.25;

const leastOf = ({ width, least = width }: ColumnWidth): number => least;
const sumOf = (columns: readonly ColumnWidth[], measure: (column: ColumnWidth) => number): number =>
  columns.reduce((sum, column) => sum + measure(column), 0);

/** How many of the first columns fit a page at a readable size, if each is as narrow as it can be. */
export const columnsThatFit = (columns: readonly ColumnWidth[]): number => {
  const tooMany = columns.findIndex((_, index) => sumOf(columns.slice(0, index + 1), leastOf) > pageCharacters);
  return tooMany < 0 ? columns.length : tooMany;
};

/**
 * The widths of columns that are printed together: what is too wide to be readable is taken from those that can spare some, in
 * proportion to what they can spare; where the page has room at the letters' own size, the same columns fill it.
 */
export const fittedWidths = (columns: readonly ColumnWidth[]): readonly number[] => {
  const whole = sumOf(columns, ({ width }) => width);
  const missing = Math.max(0, whole - pageCharacters) - Math.max(0, ownSizeCharacters - whole);
  const share = (column: ColumnWidth): number => (missing > 0 ? column.width - leastOf(column) : column.width);
  const flexible = columns.filter(({ least }) => least !== undefined);
  const shares = sumOf(flexible, share);
  return columns.map((column) => {
    if (column.least === undefined || shares === 0) return column.width;
    const fitted = column.width - (missing * share(column)) / shares;
    return Math.max(column.least, Math.floor(fitted / grain) * grain);
  });
};
