import type { Ruling } from '../ruled/rulings.js';

/** Horizontal lines of one width under one another, top to bottom, and the shorter ones between them: what ruled text has of a table. */
export type RuleStack = {
  readonly left: number;
  readonly right: number;
  /** The heights of the full-width lines. */
  readonly levels: readonly number[];
  readonly rulings: readonly Ruling[];
};

/** Lines of one table begin and end within this of one another, in points. */
const sameEnds = 4;

/** Pieces of a line that are further apart than this, in points, are not of one line: headers are underlined column by column. */
const pieceGap = 24;

/** Pieces of one line differ by no more than this in height, in points. */
const sameLevel = 1;

/** What is shorter than this, in points, underlines a word. */
const shortestLevel = 60;

type Level = { readonly at: number; readonly left: number; readonly right: number; readonly pieces: readonly Ruling[] };

/** The last of a list's end, as far as `isNear` holds from there, for which `holds`. */
const lastWhere = <T>(list: readonly T[], isNear: (one: T) => boolean, holds: (one: T) => boolean): T | undefined => {
  for (let index = list.length - 1; index >= 0; index--) {
    const one = list[index];
    if (one === undefined || !isNear(one)) return undefined;
    if (holds(one)) return one;
  }
  return undefined;
};

/** The pieces at one height that follow one another closely, as one line. */
const levelsOf = (horizontals: readonly Ruling[]): readonly Level[] => {
  const levels: { at: number; left: number; right: number; pieces: Ruling[] }[] = [];
  for (const ruling of horizontals.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const level = lastWhere(
      levels,
      ({ at }) => ruling.at - at <= sameLevel,
      ({ left, right }) => ruling.from <= right + pieceGap && ruling.to >= left - pieceGap,
    );
    if (level === undefined) levels.push({ at: ruling.at, left: ruling.from, right: ruling.to, pieces: [ruling] });
    else {
      level.pieces.push(ruling);
      level.left = Math.min(level.left, ruling.from);
      level.right = Math.max(level.right, ruling.to);
    }
  }
  return levels;
};

const hasEndsOf = (a: Level, b: Level): boolean =>
  Math.abs(a.left - b.left) <= sameEnds && Math.abs(a.right - b.right) <= sameEnds;

const isInside = (inner: Level, outer: Level): boolean =>
  inner.left >= outer.left - sameEnds && inner.right <= outer.right + sameEnds;

/** The stacks of two and more lines of equal width. */
export const findStacks = (horizontals: readonly Ruling[]): readonly RuleStack[] => {
  const all = levelsOf(horizontals);
  const levels = all.filter(({ left, right }) => right - left >= shortestLevel);
  const groups: Level[][] = [];
  for (const level of levels) {
    const group = groups.find(([first]) => first !== undefined && hasEndsOf(first, level));
    if (group === undefined) groups.push([level]);
    else group.push(level);
  }
  return groups.flatMap((group): readonly RuleStack[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined || group.length < 2) return [];
    const between = all.filter((one) => one.at > first.at && one.at < last.at && isInside(one, first));
    return [
      {
        left: Math.min(...group.map(({ left }) => left)),
        right: Math.max(...group.map(({ right }) => right)),
        levels: group.map(({ at }) => at),
        rulings: [...new Set([...group, ...between].flatMap(({ pieces }) => pieces))],
      },
    ];
  });
};
