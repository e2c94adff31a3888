import type { Glyph } from './glyph.js';
import type { PageInk } from './ink.js';
import { rulingsOf } from './rulings.js';
import { tidyRulings } from './snap-rulings.js';
import { fillTables, isTable, type PageTable, shapesOf } from './tables.js';

/** The tables of an upright page, and the glyphs that stand in none. */
export const readTables = (ink: PageInk): { readonly tables: readonly PageTable[]; readonly outside: readonly Glyph[] } => {
  const shapes = shapesOf(tidyRulings(rulingsOf(ink)));
  const accepted = new Set(
    fillTables(shapes, ink.glyphs)
      .tables.filter(isTable)
      .map(({ grid }) => grid),
  );
  return fillTables(
    shapes.filter(({ grid }) => accepted.has(grid)),
    ink.glyphs,
  );
};
