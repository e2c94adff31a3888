import type { Ruling, Rulings } from '../ruled/rulings.js';
import { filledColumns, isBanner, isFigure, isHardBreak, type TextColumns } from './text-columns.js';
import type { TextRow } from './text-rows.js';

/** How far letters reach above and below the baseline, in em: between these a boundary of rows is drawn. */
const ascent = 0.75;
const descent = 0.22;

const topOf = (row: TextRow): number =>
  row.reduce((top, { line }) => Math.min(top, line.baseline - ascent * line.size), Infinity);
const bottomOf = (row: TextRow): number =>
  row.reduce((bottom, { line }) => Math.max(bottom, line.baseline + descent * line.size), -Infinity);

const isParted = (row: TextRow, corridor: number): boolean =>
  !row.every(isBanner) && row.every(({ spans }) => spans.every(([from, to]) => corridor < from || corridor >= to));

/** Rows of text within a region of the page, and the lines drawn in it. */
export type TextRegion = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly TextRow[];
  readonly drawn: readonly Ruling[];
};

/** The heights that part the region's rows: where a line is drawn between two, that line alone says what it parts, unless one is a title. */
const boundariesOf = ({ rows, drawn }: TextRegion): readonly { readonly at: number; readonly drawn: boolean }[] =>
  rows.slice(1).map((row, index) => {
    const [bottom, top] = [bottomOf(rows[index] ?? row), topOf(row)];
    const middle = (bottom + top) / 2;
    const line = drawn.find(({ at }) => at > Math.min(bottom, middle) - descent && at < Math.max(top, middle) + descent);
    const banner = [rows[index] ?? row, row].some((lines) => lines.every(isBanner));
    return line === undefined ? { at: middle, drawn: false } : { at: line.at, drawn: !banner };
  });

/** Whether a cell goes on in the row below, which has no name of its own: its text was broken there because it had to be. */
const goesOn = (above: TextRow, below: TextRow, column: number, columns: TextColumns): boolean => {
  const isNamed = below.some((line) => filledColumns(line).has(0)) || !above.some((line) => filledColumns(line).has(0));
  if (isNamed || [...above, ...below].some(({ spans }) => spans.length > 0)) return false;
  const [end, begin] = [above.at(-1), below.find(({ cells }) => cells[column]?.length)];
  if (end === undefined || begin === undefined || (end.cells[column] ?? []).length === 0) return false;
  return !isFigure(begin, column) && !isHardBreak(end, begin, column, columns);
};

/** The line between two rows, but for the columns whose cells go on. */
const lineBetween = (
  at: number,
  rows: readonly [TextRow, TextRow],
  region: TextRegion,
  columns: TextColumns,
): readonly Ruling[] => {
  const edges = [region.left, ...columns.corridors.map((corridor) => corridor.at), region.right];
  const open = new Set(edges.slice(1).flatMap((_, column) => (goesOn(...rows, column, columns) ? [column] : [])));
  if (open.size === 0) return [{ at, from: region.left, to: region.right }];
  return edges.slice(1).flatMap((to, column) => (open.has(column) ? [] : [{ at, from: edges[column] ?? to, to }]));
};

/** The lines that part the rows and columns of text where none are drawn. */
export const wallsOfText = (region: TextRegion, columns: TextColumns): Rulings => {
  const { corridors } = columns;
  const { top, bottom, rows } = region;
  const boundaries = boundariesOf(region);
  const edges = [top, ...boundaries.map(({ at }) => at), bottom];
  return {
    horizontals: boundaries.flatMap((one, index) => {
      const [above, below] = [rows[index], rows[index + 1]];
      return one.drawn || above === undefined || below === undefined ? [] : lineBetween(one.at, [above, below], region, columns);
    }),
    verticals: corridors.flatMap(({ at }, corridor) =>
      rows.flatMap((row, index): readonly Ruling[] => {
        const [start = top, end = bottom] = [edges[index], edges[index + 1]];
        return isParted(row, corridor) ? [{ at, from: start, to: end }] : [];
      }),
    ),
  };
};

/** How many of the rows have text in more than one column. */
export const countTabularRows = (rows: readonly TextRow[]): number =>
  rows.filter((row) => new Set(row.flatMap((line) => (isBanner(line) ? [] : [...filledColumns(line)]))).size > 1).length;
