import type { PlacedCell } from './table-cells.js';

/** The adjacency relations of a table as texts and direction, and how often each occurs. */
export type Relations = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

/** Which cell stands in each slot: by row, then by column. Where cells overlap, the first keeps the slot. */
const slotsOf = (cells: readonly PlacedCell[]): number[][] => {
  const slots: number[][] = [];
  cells.forEach(({ row, col, rowSpan, colSpan }, index) => {
    for (let r = row; r < row + rowSpan; r++) {
      const line = slots[r] ?? [];
      slots[r] = line;
      for (let c = col; c < col + colSpan; c++) line[c] ??= index;
    }
  });
  return slots;
};

/** Pairs of different cells that follow each other along the lines, empty slots passed over. */
const neighboursIn = (lines: readonly (readonly (number | undefined)[])[]): readonly (readonly [number, number])[] =>
  lines.flatMap((line) => {
    const met = line.filter((index) => index !== undefined);
    return met.slice(1).flatMap((index, at): readonly (readonly [number, number])[] => {
      const before = met[at] ?? index;
      return before === index ? [] : [[before, index]];
    });
  });

const transpose = (slots: readonly (readonly (number | undefined)[])[]): readonly (readonly (number | undefined)[])[] => {
  const width = slots.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length: width }, (_, col) => slots.map((line) => line[col]));
};

/**
 * For each cell with text the nearest one with text to its right and below, in every row and column it spans; each pair of
 * cells counts once per direction (the ICDAR 2013 measure).
 */
export const relationsOf = (cells: readonly PlacedCell[]): Relations => {
  const slots = slotsOf(cells);
  const directed = [
    ...neighboursIn(slots).map(([a, b]) => `${a} right ${b}`),
    ...neighboursIn(transpose(slots)).map(([a, b]) => `${a} below ${b}`),
  ];
  const counts = new Map<string, number>();
  const pairs = new Set(directed);
  for (const pair of pairs) {
    const [a, direction, b] = pair.split(' ');
    const key = JSON.stringify([cells[Number(a)]?.loose, direction, cells[Number(b)]?.loose]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, total: pairs.size };
};

/** How many relations two tables have in common. */
export const sharedRelations = (a: Relations, b: Relations): number => {
  let shared = 0;
  for (const [key, count] of a.counts) shared += Math.min(count, b.counts.get(key) ?? 0);
  return shared;
};
