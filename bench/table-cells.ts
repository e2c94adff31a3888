import type { NeutralTable } from './neutral.js';

/** A cell with text on its table's compact grid: rows and columns in which no text begins are left out. */
export type PlacedCell = {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Runs of white space are one space. */
  readonly strict: string;
  /** Without any white space. */
  readonly loose: string;
};

const weightless = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;
const singleQuotes = /[\u2018\u2019\u201a\u2032\u00b4`]/gu;
const doubleQuotes = /[\u201c\u201d\u201e\u2033]/gu;

/** One spelling for what looks the same: compatibility forms, dashes, quotes, characters without width. */
const unify = (text: string): string =>
  text.normalize('NFKC').replace(weightless, '').replace(dashes, '-').replace(singleQuotes, "'").replace(doubleQuotes, '"');

const ascending = (values: readonly number[]): readonly number[] => [...new Set(values)].toSorted((a, b) => a - b);

/** How many of the ascending `starts` lie before `value`: its place on the compact axis. */
const placeAmong = (starts: readonly number[], value: number): number => {
  const index = starts.findIndex((start) => start >= value);
  return index === -1 ? starts.length : index;
};

/** The cells with text of a table, on its compact grid. */
export const placeCells = ({ cells }: NeutralTable): readonly PlacedCell[] => {
  const filled = cells
    .map((cell) => ({ ...cell, strict: unify(cell.text).replace(/\s+/gu, ' ').trim() }))
    .filter(({ strict }) => strict !== '');
  const rows = ascending(filled.map(({ row }) => row));
  const cols = ascending(filled.map(({ col }) => col));
  return filled.map(({ row, col, rowspan = 1, colspan = 1, strict }) => {
    const [top, left] = [placeAmong(rows, row), placeAmong(cols, col)];
    return {
      row: top,
      col: left,
      rowSpan: Math.max(1, placeAmong(rows, row + rowspan) - top),
      colSpan: Math.max(1, placeAmong(cols, col + colspan) - left),
      strict,
      loose: strict.replace(/\s+/gu, ''),
    };
  });
};
