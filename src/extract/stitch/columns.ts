import type { Place } from '../../model/place.js';
import type { RawCell, TableBlock } from '../../model/raw-document.js';

/**
 * Columns of one table on two pages may be this far apart, in points, after their left edges are laid on one another:
 * generators round each page's columns anew.
 */
const columnTolerance = 3;

/** How far the whole table may move sideways from page to page, in points: inner and outer margins of bound documents. */
const pageShift = 72;

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Sides = { readonly col: number; readonly colSpan: number; readonly left: number; readonly right: number };

/** Of a table on many pages most cells are on others: these are passed over without a trace. */
const sidesOn = (cells: readonly RawCell[], page: number): readonly Sides[] => {
  const sides: Sides[] = [];
  const add = ({ col, colSpan }: RawCell, { page: on, box }: Place): void => {
    if (on === page && box !== undefined) sides.push({ col, colSpan, left: box.left, right: box.right });
  };
  for (const cell of cells) {
    add(cell, cell.place);
    for (const place of cell.continued ?? []) add(cell, place);
  }
  return sides;
};

const edgesFrom = (sides: readonly Sides[], cols: number): readonly number[] | undefined => {
  const edges = Array.from({ length: cols + 1 }, (_, edge) => {
    const places = sides.flatMap(({ col, colSpan, left, right }) => [
      ...(col === edge ? [left] : []),
      ...(col + colSpan === edge ? [right] : []),
    ]);
    return places.length === 0 ? undefined : average(places);
  });
  return edges.every((edge) => edge !== undefined) ? edges : undefined;
};

/** The edges of a table's columns in points, ascending, on the last page that shows them all; `undefined` without boxes. */
export const columnEdges = ({ cols, cells, fragments }: TableBlock): readonly number[] | undefined => {
  for (const { place } of fragments.toReversed()) {
    const edges = edgesFrom(sidesOn(cells, place.page), cols);
    if (edges !== undefined) return edges;
  }
  return undefined;
};

/** For each of the `fewer` edges its index among the `more`, if the outer edges agree and every inner one is there. */
const indicesIn = (fewer: readonly number[], more: readonly number[]): readonly number[] | undefined => {
  const indices = fewer.map((edge) => more.findIndex((other) => Math.abs(other - edge) <= columnTolerance));
  const complete = indices.every((index) => index >= 0) && indices[0] === 0 && indices.at(-1) === more.length - 1;
  return complete ? indices : undefined;
};

/** Where the columns of two fragments lie on their common columns: for each fragment the common index of each edge. */
export type SharedColumns = { readonly cols: number; readonly above: readonly number[]; readonly below: readonly number[] };

const fromLeft = (edges: readonly number[]): readonly number[] => edges.map((edge) => edge - (edges[0] ?? 0));

const identityOf = (edges: readonly number[]): readonly number[] => edges.map((_, index) => index);

/**
 * The common columns of two fragments, if they may be of one table: the same edges, or those of one among those of the
 * other (a page may hold only rows that leave a column undivided).
 */
export const shareColumns = (above: readonly number[], below: readonly number[]): SharedColumns | undefined => {
  if (Math.abs((above[0] ?? 0) - (below[0] ?? 0)) > pageShift) return undefined;
  const [a, b] = [fromLeft(above), fromLeft(below)];
  const intoAbove = indicesIn(b, a);
  if (intoAbove !== undefined) return { cols: above.length - 1, above: identityOf(above), below: intoAbove };
  const intoBelow = indicesIn(a, b);
  if (intoBelow !== undefined) return { cols: below.length - 1, above: intoBelow, below: identityOf(below) };
  return undefined;
};
