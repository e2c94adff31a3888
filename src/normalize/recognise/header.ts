import type { Field } from '../../model/annex.js';
import type { RawCell } from '../../model/raw-document.js';
import { type Hints, noHints } from '../layouts/hints.js';
import { fold } from '../values/fold.js';
import { remember } from '../values/remember.js';
import type { Retype } from '../values/retype.js';
import { typeTarget } from '../values/target.js';
import { readWeight } from '../values/weight.js';
import { type GridRow, isBlank, shownCells, soleCell } from './grid.js';
import { isAllKnown, isBareYear, knownPriors, mendCuts } from './lexicon.js';

/** A column's printed header: the cells it is printed in, top down, and their text joined by spaces. */
export type PrintedHeader = {
  readonly text: string;
  readonly cells: readonly RawCell[];
  /** Whether its lowest cell covers other columns too, so that its words may speak of any of them. */
  readonly shared: boolean;
};

/** The header of a table: the rows above it, the rows it takes, and what it prints over each column. */
export type TableHeader = {
  readonly leadRows: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly PrintedHeader[];
};

/** Headers are short; a longer cell is text that happens to hold a header's word. */
export const longestHeader = 90;
/** A header has at least this many columns with different known meanings… */
const fewestFields = 2;
/** …and at least this share of its cells is known. */
const knownShare = 0.5;
/** A table's own heading, its officer and the like take no more rows than these above the header. */
export const mostLeadRows = 6;

const topField = (text: string, hints: Hints): Field | null => {
  const hinted = hints.fieldOf(text);
  if (hinted !== null) return hinted;
  const priors = text.length > longestHeader ? null : knownPriors(text);
  if (priors === null) return null;
  const [first] = [...priors].sort((one, other) => other[1] - one[1]);
  return first?.[0] ?? null;
};

const dated: ReadonlySet<string> = new Set(['date', 'dates']);

/** Whether a text is a number or a date; a year alone may head a column. */
const isFigure = remember(
  (text): boolean => !isBareYear(text) && (readWeight(text).kind === 'number' || dated.has(typeTarget(text).type)),
);

/** Whether a text is a number, a date or an outcome. */
export const isValue = remember((text): boolean => isFigure(text) || typeTarget(text).type === 'outcome');

/** Words before the day at which something is looked at: `Situazione al 31.12.2025`. */
const atDay = /^\s*\p{L}{4,}(?:\s+\p{L}+)*\s+(?:al|alla data del)\s+\d/iu;

/** Whether a text can head no column: a figure, unless a header's word or what is looked at stands before a date; `Conseguito` can. */
export const isBodyText = (text: string): boolean => {
  if (!isFigure(text)) return false;
  const headsDate =
    dated.has(typeTarget(text).type) && !/^\s*entro/iu.test(text) && (topField(text, noHints) !== null || atDay.test(text));
  return !headsDate;
};

/** A header cell as it is read: as retyped, words joined that only its narrowness cut. */
const headerText = (cell: RawCell, retype: Retype): string => retype(mendCuts(cell.text));

type Headed = { readonly fields: number; readonly whole: number };

/** How many different fields a row heads, and how many of its cells are known word for word; `null` where it reads like no header. */
const headedFields = (row: GridRow, retype: Retype, hints: Hints): Headed | null => {
  const texts = shownCells(row).map((cell) => headerText(cell, retype));
  if (texts.length < fewestFields || texts.some(isBodyText)) return null;
  const known = texts.flatMap((text) => topField(text, hints) ?? []);
  const fields = new Set(known).size;
  if (fields < fewestFields || known.length < knownShare * texts.length) return null;
  return { fields, whole: texts.filter(isAllKnown).length };
};

/** Whether a row prints a second header under the cells of the first that span several columns, and nothing else. */
const isSubheader = (row: GridRow | undefined, above: GridRow): row is GridRow => {
  if (row === undefined) return false;
  const shown = shownCells(row).filter((cell) => cell.row === row.index);
  return (
    shown.length > 1 &&
    shown.every((cell) => {
      const over = above.covering[cell.col];
      return over !== null && over !== undefined && over.colSpan > 1 && cell.text.length <= longestHeader && !isValue(cell.text);
    })
  );
};

/** The rows a header takes that begins in the given row: what its cells span, and second headers below them. */
export const headerRowsFrom = (grid: readonly GridRow[], first: GridRow): readonly number[] => {
  const spanned = Math.max(...first.cells.map((cell) => (isBlank(cell) ? cell.row : cell.row + cell.rowSpan - 1)));
  let last = spanned;
  for (let above = first, next = grid[first.index + 1]; isSubheader(next, above); next = grid[next.index + 1]) {
    last = Math.max(last, next.index);
    above = next;
  }
  return Array.from({ length: last - first.index + 1 }, (_, index) => first.index + index);
};

const printedHeader = (covering: readonly (RawCell | null)[], retype: Retype): PrintedHeader => {
  const cells = covering.flatMap((cell) => (cell === null ? [] : [cell]));
  const shown = cells.filter((cell) => !isBlank(cell));
  const lowest = shown.at(-1);
  return {
    text: shown.map((cell) => headerText(cell, retype).replaceAll('\n', ' ')).join(' '),
    cells,
    shared: lowest !== undefined && lowest.colSpan > 1,
  };
};

/** What the given header rows print over each of a table's columns. */
export const printedHeaders = (rows: readonly GridRow[], retype: Retype): readonly PrintedHeader[] =>
  (rows[0]?.covering ?? []).map((_, col) =>
    printedHeader([...new Set(rows.map(({ covering }) => covering[col] ?? null))], retype),
  );

/** The first row of a table that has no header we know, if it reads like a header: short words and no value. */
export const unknownHeader = (grid: readonly GridRow[]): readonly string[] => {
  const first = grid.find((row) => shownCells(row).length > 1);
  const texts = first === undefined ? [] : shownCells(first).map((cell) => cell.text);
  return texts.every((text) => text.length <= longestHeader && /\p{L}{3}/u.test(text) && !isValue(text)) ? texts : [];
};

/** Rows above a header say what the table is about: a few labels and names, no values. */
const mayLead = (row: GridRow): boolean => {
  const shown = shownCells(row);
  return shown.length <= fewestFields || !shown.some((cell) => isBodyText(cell.text));
};

const headerRow = (grid: readonly GridRow[], retype: Retype, hints: Hints): GridRow | null => {
  const firstValues = grid.findIndex((row) => !mayLead(row));
  const above = grid.slice(0, Math.min(firstValues < 0 ? grid.length : firstValues, mostLeadRows + 1));
  const [best] = above
    .flatMap((row) => {
      const headed = headedFields(row, retype, hints);
      return headed === null ? [] : [{ row, rank: headed.fields + headed.whole }];
    })
    .toSorted((one, other) => other.rank - one.rank || one.row.index - other.row.index);
  if (best === undefined) return null;
  const begins = Math.min(best.row.index, ...shownCells(best.row).map((cell) => cell.row));
  return grid[begins] ?? best.row;
};

/** A table whose columns a person told by their position has no header of its own. */
const blankHeader = (grid: readonly GridRow[]): TableHeader => ({
  leadRows: [],
  rows: [],
  columns: (grid[0]?.covering ?? []).map(() => ({ text: '', cells: [], shared: false })),
});

/** Finds the header of a table, the row above its values that heads most fields; `null` where there is none. */
export const findHeader = (grid: readonly GridRow[], retype: Retype, hints: Hints = noHints): TableHeader | null => {
  const row = headerRow(grid, retype, hints);
  if (row === null) return hints.byPosition ? blankHeader(grid) : null;
  const rows = headerRowsFrom(grid, row);
  return {
    leadRows: Array.from({ length: row.index }, (_, index) => index),
    rows,
    columns: printedHeaders(grid.slice(row.index, row.index + rows.length), retype),
  };
};

const prints = (cell: RawCell | null, header: PrintedHeader | undefined): boolean => {
  const text = fold(cell?.text ?? '');
  return text === fold(header?.text ?? '') || (header?.cells.some((other) => fold(other.text) === text) ?? false);
};

/** What measures something is no header, but for years and what a header itself may say (`Punteggio max 10`). */
const measures = (text: string): boolean =>
  !isBareYear(text) && ['threshold', 'percentage', 'number', 'yesNo'].includes(typeTarget(text).type);

/** A new header below another takes no cell of a row above, measures nothing, and most of its cells are known word for word. */
const isNewHeader = (row: GridRow, retype: Retype): boolean => {
  const shown = shownCells(row);
  if (shown.some((cell) => cell.row < row.index || measures(retype(cell.text)))) return false;
  const headed = headedFields(row, retype, noHints);
  return headed !== null && headed.whole > knownShare * shown.length;
};

/** Whether a row below the header prints it once more, as after a page break, or prints a new one. */
export const isHeaderRow = (row: GridRow, columns: readonly PrintedHeader[], retype: Retype): 'repeated' | 'new' | null => {
  if (shownCells(row).length === 0 || soleCell(row) !== null) return null;
  if (row.covering.every((cell, col) => prints(cell, columns[col]))) return 'repeated';
  return isNewHeader(row, retype) ? 'new' : null;
};
