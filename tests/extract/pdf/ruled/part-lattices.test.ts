import { describe, expect, it } from 'vitest';
import { partLattice } from '../../../../src/extract/pdf/ruled/part-lattices.js';

const r = (at: number, from: number, to: number) => ({ at, from, to });

/** The lines of a table with columns at `xs` and rows at `ys`, its upright lines drawn row by row. */
const table = (xs: readonly number[], ys: readonly number[]) => ({
  horizontals: ys.map((y) => r(y, xs[0] ?? 0, xs.at(-1) ?? 0)),
  verticals: ys.slice(1).flatMap((y, index) => xs.map((x) => r(x, ys[index] ?? 0, y))),
});
const under = (...tables: readonly ReturnType<typeof table>[]) => ({
  horizontals: tables.flatMap(({ horizontals }) => horizontals),
  verticals: tables.flatMap(({ verticals }) => verticals),
});
const levels = (parts: ReturnType<typeof partLattice>) =>
  parts.map(({ horizontals }) => [...new Set(horizontals.map(({ at }) => at))]);

describe('partLattice', () => {
  it('parts tables of other widths and columns that share a line, each as wide as its own rows', () => {
    const parts = partLattice(
      under(table([0, 110, 400], [0, 20, 40]), table([0, 160, 250, 440], [40, 60]), table([0, 90], [60, 80])),
    );
    expect(levels(parts)).toEqual([
      [0, 20, 40],
      [40, 60],
      [60, 80],
    ]);
    const widths = parts.map(({ horizontals }) => horizontals.map(({ from, to }) => to - from));
    expect(widths.map((of) => Math.max(...of))).toEqual([400, 440, 90]);
  });

  it('bears an inner line that lies on one of the other table by chance', () => {
    const parts = partLattice(
      under(table([0, 170, 230, 310, 380], [0, 20, 40]), table([0, 100, 120, 140, 160, 180, 232, 330], [40, 60])),
    );
    expect(parts).toHaveLength(2);
  });

  it('keeps together a head without its corner, a total under the last columns, and a row with one side dragged', () => {
    const body = table([0, 100, 200, 300, 400], [20, 40, 60]);
    expect(partLattice(under(table([100, 200, 300, 400], [0, 20]), body))).toHaveLength(1);
    expect(partLattice(under(body, table([300, 400], [60, 80])))).toHaveLength(1);
    expect(partLattice(under(body, table([0, 100, 200, 310, 415], [60, 80])))).toHaveLength(1);
  });

  it('keeps together the rows of a form, whose outline is one', () => {
    expect(partLattice(under(table([0, 110, 400], [0, 20]), table([0, 70, 160, 250, 400], [20, 40])))).toHaveLength(1);
  });
});
