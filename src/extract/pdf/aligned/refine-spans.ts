import { boxOfCell, type Grid, type GridCell } from '../ruled/grid.js';
import type { Ruling } from '../ruled/rulings.js';
import { glyphsIn, type PlacedGlyphs } from '../text/placed-glyphs.js';
import { type WordLine, wordLinesOf } from '../text/word-lines.js';
import { columnLineOf, isHardBreak } from './text-columns.js';

/** Baselines of one row may differ by this much, in em, from cell to cell. */
const sameBaseline = 0.15;

/** Parts of a letter above and below its baseline, in em, that a line between rows must leave alone. */
const ascent = 0.6;
const descent = 0.1;

const linesIn = (grid: Grid, cell: GridCell, glyphs: PlacedGlyphs): readonly WordLine[] =>
  wordLinesOf(glyphsIn(glyphs, boxOfCell(grid, cell)));

/** A cell over several rows that may be several cells: its lines, and those heights between its rows that part them. */
type Spanning = { readonly cell: GridCell; readonly lines: readonly WordLine[] };

const isAcross = ({ baseline, size }: WordLine, y: number): boolean =>
  baseline - ascent * size < y && baseline + descent * size > y;

const firstUnder = (lines: readonly WordLine[], y: number): WordLine | undefined => lines.find(({ baseline }) => baseline > y);

/** Whether at the height `y` a new row begins in the cell as it does in its neighbours: on the same baseline. */
const beginsRowAt = ({ lines }: Spanning, y: number, neighbours: readonly (readonly WordLine[])[]): boolean => {
  const below = firstUnder(lines, y);
  if (below === undefined || below === lines[0] || lines.some((line) => isAcross(line, y))) return false;
  return neighbours.some((other) => {
    const first = firstUnder(other, y);
    return first !== undefined && Math.abs(first.baseline - below.baseline) <= sameBaseline * below.size;
  });
};

const isMeantAt = ({ cell, lines }: Spanning, y: number, grid: Grid): boolean => {
  const index = lines.findIndex(({ baseline }) => baseline > y);
  const { left, right } = boxOfCell(grid, cell);
  const columns = { corridors: [], left, right };
  const [above, below] = [lines[index - 1], lines[index]].map((line) => line && columnLineOf(line, columns));
  return above !== undefined && below !== undefined && isHardBreak(above, below, 0, columns);
};

const innerLevels = ({ ys }: Grid, { row, rowSpan }: GridCell): readonly number[] => ys.slice(row + 1, row + rowSpan);

/** The cells that begin at a row inside the span, and so show where its lines of text should begin. */
const neighboursOf = (grid: Grid, { row, rowSpan }: GridCell, glyphs: PlacedGlyphs): readonly (readonly WordLine[])[] =>
  grid.cells
    .filter((cell) => cell.rowSpan === 1 && cell.row >= row && cell.row < row + rowSpan)
    .map((cell) => linesIn(grid, cell, glyphs))
    .filter((lines) => lines.length > 0);

/**
 * The lines that a drawn table leaves out across some of its columns: a cell over several rows is several cells, if its text
 * begins anew in every row on its neighbours' baseline, and some of its line breaks are meant. The text of a merged cell
 * runs on, wherever its neighbours' rows begin.
 */
export const missingLinesInSpans = (grid: Grid, glyphs: PlacedGlyphs): readonly Ruling[] => {
  const spanning = grid.cells
    .filter(({ rowSpan }) => rowSpan > 1)
    .map((cell): Spanning => ({ cell, lines: linesIn(grid, cell, glyphs) }))
    .filter(({ cell, lines }) => lines.length >= cell.rowSpan);
  const parted = spanning.filter((one) => {
    const neighbours = neighboursOf(grid, one.cell, glyphs);
    return innerLevels(grid, one.cell).every((y) => beginsRowAt(one, y, neighbours));
  });
  const isMeant = ({ cell }: Spanning): boolean =>
    parted
      .filter((other) => other.cell.row === cell.row && other.cell.rowSpan === cell.rowSpan)
      .some((other) => innerLevels(grid, other.cell).every((y) => isMeantAt(other, y, grid)));
  return parted.filter(isMeant).flatMap(({ cell }) => {
    const { left, right } = boxOfCell(grid, cell);
    return innerLevels(grid, cell).map((at) => ({ at, from: left, to: right }));
  });
};
