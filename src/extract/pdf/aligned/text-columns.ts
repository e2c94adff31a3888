import type { Word, WordLine } from '../text/word-lines.js';
import { type Corridor, type Run, runsOf } from './corridors.js';

/** Columns of text: the corridors between them, and how far the first and the last one reach, in points. */
export type TextColumns = { readonly corridors: readonly Corridor[]; readonly left: number; readonly right: number };

/** A line of text by columns. */
export type ColumnLine = {
  readonly line: WordLine;
  /** For each column, the words in it; those of a run that spans columns are in none. */
  readonly cells: readonly (readonly Word[])[];
  /** First and last column of each run that crosses a corridor. */
  readonly spans: readonly (readonly [number, number])[];
  /** Whether its text as a whole stands in the middle of all columns. */
  readonly centred: boolean;
};

/** The column of a point: the number of corridors left of it. */
const columnAt = (x: number, { corridors }: TextColumns): number => corridors.filter(({ at }) => at < x).length;

/** How far a run may reach into the white beside it, in points, and still not touch it. */
const touch = 0.2;

/**
 * The first and last column of a run, if it has words in a corridor and stands on both of its sides, or between them: a
 * name of both columns. One that only reaches into the corridor is longer than its neighbours.
 */
const spanOf = (run: Run, line: WordLine, columns: TextColumns): readonly [number, number] | undefined => {
  const words = line.words.filter(({ left, right }) => left >= run.left && right <= run.right);
  const spanned = columns.corridors.flatMap((corridor, index) => {
    const inside = words.some(({ left, right }) => left + touch < corridor.to && right - touch > corridor.from);
    const [begins, ends] = [run.left < corridor.from + touch, run.right > corridor.to - touch];
    return inside && begins === ends ? [index] : [];
  });
  const [first, last] = [spanned[0], spanned.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last + 1];
};

/** The middle of a centred line may be off that of the columns by this share of their width. */
const offCentre = 0.03;

const isCentred = ({ words }: WordLine, { left, right }: TextColumns): boolean => {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  return Math.abs((first.left + last.right - left - right) / 2) <= offCentre * (right - left);
};

/** Puts the words of a line into columns. */
export const columnLineOf = (line: WordLine, columns: TextColumns): ColumnLine => {
  const cells: Word[][] = Array.from({ length: columns.corridors.length + 1 }, () => []);
  const spans: (readonly [number, number])[] = [];
  const wide: Run[] = [];
  for (const run of runsOf(line)) {
    const span = spanOf(run, line, columns);
    if (span === undefined) continue;
    spans.push(span);
    wide.push(run);
  }
  for (const word of line.words)
    if (wide.every(({ left, right }) => word.left < left || word.right > right))
      cells[columnAt((word.left + word.right) / 2, columns)]?.push(word);
  return { line, cells, spans, centred: isCentred(line, columns) };
};

/** Whether all of a line is one run over the first or over most columns, or in their middle: a title or section among the rows. */
export const isBanner = ({ cells, spans, centred }: ColumnLine): boolean => {
  const [span] = spans;
  if (span === undefined || spans.length > 1 || cells.some((cell) => cell.length > 0)) return false;
  const [from, to] = span;
  return from === 0 || centred || 2 * (to - from + 1) > cells.length;
};

/** The columns in which a line has text, those under its spans included. */
export const filledColumns = ({ cells, spans }: ColumnLine): ReadonlySet<number> =>
  new Set([
    ...cells.flatMap((cell, column) => (cell.length > 0 ? [column] : [])),
    ...spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  ]);

/** Whether a line has figures and nothing else in a column. */
export const isFigure = ({ cells }: ColumnLine, column: number): boolean =>
  (cells[column]?.length ?? 0) > 0 && cells[column]?.every(({ figure }) => figure) === true;

/** A column is hardly wider than its longest text by more than this, in em, where the next one's text is ranged right. */
const mostSpare = 1;

/** How far a column's text may reach: to the next column less two spaces, or to the end of the last one. */
const limitOf = (column: number, { corridors, right }: TextColumns, { space, size }: WordLine): number => {
  const next = corridors[column];
  if (next === undefined) return right;
  return Math.min(next.to - 2 * space, next.from === next.to ? Infinity : next.from + mostSpare * size);
};

/** Where a column's text may begin: after the corridor before it and, where that is a mere line, a space. */
const beginOf = (column: number, { corridors }: TextColumns, space: number): number | undefined => {
  const before = corridors[column - 1];
  return before === undefined ? undefined : before.to + (before.from === before.to ? space : 0);
};

/** Whether the line break in a column was meant: the first word below would have had room above, however the text is ranged. */
export const isHardBreak = (above: ColumnLine, below: ColumnLine, column: number, columns: TextColumns): boolean => {
  const [first, last] = [above.cells[column]?.[0], above.cells[column]?.at(-1)];
  const next = below.cells[column]?.[0];
  if (first === undefined || last === undefined || next === undefined) return false;
  const { space } = above.line;
  const begin = beginOf(column, columns, space) ?? Math.min(first.left, next.left);
  const used = last.right - first.left + space + (next.right - next.left);
  return begin + used <= limitOf(column, columns, above.line);
};
