import { edgesOf } from './grid.js';
import type { Ruling, Rulings } from './rulings.js';
import { snapTolerance } from './snap-rulings.js';

/** Rows whose sides lie further apart than this, in points, have outlines of their own: less may be a side drawn askew. */
const outlineStep = 8;

/** This share of the inner lines of two tables may lie on one another by chance … */
const chanceShare = 1 / 3;

/** … and this share where the outlines differ so much (in widths of the wider row) that no dragged side explains it. */
const chanceShareApart = 1 / 2;
const wideStep = 1 / 8;

const isAmong = (edges: readonly number[], edge: number): boolean =>
  edges.some((other) => Math.abs(other - edge) <= snapTolerance);

const areAmong = (some: readonly number[], edges: readonly number[]): boolean => some.every((edge) => isAmong(edges, edge));

const spanOf = (edges: readonly number[]): number => (edges.at(-1) ?? 0) - (edges[0] ?? 0);

/** How far the sides of two rows lie apart, in points: the greater of left and right. */
const stepBetween = (above: readonly number[], below: readonly number[]): number =>
  Math.max(...[0, -1].map((end) => Math.abs((above.at(end) ?? 0) - (below.at(end) ?? 0))));

/**
 * Whether two rows, given by the places of their upright lines, belong to tables of their own: their outlines differ,
 * inner lines do not go on, and neither row is a part of the other, as the head of a table without its corner cell is.
 */
const areApart = (above: readonly number[], below: readonly number[]): boolean => {
  if (above.length < 2 || below.length < 2) return false;
  const step = stepBetween(above, below);
  if (step <= outlineStep || areAmong(above, below) || areAmong(below, above)) return false;
  const [fewer = [], more = []] = [above.slice(1, -1), below.slice(1, -1)].toSorted((a, b) => a.length - b.length);
  const shared = fewer.filter((edge) => isAmong(more, edge)).length;
  const isWide = step > wideStep * Math.max(spanOf(above), spanOf(below));
  return shared <= (isWide ? chanceShareApart : chanceShare) * fewer.length;
};

/** Whether a line runs along the whole of both rows. */
const isClosed = (at: number, horizontals: readonly Ruling[], rows: readonly (readonly number[])[]): boolean => {
  const lines = horizontals.filter((line) => Math.abs(line.at - at) <= snapTolerance);
  return rows.every((edges) =>
    lines.some((line) => line.from <= (edges[0] ?? 0) + snapTolerance && line.to >= (edges.at(-1) ?? 0) - snapTolerance),
  );
};

const clip = (line: Ruling, from: number, to: number): Ruling => ({
  ...line,
  from: Math.max(line.from, from),
  to: Math.min(line.to, to),
});

/** The part of a lattice between two of its levels, as wide as its own rows are. */
const partBetween = ({ horizontals, verticals }: Rulings, top: number, bottom: number): Rulings => {
  const upright = verticals.filter(({ from, to }) => from < bottom - snapTolerance && to > top + snapTolerance);
  const [left = 0, right = 0] = [edgesOf(upright)[0], edgesOf(upright).at(-1)];
  const atEnds = ({ at }: Ruling): boolean => Math.min(Math.abs(at - top), Math.abs(at - bottom)) <= snapTolerance;
  return {
    horizontals: horizontals
      .filter(({ at }) => at >= top - snapTolerance && at <= bottom + snapTolerance)
      .map((line) => (atEnds(line) ? clip(line, left, right) : line))
      .filter(({ from, to }) => from < to),
    verticals: upright.map((line) => clip(line, top, bottom)),
  };
};

/** Parts the lattices of tables that stand directly under one another, each with an outline and columns of its own. */
export const partLattice = (lattice: Rulings): readonly Rulings[] => {
  const levels = edgesOf(lattice.horizontals);
  const rows = levels.slice(1).map((bottom, index) => {
    const middle = (bottom + (levels[index] ?? bottom)) / 2;
    return edgesOf(lattice.verticals.filter(({ from, to }) => from < middle && to > middle));
  });
  const cuts = levels.filter((level, index) => {
    const [above, below] = [rows[index - 1], rows[index]];
    return (
      above !== undefined && below !== undefined && areApart(above, below) && isClosed(level, lattice.horizontals, [above, below])
    );
  });
  if (cuts.length === 0) return [lattice];
  const ends = [-Infinity, ...cuts, Infinity];
  return ends.slice(1).map((bottom, index) => partBetween(lattice, ends[index] ?? bottom, bottom));
};
