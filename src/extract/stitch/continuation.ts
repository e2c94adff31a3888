import type { RawCell, TableBlock } from '../../model/raw-document.js';
import { columnEdges, type SharedColumns, shareColumns } from './columns.js';

/** What only the format knows of a table: how many leading rows it sets off as a header (bold, say), 0 if none. A table with one is no continuation. */
export type TableHints = { readonly headerRows: number };

/** How a table goes on in the next one. */
export type Continuation = {
  readonly columns: SharedColumns;
  /** Leading rows of the second part that repeat those of the first. */
  readonly repeatedRows: number;
};

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const isFilled = ({ text }: RawCell): boolean => squeeze(text) !== '';

const startingIn = ({ cells }: TableBlock, row: number): readonly RawCell[] => cells.filter((cell) => cell.row === row);

const rowKey = (table: TableBlock, row: number): string =>
  JSON.stringify(startingIn(table, row).map(({ col, colSpan, rowSpan, text }) => [col, colSpan, rowSpan, squeeze(text)]));

const hasSeveralTexts = (table: TableBlock, row: number): boolean => startingIn(table, row).filter(isFilled).length > 1;

/** How many leading rows of `below` say the same as those of `above`, the last of them with more than one text. */
export const repeatedRowsOf = (above: TableBlock, below: TableBlock): number => {
  let same = 0;
  while (same < Math.min(above.rows, below.rows) && rowKey(above, same) === rowKey(below, same)) same++;
  while (same > 0 && !hasSeveralTexts(below, same - 1)) same--;
  return same < below.rows ? same : 0;
};

/** The header of `above` comes back in `below`, but under a title that is not the one above: the next table of a series. */
const hasOwnTitle = (above: TableBlock, below: TableBlock): boolean => {
  const header = Array.from({ length: above.rows }, (_, row) => row).find((row) => hasSeveralTexts(above, row));
  if (header === undefined) return false;
  const key = rowKey(above, header);
  return Array.from({ length: Math.min(header + 1, below.rows) }, (_, row) => rowKey(below, row + 1)).includes(key);
};

/** So many different labels in the same order do not come by chance. */
const labelsOfForm = 3;

/** The rows begin with the same labels as those of `above` from their top on: the next form of a series, not the rest of a table. */
const isNextForm = (above: TableBlock, below: TableBlock): boolean => {
  const labelAt = (table: TableBlock, row: number): string =>
    squeeze(startingIn(table, row).find(({ col }) => col === 0)?.text ?? '');
  const rows = Array.from({ length: Math.min(above.rows, below.rows) }, (_, row) => row);
  const firstOther = rows.find((row) => labelAt(above, row) !== labelAt(below, row)) ?? rows.length;
  const labels = rows.slice(0, firstOther).map((row) => labelAt(below, row));
  return new Set(labels.filter((label) => /\p{L}/u.test(label))).size >= labelsOfForm;
};

const endingIn = ({ cells }: TableBlock, row: number): readonly RawCell[] =>
  cells.filter((cell) => cell.row + cell.rowSpan - 1 === row).toSorted((a, b) => a.col - b.col);

/** Whether an empty cell below the break belongs to the one above it that spans several rows. */
export const isSpanContinued = (above: RawCell, below: RawCell): boolean =>
  above.col === below.col &&
  above.colSpan === below.colSpan &&
  isFilled(above) &&
  !isFilled(below) &&
  (above.rowSpan > 1 || below.rowSpan > 1);

type Pair = { readonly above: RawCell; readonly below: RawCell };

/** The cells on both sides of the break, one to one; `undefined` if they are not the same columns. */
const pairsAtBreak = (above: TableBlock, below: TableBlock, row: number): readonly Pair[] | undefined => {
  const lower = startingIn(below, row).toSorted((a, b) => a.col - b.col);
  const pairs = endingIn(above, above.rows - 1).flatMap((cell, index): readonly Pair[] => {
    const under = lower[index];
    return under?.col === cell.col && under.colSpan === cell.colSpan ? [{ above: cell, below: under }] : [];
  });
  return pairs.length === lower.length ? pairs : undefined;
};

/** Whether every row from `first` on has a text of its own in the column: where that is so, an empty cell means no new row. */
const namesRows = ({ cells }: TableBlock, col: number, first: number): boolean =>
  cells
    .filter((cell) => cell.col === col && cell.row >= first)
    .every((cell) => isFilled(cell) && (cell.rowSpan === 1 || cell.colSpan > 1));

/** Share of the longest cell's lines that a cell must have above the break to have been cut by it: it fills the row's height, but for lines kept together with the next. */
const fullHeight = 0.6;

const linesIn = ({ text }: RawCell): number => text.split('\n').filter((line) => line.trim() !== '').length;

/** Whether a text goes on in the middle of a sentence: it begins small, or the part above ends open. */
const readsOn = ({ above, below }: Pair): boolean =>
  /^\s*[\p{Ll},;:.)]/u.test(below.text) || /[-\u2010\u00AD,;(]\s*$/u.test(above.text);

/** Whether a text can hardly be the rest of one: it begins as sentences and names do. */
const beginsAnew = ({ below }: Pair): boolean => /^\s*\p{Lu}/u.test(below.text);

/**
 * Whether the texts below can be the rest of those above: a cut cell fills its row to the end of the page. Where the row
 * has one line above, every cell does, and only the sentences tell (a row of totals may follow one of one line).
 */
const canGoOn = (pairs: readonly Pair[]): boolean => {
  const longest = pairs.reduce((most, { above }) => Math.max(most, linesIn(above)), 0);
  const going = pairs.filter(({ below }) => isFilled(below));
  if (going.length === 0) return false;
  if (longest > 1)
    return going.every((pair) => linesIn(pair.above) >= fullHeight * longest || (isFilled(pair.above) && readsOn(pair)));
  return going.some(readsOn) && going.every((pair) => isFilled(pair.above) && (readsOn(pair) || !beginsAnew(pair)));
};

/** Whether only white is left of the row above, as where the space under its text no longer fitted on the page. */
const isEmptyRest = (pairs: readonly Pair[], below: TableBlock, row: number): boolean =>
  row + 1 < below.rows && !pairs.some(({ below: rest }) => isFilled(rest));

/**
 * Whether the row at `row` of `below` only goes on with the last row of `above`: the same cells, texts that can go on or none, and
 * empty in the first column that is filled above, which otherwise names every row of both parts; where that column spans rows
 * over the break, any other that names them will do. Both tables must be on common columns.
 */
export const isCutRow = (above: TableBlock, below: TableBlock, row: number): boolean => {
  const pairs = pairsAtBreak(above, below, row) ?? [];
  const own = pairs.filter((pair) => !isSpanContinued(pair.above, pair.below));
  const filled = own.filter((pair) => isFilled(pair.above));
  const keys = own.length < pairs.length ? filled : filled.slice(0, 1);
  const isKey = ({ above: { col }, below: rest }: Pair): boolean =>
    !isFilled(rest) && rest.rowSpan === 1 && namesRows(above, col, 1) && namesRows(below, col, row + 1);
  return own.length > 1 && keys.some(isKey) && (isEmptyRest(own, below, row) || canGoOn(own));
};

/** How many leading rows of `below` repeat the header of `above`; `undefined` if `below` sets a header of its own, or is a form of its own. */
export const repeatedHeaderOf = (above: TableBlock, below: TableBlock, hints: TableHints | undefined): number | undefined => {
  const repeatedRows = repeatedRowsOf(above, below);
  const ownHeader = (hints?.headerRows ?? 0) > 0 || hasOwnTitle(above, below);
  return (repeatedRows === 0 && ownHeader) || isNextForm(above, below) ? undefined : repeatedRows;
};

/** How `below`, the first thing on its page, goes on with `above`, the last one on the page before; `undefined` if it does not. */
export const continuationOf = (above: TableBlock, below: TableBlock, hints: TableHints | undefined): Continuation | undefined => {
  const [upper, lower] = [columnEdges(above), columnEdges(below)];
  const columns = upper && lower && shareColumns(upper, lower);
  if (columns === undefined) return undefined;
  const repeatedRows = repeatedHeaderOf(above, below, hints);
  return repeatedRows === undefined ? undefined : { columns, repeatedRows };
};
