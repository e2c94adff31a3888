import { greatestOf, leastOf } from '../geometry.js';
import type { Ruling, Rulings } from './rulings.js';

/**
 * Parallel lines closer than this, in points, are one line drawn twice: the sides of neighbouring boxes, or a double
 * border (Word's is 2.25 pt over all). pdfplumber's snap tolerance is the same.
 */
export const snapTolerance = 3;

/** Thick lines with no more white than this between them, in points, are one double line; no text fits there … */
const whiteWithin = 2.5;

/** … as long as they are no further apart than this, in points: a border of three thick lines. */
const widestLine = 8;

/** Pieces of one line may lie this far apart, in points: joints, and the gaps of dashes and dots. */
export const joinTolerance = 3;

/** Pieces this close across, in points, are taken to be on one line before parallels are looked at. */
const collinearTolerance = 0.75;

/** What stays shorter than this, in points, after joining is no side of a cell: a tick, a dot, the bar of a letter. */
const shortestRuling = 4;

const lengthOf = ({ from, to }: Ruling): number => to - from;

/** One line in place of several, where most of their length lies. */
const mergeRulings = (rulings: readonly Ruling[]): Ruling => {
  const weights = rulings.map((ruling) => lengthOf(ruling) + collinearTolerance);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    at: rulings.reduce((sum, { at }, index) => sum + (at * (weights[index] ?? 0)) / total, 0),
    from: leastOf(rulings.map(({ from }) => from)),
    to: greatestOf(rulings.map(({ to }) => to)),
    width:
      greatestOf(rulings.map(({ at, width = 0 }) => at + width / 2)) -
      leastOf(rulings.map(({ at, width = 0 }) => at - width / 2)),
  };
};

/** Groups pieces that lie on one line, each group from left to right. */
const groupByPlace = (rulings: readonly Ruling[]): readonly (readonly Ruling[])[] => {
  const lines: { readonly at: number; readonly pieces: Ruling[] }[] = [];
  for (const ruling of rulings.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line === undefined || ruling.at - line.at > collinearTolerance) lines.push({ at: ruling.at, pieces: [ruling] });
    else line.pieces.push(ruling);
  }
  return lines.map(({ pieces }) => pieces.toSorted((a, b) => a.from - b.from));
};

const joinPieces = (pieces: readonly Ruling[]): readonly Ruling[] => {
  const joined: { reach: number; readonly pieces: Ruling[] }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last === undefined || piece.from > last.reach + joinTolerance) joined.push({ reach: piece.to, pieces: [piece] });
    else {
      last.pieces.push(piece);
      last.reach = Math.max(last.reach, piece.to);
    }
  }
  return joined.map((one) => mergeRulings(one.pieces));
};

/** Joins the pieces of one line into as few as possible; pieces on other lines stay apart. */
export const joinCollinear = (rulings: readonly Ruling[]): readonly Ruling[] => groupByPlace(rulings).flatMap(joinPieces);

const runTogether = (a: Ruling, b: Ruling): boolean => a.from <= b.to + joinTolerance && b.from <= a.to + joinTolerance;

/** Whether a line may still belong to a group of parallels before it: near its first, or near the ink of its last. */
const isNear = (group: readonly Ruling[], ruling: Ruling): boolean => {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return false;
  const white = ruling.at - last.at - ((ruling.width ?? 0) + (last.width ?? 0)) / 2;
  return ruling.at - first.at <= snapTolerance || (white <= whiteWithin && ruling.at - first.at <= widestLine);
};

/** Makes one line of parallels that lie close together and run along one another. */
export const snapParallels = (rulings: readonly Ruling[]): readonly Ruling[] => {
  const sorted = rulings.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const groups: Ruling[][] = [];
  let open: Ruling[][] = [];
  for (const ruling of sorted) {
    open = open.filter((group) => isNear(group, ruling));
    const group = open.find((members) => members.some((member) => runTogether(member, ruling)));
    if (group !== undefined) group.push(ruling);
    else {
      const fresh = [ruling];
      open.push(fresh);
      groups.push(fresh);
    }
  }
  return groups.map(mergeRulings);
};

const tidy = (rulings: readonly Ruling[]): readonly Ruling[] =>
  snapParallels(joinCollinear(rulings)).filter((ruling) => lengthOf(ruling) >= shortestRuling);

/** The lines as a person sees them: pieces joined, double lines made one, specks left out. */
export const tidyRulings = ({ horizontals, verticals }: Rulings): Rulings => ({
  horizontals: tidy(horizontals),
  verticals: tidy(verticals),
});
