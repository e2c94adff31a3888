import { greatestOf, leastOf } from '../geometry.js';
import type { Ruling, Rulings } from './rulings.js';

/** A line end may miss the line it should meet by this much, in points (pdfplumber's intersection tolerance). */
export const crossingTolerance = 3;

/** … and by a little more than the width of a thick or double one, in points: LibreOffice ends lines short of its inner edge. */
const beyondWidth = 1.5;

const missOf = ({ width = 0 }: Ruling): number => Math.max(crossingTolerance, width + beyondWidth);

const meets = (line: Ruling, other: Ruling): boolean =>
  other.at >= line.from - missOf(other) && other.at <= line.to + missOf(other);

const crosses = (horizontal: Ruling, vertical: Ruling): boolean => meets(horizontal, vertical) && meets(vertical, horizontal);

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
export const findCrossings = (horizontals: readonly Ruling[], verticals: readonly Ruling[]): readonly (readonly number[])[] => {
  const widest = greatestOf(verticals.map(missOf));
  return horizontals.map((horizontal) => {
    const met: number[] = [];
    for (let index = firstFrom(verticals, horizontal.from - widest); index < verticals.length; index++) {
      const vertical = verticals[index];
      if (vertical === undefined || vertical.at > horizontal.to + widest) break;
      if (crosses(horizontal, vertical)) met.push(index);
    }
    return met;
  });
};

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
    const [one, other] = [rootOf(a), rootOf(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  return rootOf;
};

/** The lattices of a page, the verticals that meet no horizontal, and the horizontals that meet no vertical. */
export type Lattices = {
  readonly lattices: readonly Rulings[];
  readonly strays: readonly Ruling[];
  readonly bars: readonly Ruling[];
};

/** The line drawn out to the lines it meets, where it falls short of them. */
const reachTo = (ruling: Ruling, met: readonly Ruling[]): Ruling => ({
  ...ruling,
  from: Math.min(ruling.from, leastOf(met.map(({ at }) => at))),
  to: Math.max(ruling.to, greatestOf(met.map(({ at }) => at))),
});

/** Lines crossing lines in more places than this are graph paper, a map, a hatching: no page has room for such a table. */
const mostSlots = 100_000;

const mayBeTable = ({ horizontals, verticals }: Rulings): boolean =>
  horizontals.length > 0 && verticals.length > 0 && horizontals.length * verticals.length <= mostSlots;

/** One by one: on graph paper there are millions. */
function* pairsOf(crossings: readonly (readonly number[])[]): Generator<readonly [number, number]> {
  for (const [index, met] of crossings.entries()) for (const other of met) yield [index, crossings.length + other];
}

/** Groups the lines that meet, directly or through others: each group may be a table. */
export const findLattices = (rulings: Rulings): Lattices => {
  const { horizontals } = rulings;
  const verticals = rulings.verticals.toSorted((a, b) => a.at - b.at);
  const crossings = findCrossings(horizontals, verticals);
  const rootOf = connect(horizontals.length + verticals.length, pairsOf(crossings));
  const groups = new Map<number, { horizontals: Ruling[]; verticals: Ruling[] }>();
  const groupAt = (root: number) => {
    const group = groups.get(root) ?? { horizontals: [], verticals: [] };
    groups.set(root, group);
    return group;
  };
  const metBy = verticals.map((): Ruling[] => []);
  for (const [index, ruling] of horizontals.entries()) {
    const met = crossings[index] ?? [];
    for (const other of met) metBy[other]?.push(ruling);
    groupAt(rootOf(index)).horizontals.push(
      reachTo(
        ruling,
        met.flatMap((other) => verticals[other] ?? []),
      ),
    );
  }
  for (const [index, ruling] of verticals.entries())
    groupAt(rootOf(horizontals.length + index)).verticals.push(reachTo(ruling, metBy[index] ?? []));
  const all = [...groups.values()];
  return {
    lattices: all.filter(mayBeTable),
    strays: all.filter((group) => group.horizontals.length === 0).flatMap((group) => group.verticals),
    bars: all.filter((group) => group.verticals.length === 0).flatMap((group) => group.horizontals),
  };
};
