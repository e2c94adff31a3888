import { type Grid, gridOfLines, sidesOf } from '../ruled/grid.js';
import type { Ruling, Rulings } from '../ruled/rulings.js';
import type { TableShape } from '../ruled/tables.js';
import type { PlacedGlyphs } from '../text/placed-glyphs.js';
import { missingWalls } from './refine-columns.js';
import { missingRowLines } from './refine-rows.js';
import { missingLinesInSpans } from './refine-spans.js';

const withLines = (grid: Grid, { horizontals, verticals }: Rulings): Grid => {
  const sides = sidesOf(grid);
  return {
    ...gridOfLines({ horizontals: [...sides.horizontals, ...horizontals], verticals: [...sides.verticals, ...verticals] }),
    irregular: grid.irregular,
  };
};

const isAny = (lines: readonly Ruling[]): boolean => lines.length > 0;

/** Parts the cells of a drawn table in which the text shows columns or rows that no line parts. */
export const refineShape = (shape: TableShape, glyphs: PlacedGlyphs): TableShape => {
  const walls = missingWalls(shape.grid, glyphs);
  const parted = isAny(walls.verticals) ? withLines(shape.grid, walls) : shape.grid;
  const rows = [...missingRowLines(parted, glyphs), ...missingLinesInSpans(parted, glyphs)];
  const grid = isAny(rows) ? withLines(parted, { horizontals: rows, verticals: [] }) : parted;
  const split = isAny(rows) || isAny(walls.horizontals);
  return {
    grid,
    reasons: [
      ...shape.reasons,
      ...(isAny(walls.verticals) ? (['columnsFromText'] as const) : []),
      ...(split ? (['rowsFromText'] as const) : []),
    ],
  };
};
