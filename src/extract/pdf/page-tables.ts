import { intersection } from './geometry.js';
import type { Glyph } from './glyph.js';
import { boxOfGrid } from './grid.js';
import type { PageInk } from './ink.js';
import { fillEdgesOf, rulingsOf } from './rulings.js';
import { tidyRulings } from './snap-rulings.js';
import { splitStacked } from './split-tables.js';
import { type FilledTable, fillTables, isTable, shapesOf, type TableShape } from './tables.js';

const tablesAmong = (shapes: readonly TableShape[], glyphs: readonly Glyph[]): readonly TableShape[] => {
  const accepted = new Set(
    fillTables(shapes, glyphs)
      .tables.filter(isTable)
      .map(({ grid }) => grid),
  );
  return shapes.filter(({ grid }) => accepted.has(grid));
};

const ruledTables = (ink: PageInk): readonly TableShape[] => tablesAmong(shapesOf(tidyRulings(rulingsOf(ink))), ink.glyphs);

/** Shading alone makes a table only where it shows both rows and columns: a coloured bar is none. */
const hasRowsAndColumns = ({ grid }: TableShape): boolean => grid.xs.length > 2 && grid.ys.length > 2;

/** Tables that show their cells by shading, where no lines are drawn. */
const shadedTables = (ink: PageInk, ruled: readonly TableShape[]): readonly TableShape[] => {
  const boxes = ruled.map(({ grid }) => boxOfGrid(grid));
  const fills = ink.fills.filter(({ box }) => boxes.every((table) => intersection(table, box) === undefined));
  const shapes = shapesOf(tidyRulings(fillEdgesOf({ ...ink, fills }))).filter(hasRowsAndColumns);
  return tablesAmong(shapes, ink.glyphs).map((shape) => ({ ...shape, reasons: [...shape.reasons, 'noRulings'] }));
};

/** The tables of an upright page, top to bottom, and the glyphs that stand in none. */
export const readTables = (ink: PageInk): { readonly tables: readonly FilledTable[]; readonly outside: readonly Glyph[] } => {
  const ruled = ruledTables(ink);
  const shapes = [...ruled, ...shadedTables(ink, ruled)].flatMap((shape) => splitStacked(shape, ink.fills));
  const { tables, outside } = fillTables(shapes, ink.glyphs);
  return { tables: tables.toSorted((a, b) => boxOfGrid(a.grid).top - boxOfGrid(b.grid).top), outside };
};
