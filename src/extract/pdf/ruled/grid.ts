import type { Box } from '../../../model/place.js';
import { connect } from './lattices.js';
import type { Ruling, Rulings } from './rulings.js';
import { snapTolerance } from './snap-rulings.js';

/** A cell on its table's own grid. */
export type GridCell = {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
};

/** The edges of a table's columns and rows in points, ascending, and the cells that tile the grid between them. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** Some lines enclose a shape that is no rectangle; it was cut into rectangles. */
  readonly irregular: boolean;
};

/** A line must cover this share of a slot's side to part it from its neighbour: more than a stub, less than perfect drawing. */
const wallShare = 0.7;

/** The places of lines, ascending, with those closer than the snap tolerance made one. */
export const edgesOf = (rulings: readonly Ruling[]): readonly number[] => {
  const edges: { first: number; sum: number; count: number }[] = [];
  for (const { at } of rulings.toSorted((a, b) => a.at - b.at)) {
    const last = edges.at(-1);
    if (last === undefined || at - last.first > snapTolerance) edges.push({ first: at, sum: at, count: 1 });
    else {
      last.sum += at;
      last.count += 1;
    }
  }
  return edges.map(({ sum, count }) => sum / count);
};

/** For each edge, for each gap between the edges across: whether a line parts the slots on its two sides. */
const wallsOf = (
  edges: readonly number[],
  across: readonly number[],
  rulings: readonly Ruling[],
): readonly (readonly boolean[])[] =>
  edges.map((edge) => {
    const near = rulings.filter(({ at }) => Math.abs(at - edge) <= snapTolerance);
    return across.slice(1).map((end, index) => {
      const start = across[index] ?? end;
      const covered = near.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
      return covered >= wallShare * (end - start);
    });
  });

type Slots = { readonly rows: number; readonly cols: number; readonly regionOf: (row: number, col: number) => number };

/** Slots without a line between them belong to one region. */
const findRegions = (lattice: Rulings, xs: readonly number[], ys: readonly number[]): Slots => {
  const [rows, cols] = [ys.length - 1, xs.length - 1];
  const upright = wallsOf(xs, ys, lattice.verticals);
  const level = wallsOf(ys, xs, lattice.horizontals);
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) {
      const slot = row * cols + col;
      if (col + 1 < cols && upright[col + 1]?.[row] !== true) pairs.push([slot, slot + 1]);
      if (row + 1 < rows && level[row + 1]?.[col] !== true) pairs.push([slot, slot + cols]);
    }
  const rootOf = connect(rows * cols, pairs);
  return { rows, cols, regionOf: (row, col) => rootOf(row * cols + col) };
};

/** The largest rectangle of one region that begins at (row, col), right first, over slots not yet taken. */
const growCell = (
  { rows, cols, regionOf }: Slots,
  taken: ReadonlySet<number>,
  [row, col]: readonly [number, number],
): GridCell => {
  const region = regionOf(row, col);
  const free = (r: number, c: number): boolean => regionOf(r, c) === region && !taken.has(r * cols + c);
  let colSpan = 1;
  while (col + colSpan < cols && free(row, col + colSpan)) colSpan++;
  const rowIsFree = (r: number): boolean => Array.from({ length: colSpan }, (_, index) => free(r, col + index)).every(Boolean);
  let rowSpan = 1;
  while (row + rowSpan < rows && rowIsFree(row + rowSpan)) rowSpan++;
  return { row, col, rowSpan, colSpan };
};

const slotsOf = ({ row, col, rowSpan, colSpan }: GridCell, cols: number): readonly number[] =>
  Array.from({ length: rowSpan * colSpan }, (_, index) => (row + Math.floor(index / colSpan)) * cols + col + (index % colSpan));

const tile = (slots: Slots): { readonly cells: readonly GridCell[]; readonly irregular: boolean } => {
  const taken = new Set<number>();
  const regions = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < slots.rows; row++)
    for (let col = 0; col < slots.cols; col++) {
      if (taken.has(row * slots.cols + col)) continue;
      const cell = growCell(slots, taken, [row, col]);
      for (const slot of slotsOf(cell, slots.cols)) taken.add(slot);
      regions.add(slots.regionOf(row, col));
      cells.push(cell);
    }
  return { cells, irregular: cells.length > regions.size };
};

/** Leaves out the edges at which no cell begins or ends: lines that part nothing. */
export const compressGrid = ({ xs, ys, cells, irregular }: Grid): Grid => {
  const rowEdges = [...new Set(cells.flatMap(({ row, rowSpan }) => [row, row + rowSpan]))].toSorted((a, b) => a - b);
  const colEdges = [...new Set(cells.flatMap(({ col, colSpan }) => [col, col + colSpan]))].toSorted((a, b) => a - b);
  const rowIndex = new Map(rowEdges.map((edge, index) => [edge, index]));
  const colIndex = new Map(colEdges.map((edge, index) => [edge, index]));
  const span = (index: ReadonlyMap<number, number>, start: number, length: number): readonly [number, number] => {
    const from = index.get(start) ?? 0;
    return [from, (index.get(start + length) ?? from) - from];
  };
  return {
    xs: xs.filter((_, index) => colIndex.has(index)),
    ys: ys.filter((_, index) => rowIndex.has(index)),
    cells: cells.map((cell) => {
      const [row, rowSpan] = span(rowIndex, cell.row, cell.rowSpan);
      const [col, colSpan] = span(colIndex, cell.col, cell.colSpan);
      return { row, col, rowSpan, colSpan };
    }),
    irregular,
  };
};

/** The cells that lines with a complete frame enclose; a missing inner line is a span. */
export const gridOfLines = (lines: Rulings): Grid => {
  const xs = edgesOf(lines.verticals);
  const ys = edgesOf(lines.horizontals);
  return compressGrid({ xs, ys, ...tile(findRegions(lines, xs, ys)) });
};

/** The cell's box on the page. */
export const boxOfCell = ({ xs, ys }: Grid, { row, col, rowSpan, colSpan }: GridCell): Box => ({
  left: xs[col] ?? 0,
  top: ys[row] ?? 0,
  right: xs[col + colSpan] ?? 0,
  bottom: ys[row + rowSpan] ?? 0,
});

/** The box around the whole grid. */
export const boxOfGrid = ({ xs, ys }: Grid): Box => ({
  left: xs[0] ?? 0,
  top: ys[0] ?? 0,
  right: xs.at(-1) ?? 0,
  bottom: ys.at(-1) ?? 0,
});

/** The sides of a grid's cells, as lines: what {@link gridOfLines} makes the same cells of. */
export const sidesOf = (grid: Grid): Rulings => {
  const boxes = grid.cells.map((cell) => boxOfCell(grid, cell));
  return {
    horizontals: boxes.flatMap(({ left, right, top, bottom }) => [top, bottom].map((at) => ({ at, from: left, to: right }))),
    verticals: boxes.flatMap(({ left, right, top, bottom }) => [left, right].map((at) => ({ at, from: top, to: bottom }))),
  };
};
