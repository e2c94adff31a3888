import { greatestOf, leastOf } from '../geometry.js';
import type { Ruling, Rulings } from './rulings.js';
import { snapTolerance } from './snap-rulings.js';

/** A lattice whose outer lines are all there, drawn or inferred. */
export type FramedLattice = Rulings & {
  /** A left or right frame was not drawn. */
  readonly outerFrameMissing: boolean;
  /** The line above the first or below the last row was not drawn, as at a page's end. */
  readonly openAbove: boolean;
  readonly openBelow: boolean;
};

/** Lines that stick out of the outermost line across them by more than this, in points, enclose a row or column there. */
const overhang = 8;

/** How many lines must stick out equally far to stand for a frame that is not drawn. */
const witnesses = 2;

type End = 'from' | 'to';

/** How far towards `end` the lines reach beyond `edge` together; `undefined` if they do not. */
const commonReach = (rulings: readonly Ruling[], edge: number, end: End): number | undefined => {
  const sign = end === 'to' ? 1 : -1;
  const reaches = rulings.map((ruling) => ruling[end]).filter((reach) => (reach - edge) * sign > overhang);
  const furthest = end === 'to' ? greatestOf(reaches) : leastOf(reaches);
  const agreeing = reaches.filter((reach) => Math.abs(reach - furthest) <= snapTolerance).length;
  const enough = agreeing >= witnesses || (agreeing === 1 && rulings.length === 1);
  return enough ? furthest : undefined;
};

const frameLine = (at: number, across: readonly Ruling[]): Ruling => ({
  at,
  from: leastOf(placesOf(across)),
  to: greatestOf(placesOf(across)),
});

const placesOf = (rulings: readonly Ruling[]): readonly number[] => rulings.map(({ at }) => at);

/** Strays that begin and end where an open table does: the sides of a cell that spans all the rows between two page breaks. */
const sidesAmong = (strays: readonly Ruling[], top: number, bottom: number): readonly Ruling[] =>
  strays.filter(({ from, to }) => Math.abs(from - top) <= snapTolerance && Math.abs(to - bottom) <= snapTolerance);

/** How many sides alike make a table of one row without lines above and below: fewer may be ornament. */
const fewestSides = 3;

/** Strays that begin and end together. */
export const groupSides = (strays: readonly Ruling[]): readonly (readonly Ruling[])[] => {
  const groups: Ruling[][] = [];
  for (const stray of strays) {
    const group = groups.find(([first]) => first !== undefined && sidesAmong([stray], first.from, first.to).length > 0);
    if (group === undefined) groups.push([stray]);
    else group.push(stray);
  }
  return groups;
};

/** The lattice of sides that begin and end together, and of frames drawn where `outer` says. */
export const frameSides = (sides: readonly Ruling[], outer: readonly number[] = []): FramedLattice => {
  const [from, to] = [sides[0]?.from ?? 0, sides[0]?.to ?? 0];
  const verticals = [...sides, ...outer.map((at) => ({ at, from, to }))];
  return {
    horizontals: [from, to].map((at) => frameLine(at, verticals)),
    verticals,
    outerFrameMissing: outer.length > 0,
    openAbove: true,
    openBelow: true,
  };
};

/**
 * The tables that strays alone make: a row taller than the page shows neither its beginning nor its end, only the sides
 * of its cells.
 */
export const frameStrays = (strays: readonly Ruling[]): readonly FramedLattice[] =>
  groupSides(strays)
    .filter((group) => group.length >= fewestSides)
    .map((group) => frameSides(group));

/**
 * Adds the outer lines a lattice leaves out: a left or right frame where horizontals end together beyond the last
 * vertical, an opening or closing line where verticals do so above or below the horizontals. An open table also takes in
 * those of the `strays` (verticals that meet no horizontal) that run along all of it.
 */
export const completeFrame = ({ horizontals, verticals }: Rulings, strays: readonly Ruling[] = []): FramedLattice => {
  const left = commonReach(horizontals, leastOf(placesOf(verticals)), 'from');
  const right = commonReach(horizontals, greatestOf(placesOf(verticals)), 'to');
  const [first, last] = [leastOf(placesOf(horizontals)), greatestOf(placesOf(horizontals))];
  const above = commonReach(verticals, first, 'from');
  const below = commonReach(verticals, last, 'to');
  const sides = [left, right].filter((at) => at !== undefined);
  const ends = [above, below].filter((at) => at !== undefined);
  const taken = ends.length === 0 ? [] : sidesAmong(strays, above ?? first, below ?? last);
  const tall = [...horizontals, ...ends.map((at) => ({ at, from: at, to: at }))];
  const wide = [...verticals, ...taken, ...sides.map((at) => ({ at, from: at, to: at }))];
  return {
    horizontals: [...horizontals, ...ends.map((at) => frameLine(at, wide))],
    verticals: [...verticals, ...taken, ...sides.map((at) => frameLine(at, tall))],
    outerFrameMissing: sides.length > 0,
    openAbove: above !== undefined,
    openBelow: below !== undefined,
  };
};
