import type { ConfidenceReason } from '../../../model/raw-document.js';
import { contains, gapAt, heightOf, type Point, widthOf } from '../geometry.js';
import { centreOf, type Glyph, isBlank } from '../text/glyph.js';
import { completeFrame, type FramedLattice, frameStrays } from './complete-frame.js';
import { boxOfGrid, type Grid, type GridCell, gridOfLines } from './grid.js';
import type { Lattices } from './lattices.js';
import { keepWordsWhole } from './overflow.js';
import { partLattice } from './part-lattices.js';

/** A grid found on a page, and why it is less sure than a fully drawn one. */
export type TableShape = { readonly grid: Grid; readonly reasons: readonly ConfidenceReason[] };

/** A cell with the glyphs whose centres lie in it. */
export type FilledCell = GridCell & { readonly glyphs: readonly Glyph[] };

/** A table with the glyphs in it. */
export type FilledTable = TableShape & { readonly cells: readonly FilledCell[] };

/** The grid of a lattice, with what had to be inferred. */
export const shapeOf = (framed: FramedLattice): TableShape => {
  const grid = gridOfLines(framed);
  const found: readonly (readonly [boolean, ConfidenceReason])[] = [
    [framed.openAbove || framed.openBelow, 'closingLineMissing'],
    [framed.outerFrameMissing, 'outerFrameMissing'],
    [grid.irregular, 'overlappingSpans'],
  ];
  return { grid, reasons: found.flatMap(([holds, reason]) => (holds ? [reason] : [])) };
};

/** The grids that the lattices draw, each with what had to be inferred. */
export const shapesOf = ({ lattices, strays }: Lattices): readonly TableShape[] => {
  const framed = lattices.flatMap(partLattice).map((lattice) => completeFrame(lattice, strays));
  const taken = new Set(framed.flatMap(({ verticals }) => verticals));
  return [...framed, ...frameStrays(strays.filter((stray) => !taken.has(stray)))].map(shapeOf);
};

/** A look-up of the cell in which a point lies. */
const cellFinder = ({ xs, ys, cells }: Grid): ((point: Point) => number | undefined) => {
  const cols = xs.length - 1;
  const cellOfSlot = new Map<number, number>();
  cells.forEach(({ row, col, rowSpan, colSpan }, index) => {
    for (let r = row; r < row + rowSpan; r++) for (let c = col; c < col + colSpan; c++) cellOfSlot.set(r * cols + c, index);
  });
  const box = boxOfGrid({ xs, ys, cells, irregular: false });
  return (point) => (contains(box, point) ? cellOfSlot.get(gapAt(ys, point.y) * cols + gapAt(xs, point.x)) : undefined);
};

const areaOf = ({ grid }: TableShape): number => widthOf(boxOfGrid(grid)) * heightOf(boxOfGrid(grid));

type Filling = {
  readonly shape: TableShape;
  readonly find: (point: Point) => number | undefined;
  readonly cells: readonly Glyph[][];
};

/** The cell of the innermost table in which a glyph's centre lies; slanting text (a stamp) is never a cell's. */
const cellOf = (glyph: Glyph, tables: readonly Filling[]): Glyph[] | undefined => {
  if (glyph.turn === 'oblique') return undefined;
  const centre = centreOf(glyph);
  for (const { find, cells } of tables) {
    const cell = find(centre);
    if (cell !== undefined) return cells[cell];
  }
  return undefined;
};

/** Puts each glyph, given in the order in which they are drawn, into the table and cell where it stands or its word began. */
export const fillTables = (
  shapes: readonly TableShape[],
  glyphs: readonly Glyph[],
): { readonly tables: readonly FilledTable[]; readonly outside: readonly Glyph[] } => {
  if (shapes.length === 0) return { tables: [], outside: glyphs };
  const tables = shapes
    .toSorted((a, b) => areaOf(a) - areaOf(b))
    .map((shape): Filling => ({ shape, find: cellFinder(shape.grid), cells: shape.grid.cells.map((): Glyph[] => []) }));
  const outside: Glyph[] = [];
  const places = keepWordsWhole(
    glyphs,
    glyphs.map((glyph) => cellOf(glyph, tables) ?? outside),
  );
  glyphs.forEach((glyph, index) => {
    places[index]?.push(glyph);
  });
  return {
    tables: tables.map(({ shape, cells }) => ({
      ...shape,
      cells: shape.grid.cells.map((cell, index) => ({ ...cell, glyphs: cells[index] ?? [] })),
    })),
    outside,
  };
};

const hasText = ({ glyphs }: FilledCell): boolean => glyphs.some((glyph) => !isBlank(glyph));

/**
 * Whether what the lines enclose is a table, not a frame around text or a drawing: columns with some text in them. One
 * cell with text is enough, since the end of a long cell may be all that a row cut by a page's end leaves for the next.
 * A single column must have its frame drawn: the grid of a chart has none.
 */
export const isTable = ({ grid, cells, reasons }: FilledTable): boolean => {
  const filled = cells.filter(hasText).length;
  if (grid.xs.length > 2) return filled > 0 && cells.length > 1;
  return filled > 1 && !reasons.includes('outerFrameMissing');
};
