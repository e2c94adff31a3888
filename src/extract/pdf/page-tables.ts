import { isChart, slantsOf } from './drawings.js';
import { contains, intersection } from './geometry.js';
import { centreOf, type Glyph } from './glyph.js';
import { boxOfGrid, type Grid } from './grid.js';
import type { PageInk } from './ink.js';
import { findLattices } from './lattices.js';
import { refineShape } from './refine-shape.js';
import { findStacks } from './rule-stacks.js';
import { fillEdgesOf, type Ruling, rulingsOf } from './rulings.js';
import { tidyRulings } from './snap-rulings.js';
import { splitStacked } from './split-tables.js';
import { stackTables } from './stack-tables.js';
import { type FilledTable, fillTables, isTable, shapesOf, type TableShape } from './tables.js';

const tablesAmong = (shapes: readonly TableShape[], ink: PageInk): readonly TableShape[] => {
  const slants = slantsOf(ink);
  const accepted = new Set(
    fillTables(shapes, ink.glyphs)
      .tables.filter((table) => isTable(table) && !isChart(table, slants))
      .map(({ grid }) => grid),
  );
  return shapes.filter(({ grid }) => accepted.has(grid));
};

/** The outer lines of a grid that run across the page. */
const levelsOf = (grid: Grid): readonly Ruling[] => {
  const { left, right, top, bottom } = boxOfGrid(grid);
  return [top, bottom].map((at) => ({ at, from: left, to: right }));
};

/** The tables that lines draw: those of full lattices, and those of horizontal lines with columns of text between them. */
const ruledTables = (ink: PageInk): readonly TableShape[] => {
  const found = findLattices(tidyRulings(rulingsOf(ink)));
  const drawn = tablesAmong(shapesOf(found), ink).map((shape) => refineShape(shape, ink.glyphs));
  const boxes = drawn.map(({ grid }) => boxOfGrid(grid));
  const isFree = ({ at, from, to }: Ruling): boolean =>
    boxes.every((box) => intersection(box, { left: from, right: to, top: at, bottom: at }) === undefined);
  const bars = [...found.bars, ...found.lattices.flatMap(({ horizontals }) => horizontals)].filter(isFree);
  if (bars.length === 0) return drawn;
  const glyphs = ink.glyphs.filter((glyph) => boxes.every((box) => !contains(box, centreOf(glyph))));
  const grids = drawn.map(({ grid }) => grid);
  const stacked = stackTables(findStacks([...bars, ...grids.flatMap(levelsOf)]), glyphs, grids);
  const shapes = tablesAmong(
    stacked.map(({ shape }) => shape),
    ink,
  );
  const taken = new Set(stacked.filter(({ shape }) => shapes.includes(shape)).flatMap(({ parts }) => parts));
  return [...drawn.filter(({ grid }) => !taken.has(grid)), ...shapes];
};

/** Shading alone makes a table only where it shows both rows and columns: a coloured bar is none. */
const hasRowsAndColumns = ({ grid }: TableShape): boolean => grid.xs.length > 2 && grid.ys.length > 2;

/** Tables that show their cells by shading, where no lines are drawn. */
const shadedTables = (ink: PageInk, ruled: readonly TableShape[]): readonly TableShape[] => {
  const boxes = ruled.map(({ grid }) => boxOfGrid(grid));
  const fills = ink.fills.filter(({ box }) => boxes.every((table) => intersection(table, box) === undefined));
  const shapes = shapesOf(findLattices(tidyRulings(fillEdgesOf({ ...ink, fills })))).filter(hasRowsAndColumns);
  return tablesAmong(shapes, ink).map((shape) => ({ ...shape, reasons: [...shape.reasons, 'noRulings'] }));
};

/** The tables of an upright page, top to bottom, and the glyphs that stand in none. */
export const readTables = (ink: PageInk): { readonly tables: readonly FilledTable[]; readonly outside: readonly Glyph[] } => {
  const ruled = ruledTables(ink);
  const shapes = [...ruled, ...shadedTables(ink, ruled)].flatMap((shape) => splitStacked(shape, ink.fills));
  const { tables, outside } = fillTables(shapes, ink.glyphs);
  return { tables: tables.toSorted((a, b) => boxOfGrid(a.grid).top - boxOfGrid(b.grid).top), outside };
};
