import type { Matrix } from '../../pdf/geometry.js';
import { apply, scaleOf } from '../../pdf/geometry.js';
import type { Glyph } from '../../pdf/text/glyph.js';

/** One letter along a line of a box: its text, and where along the line it begins and ends, in points. */
export type Letter = { readonly text: string; readonly from: number; readonly to: number };

/** Letters set one after another on one line of a box; `matrix` maps the box to the page, `baseline` is measured in the box. */
export type Run = {
  readonly letters: readonly Letter[];
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly matrix: Matrix;
};

/** How far a direction may be off an axis and still count as along it, in radians. */
const straight = 0.02;

const turnOf = ([a, b]: Matrix): Glyph['turn'] => {
  const quarter = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(quarter);
  if (Math.abs(quarter - nearest) > straight) return 'oblique';
  return ([0, 90, 180, 270] as const)[(nearest + 4) % 4] ?? 0;
};

const glyphsOf = ({ letters, baseline, size, bold, matrix }: Run): readonly Glyph[] => {
  const turn = turnOf(matrix);
  // Letters that are only stretched along the line are as high as before.
  const em = turn === 0 ? size * Math.abs(matrix[3]) : size * scaleOf(matrix);
  return letters.map(({ text, from, to }) => ({
    text,
    start: apply(matrix, from, baseline),
    end: apply(matrix, to, baseline),
    size: em,
    turn,
    bold,
  }));
};

type Placed = { readonly run: Run; readonly left: number; readonly right: number; readonly baseline: number };

const placedOf = (run: Run): Placed => {
  const { x: left, y: baseline } = apply(run.matrix, run.letters[0]?.from ?? 0, run.baseline);
  const right = apply(run.matrix, run.letters.at(-1)?.to ?? 0, run.baseline).x;
  return { run, left, right, baseline };
};

/** Widths of letters are estimates; beyond this share the text below is really set over the text before it. */
const mostSqueeze = 0.5;

/** White kept before the next run, in em. */
const gapKept = 0.3;

const squeezed = ({ run, left, right }: Placed, next: number): Run => {
  const room = next - left - gapKept * run.size;
  const width = right - left;
  if (width <= room || room < mostSqueeze * width) return run;
  const start = run.letters[0]?.from ?? 0;
  const factor = room / width;
  const letters = run.letters.map(({ text, from, to }) => ({
    text,
    from: start + (from - start) * factor,
    to: start + (to - start) * factor,
  }));
  return { ...run, letters };
};

/** Baselines this close, in em, are one line's. */
const sameLine = 0.3;

/**
 * Runs as glyphs on the page. The fonts of a page are not at hand, so the widths of its letters are estimates: where
 * another run begins on the same line before an upright run would end, that run is made to end before it.
 */
export const glyphsOfRuns = (runs: readonly Run[]): readonly Glyph[] => {
  const upright = runs.filter(({ matrix, letters }) => turnOf(matrix) === 0 && letters.length > 0).map(placedOf);
  const byLine = upright.toSorted((a, b) => a.baseline - b.baseline);
  const fitted = new Map<Run, Run>();
  for (const [index, placed] of byLine.entries()) {
    const reach = sameLine * placed.run.size;
    let next = Infinity;
    for (const step of [-1, 1]) {
      for (let at = index + step; Math.abs((byLine[at]?.baseline ?? Infinity) - placed.baseline) <= reach; at += step) {
        const left = byLine[at]?.left ?? Infinity;
        if (left > placed.left) next = Math.min(next, left);
      }
    }
    if (next < placed.right + gapKept * placed.run.size) fitted.set(placed.run, squeezed(placed, next));
  }
  return runs.flatMap((run) => glyphsOf(fitted.get(run) ?? run));
};
