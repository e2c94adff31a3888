import type { Box } from '../../model/place.js';
import { openTables } from './aligned/open-tables.js';
import { refineShape } from './aligned/refine-shape.js';
import { findStacks } from './aligned/rule-stacks.js';
import { sideTables } from './aligned/side-tables.js';
import { stackTables } from './aligned/stack-tables.js';
import { taggedTables } from './aligned/tagged-tables.js';
import { contains, intersection } from './geometry.js';
import type { PageInk } from './ink/ink.js';
import { hasBars, isChart, slantsOf } from './ruled/drawings.js';
import { boxOfGrid, type Grid } from './ruled/grid.js';
import { findLattices, type Lattices } from './ruled/lattices.js';
import { fillEdgesOf, type Ruling, rulingsOf } from './ruled/rulings.js';
import { tidyRulings } from './ruled/snap-rulings.js';
import { splitStacked } from './ruled/split-tables.js';
import { type FilledTable, fillTables, isTable, shapesOf, type TableShape } from './ruled/tables.js';
import { centreOf, type Glyph } from './text/glyph.js';
import { type PlacedGlyphs, placeGlyphs, placeOnDemand } from './text/placed-glyphs.js';

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

const boxesOf = (shapes: readonly TableShape[]): readonly Box[] => shapes.map(({ grid }) => boxOfGrid(grid));

const isClear = (box: Box, of: readonly Box[]): boolean => of.every((other) => intersection(other, box) === undefined);

const clearGlyphs = ({ glyphs }: PageInk, of: readonly Box[]): readonly Glyph[] =>
  of.length === 0 ? glyphs : glyphs.filter((glyph) => of.every((box) => !contains(box, centreOf(glyph))));

const clearBars = (bars: readonly Ruling[], of: readonly Box[]): readonly Ruling[] =>
  bars.filter(({ at, from, to }) => isClear({ left: from, right: to, top: at, bottom: at }, of));

/** Adds the tables of horizontal lines with columns of text between them; a table found before may become part of one. */
const addStacked = (before: readonly TableShape[], bars: readonly Ruling[], ink: PageInk): readonly TableShape[] => {
  const boxes = boxesOf(before);
  const free = clearBars(bars, boxes);
  if (free.length === 0) return before;
  const grids = before.map(({ grid }) => grid);
  const stacked = stackTables(findStacks([...free, ...grids.flatMap(levelsOf)]), placeGlyphs(clearGlyphs(ink, boxes)), grids);
  const shapes = tablesAmong(
    stacked.map(({ shape }) => shape),
    ink,
  );
  const taken = new Set(stacked.filter(({ shape }) => shapes.includes(shape)).flatMap(({ parts }) => parts));
  return [...before.filter(({ grid }) => !taken.has(grid)), ...shapes];
};

/** The tables that lines draw, fully or in part, and those that the tags of the PDF speak of where no lattice is drawn. */
const ruledTables = (found: Lattices, ink: PageInk, placed: () => PlacedGlyphs): readonly TableShape[] => {
  const sides = found.strays.length === 0 ? [] : tablesAmong(sideTables(found.strays, placed()), ink);
  const lattices = shapesOf(found).filter((shape) => boxesOf([shape]).every((box) => isClear(box, boxesOf(sides))));
  const drawn = [...sides, ...tablesAmong(lattices, ink).map((shape) => refineShape(shape, placed()))];
  const tagged = taggedTables(clearGlyphs(ink, boxesOf(drawn))).filter((shape) =>
    boxesOf([shape]).every((box) => isClear(box, boxesOf(drawn))),
  );
  const bars = [...found.bars, ...found.lattices.flatMap(({ horizontals }) => horizontals)];
  return addStacked([...drawn, ...tagged], bars, ink);
};

/** Shading alone makes a table only where it shows both rows and columns: a coloured bar is none, nor shapes across one another. */
const hasRowsAndColumns = ({ grid }: TableShape): boolean => grid.xs.length > 2 && grid.ys.length > 2 && !grid.irregular;

/** Tables that show their cells by shading, where no lines are drawn. */
const shadedTables = (edges: Lattices, ink: PageInk): readonly TableShape[] =>
  tablesAmong(shapesOf(edges).filter(hasRowsAndColumns), ink).map((shape) => ({
    ...shape,
    reasons: [...shape.reasons, 'noRulings'],
  }));

/** Adds the tables that are neither drawn nor shaded, but for a head perhaps. */
const addOpen = (
  before: readonly TableShape[],
  bars: readonly Ruling[],
  { ink, placed }: { readonly ink: PageInk; readonly placed: () => PlacedGlyphs },
): readonly TableShape[] => {
  const glyphs = clearGlyphs(ink, boxesOf(before));
  const found = openTables(
    glyphs,
    before.map(({ grid }) => grid),
    clearBars(bars, boxesOf(before)),
  );
  const shapes = tablesAmong(
    found.map(({ shape }) => shape).filter((shape) => !hasBars(shape, ink.fills, placed())),
    ink,
  );
  const taken = new Set(found.filter(({ shape }) => shapes.includes(shape)).flatMap(({ parts }) => parts));
  return [
    ...before.filter(({ grid }) => !taken.has(grid)),
    ...shapes.map((shape): TableShape => ({ ...shape, reasons: [...shape.reasons, 'noRulings'] })),
  ];
};

/** The tables of an upright page, top to bottom, and the glyphs that stand in none. */
export const readTables = (ink: PageInk): { readonly tables: readonly FilledTable[]; readonly outside: readonly Glyph[] } => {
  const found = findLattices(tidyRulings(rulingsOf(ink)));
  const placed = placeOnDemand(ink.glyphs);
  const ruled = ruledTables(found, ink, placed);
  const boxes = boxesOf(ruled);
  const edges = findLattices(tidyRulings(fillEdgesOf({ ...ink, fills: ink.fills.filter(({ box }) => isClear(box, boxes)) })));
  const drawn = [...ruled, ...shadedTables(edges, ink)].flatMap((shape) => splitStacked(shape, ink));
  const shapes = addOpen(drawn, [...found.bars, ...edges.lattices.flatMap(({ horizontals }) => horizontals)], { ink, placed });
  const { tables, outside } = fillTables(shapes, ink.glyphs);
  return { tables: tables.toSorted((a, b) => boxOfGrid(a.grid).top - boxOfGrid(b.grid).top), outside };
};
