import type { Box } from '../../../model/place.js';
import { boxOfCell, type Grid, type GridCell } from '../ruled/grid.js';
import type { Rulings } from '../ruled/rulings.js';
import { snapTolerance } from '../ruled/snap-rulings.js';
import { glyphsIn, type PlacedGlyphs } from '../text/placed-glyphs.js';
import { type WordLine, wordLinesOf } from '../text/word-lines.js';
import { type Corridor, corridorsAt, findCorridors } from './corridors.js';
import { columnLineOf } from './text-columns.js';
import { groupRows } from './text-rows.js';
import { countTabularRows, type TextRegion, wallsOfText } from './text-walls.js';

/** Cells of one width under one another, across which no vertical line is drawn. */
type Area = { readonly cells: readonly GridCell[]; readonly box: Box; readonly inner: readonly number[] };

/** Fewer cells under one another say nothing of columns. */
const fewestCells = 2;

/** Where no line of the table shows a column, so many rows have to. */
const fewestUnruledRows = 3;

const isUnder = (below: GridCell, above: GridCell): boolean =>
  below.col === above.col && below.colSpan === above.colSpan && below.row === above.row + above.rowSpan;

/** The areas of a grid that may have columns without lines: cells that span columns, or all of a table of one column. */
const areasOf = (grid: Grid): readonly Area[] => {
  const wide = grid.cells.filter(({ colSpan }) => colSpan > 1 || grid.xs.length === 2);
  const stacks: GridCell[][] = [];
  for (const cell of wide.toSorted((a, b) => a.row - b.row)) {
    const stack = stacks.find((cells) => cells.some((above) => isUnder(cell, above)));
    if (stack === undefined) stacks.push([cell]);
    else stack.push(cell);
  }
  return stacks.flatMap((cells): readonly Area[] => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (first === undefined || last === undefined) return [];
    const box = { ...boxOfCell(grid, first), bottom: boxOfCell(grid, last).bottom };
    return [{ cells, box, inner: grid.xs.slice(first.col + 1, first.col + first.colSpan) }];
  });
};

const linesIn = (box: Box, glyphs: PlacedGlyphs): readonly WordLine[] => wordLinesOf(glyphsIn(glyphs, box));

/** The corridors that part the area, drawn to the lines of the rest of the table where there are any. */
const corridorsOf = ({ inner }: Area, lines: readonly WordLine[]): readonly Corridor[] => {
  const found = findCorridors(lines);
  return inner.length === 0 ? found : corridorsAt(inner, found, snapTolerance);
};

/** The lines that part the columns, and rows, of one area. */
const wallsOfArea = (area: Area, grid: Grid, glyphs: PlacedGlyphs): Rulings => {
  const bands = area.cells.map((cell) => boxOfCell(grid, cell)).map((box) => ({ box, lines: linesIn(box, glyphs) }));
  const lines = bands.flatMap((band) => band.lines);
  const corridors = bands.length < fewestCells && lines.length < fewestUnruledRows ? [] : corridorsOf(area, lines);
  if (corridors.length === 0) return { horizontals: [], verticals: [] };
  const columns = { corridors, left: area.box.left, right: area.box.right };
  const inColumns = bands.map((band) => band.lines.map((line) => columnLineOf(line, columns)));
  const regions = groupRows(inColumns, columns).map((rows, index): TextRegion => {
    const box = bands[index]?.box ?? area.box;
    return { ...box, rows, drawn: [] };
  });
  const tabular = countTabularRows(regions.flatMap(({ rows }) => rows));
  if (tabular < (area.inner.length === 0 ? fewestUnruledRows : 1)) return { horizontals: [], verticals: [] };
  const walls = regions.map((region) => wallsOfText(region, columns));
  return {
    horizontals: walls.flatMap(({ horizontals }) => horizontals),
    verticals: walls.flatMap(({ verticals }) => verticals),
  };
};

/** The lines a drawn table leaves out between columns that its text shows: verticals in its head alone, say, or none. */
export const missingWalls = (grid: Grid, glyphs: PlacedGlyphs): Rulings => {
  const walls = areasOf(grid).map((area) => wallsOfArea(area, grid, glyphs));
  return {
    horizontals: walls.flatMap(({ horizontals }) => horizontals),
    verticals: walls.flatMap(({ verticals }) => verticals),
  };
};
