import type { Ruling, Rulings } from './rulings.js';

/** A line end may miss the line it should meet by this much, in points (pdfplumber's intersection tolerance). */
export const crossingTolerance = 3;

const crosses = (horizontal: Ruling, vertical: Ruling): boolean =>
  vertical.at >= horizontal.from - crossingTolerance &&
  vertical.at <= horizontal.to + crossingTolerance &&
  horizontal.at >= vertical.from - crossingTolerance &&
  horizontal.at <= vertical.to + crossingTolerance;

/** Index of the first of the ascending `verticals` at or right of `x`. */
const firstFrom = (verticals: readonly Ruling[], x: number): number => {
  let low = 0;
  let high = verticals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verticals[middle]?.at ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** For each horizontal, the indices of the ascending verticals it meets. */
export const findCrossings = (horizontals: readonly Ruling[], verticals: readonly Ruling[]): readonly (readonly number[])[] =>
  horizontals.map((horizontal) => {
    const met: number[] = [];
    for (let index = firstFrom(verticals, horizontal.from - crossingTolerance); index < verticals.length; index++) {
      const vertical = verticals[index];
      if (vertical === undefined || vertical.at > horizontal.to + crossingTolerance) break;
      if (crosses(horizontal, vertical)) met.push(index);
    }
    return met;
  });

/** Sets of connected numbers 0..size-1, found by joining pairs. */
export const connect = (size: number, pairs: Iterable<readonly [number, number]>): ((index: number) => number) => {
  const parent = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (const [a, b] of pairs) {
    const [low, high] = [rootOf(a), rootOf(b)].toSorted((one, other) => one - other);
    if (low !== undefined && high !== undefined) parent[high] = low;
  }
  return rootOf;
};

/** The lattices of a page, the verticals that meet no horizontal, and the horizontals that meet no vertical. */
export type Lattices = {
  readonly lattices: readonly Rulings[];
  readonly strays: readonly Ruling[];
  readonly bars: readonly Ruling[];
};

/** Groups the lines that meet, directly or through others: each group may be a table. */
export const findLattices = (rulings: Rulings): Lattices => {
  const { horizontals } = rulings;
  const verticals = rulings.verticals.toSorted((a, b) => a.at - b.at);
  const crossings = findCrossings(horizontals, verticals);
  const pairs = crossings.flatMap((met, index) => met.map((other) => [index, horizontals.length + other] as const));
  const rootOf = connect(horizontals.length + verticals.length, pairs);
  const groups = new Map<number, { horizontals: Ruling[]; verticals: Ruling[] }>();
  const groupAt = (root: number) => {
    const group = groups.get(root) ?? { horizontals: [], verticals: [] };
    groups.set(root, group);
    return group;
  };
  for (const [index, ruling] of horizontals.entries()) groupAt(rootOf(index)).horizontals.push(ruling);
  for (const [index, ruling] of verticals.entries()) groupAt(rootOf(horizontals.length + index)).verticals.push(ruling);
  const all = [...groups.values()];
  return {
    lattices: all.filter((group) => group.horizontals.length > 0 && group.verticals.length > 0),
    strays: all.filter((group) => group.horizontals.length === 0).flatMap((group) => group.verticals),
    bars: all.filter((group) => group.verticals.length === 0).flatMap((group) => group.horizontals),
  };
};
