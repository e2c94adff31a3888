import type { Grid } from '../ruled/grid.js';
import { boxOfGrid } from '../ruled/grid.js';
import type { Glyph } from '../text/glyph.js';
import { type WordLine, wordLinesOf } from '../text/word-lines.js';
import { runsOf } from './corridors.js';
import { type Band, readStretch, type StackTable } from './stack-tables.js';

/** Rows of one table have baselines no further apart than this, in em. */
const mostRowGap = 3.2;

/** A line in one piece goes on with a cell, or is a title among the rows, if it is no further than this below, in em. */
const mostLineGap = 1.75;

/** So many lines in one piece may follow one another inside a table; more are a paragraph. */
const mostPieces = 3;

/** Without any line drawn, a table shows itself by so many rows; two columns alone may be many a thing, and need more. */
const fewestRows = 3;
const fewestRowsOfTwoColumns = 5;

/** Share of the lines in several pieces that begin with a sign: they are the items of a list. */
const listShare = 0.6;

/** A head whose cells are drawn has no more rows than this, and columns enough that text does not meet them by chance. */
const mostHeadRows = 3;
const fewestHeadColumns = 3;

/** Letters reach so far above and below their baseline, in em. */
const ascent = 0.8;
const descent = 0.3;

/** White around the text of a table without lines, in points. */
const margin = 2;

const isParted = (line: WordLine): boolean => runsOf(line).length > 1;

const gapBetween = (above: WordLine, below: WordLine): number =>
  (below.baseline - above.baseline) / Math.max(above.size, below.size, 1);

/** Lines that follow one another as those of a table do: the first and the last but a wrapped cell's are in several pieces. */
const blocksOf = (lines: readonly WordLine[]): readonly (readonly WordLine[])[] => {
  const blocks: WordLine[][] = [];
  let block: WordLine[] = [];
  let pieces = 0;
  const close = (): void => {
    if (block.filter(isParted).length >= fewestRows) blocks.push(block);
    block = [];
    pieces = 0;
  };
  for (const line of lines) {
    const above = block.at(-1);
    const parted = isParted(line);
    pieces = parted ? 0 : pieces + 1;
    if (above !== undefined && (gapBetween(above, line) > (parted ? mostRowGap : mostLineGap) || pieces > mostPieces)) close();
    if (parted || block.length > 0) block.push(line);
  }
  close();
  return blocks;
};

const bandOf = (lines: readonly WordLine[]): Band => ({
  top: lines.reduce((top, { baseline, size }) => Math.min(top, baseline - ascent * size), Infinity),
  bottom: lines.reduce((bottom, { baseline, size }) => Math.max(bottom, baseline + descent * size), -Infinity),
  lines,
});

const headOver = (band: Band, grids: readonly Grid[]): Grid | undefined =>
  grids.find((grid) => {
    const { left, right, bottom } = boxOfGrid(grid);
    const size = band.lines[0]?.size ?? 0;
    const isNear = band.top >= bottom - size && band.top - bottom <= mostLineGap * size;
    const isInside = band.lines.every(({ words }) =>
      words.every((word) => word.left >= left - size && word.right <= right + size),
    );
    return isNear && isInside && grid.ys.length - 1 <= mostHeadRows && grid.xs.length - 1 >= fewestHeadColumns;
  });

const isList = (lines: readonly WordLine[]): boolean => {
  const parted = lines.filter(isParted);
  return parted.filter(({ marked }) => marked).length >= listShare * parted.length;
};

const readBlock = (lines: readonly WordLine[], grids: readonly Grid[]): readonly StackTable[] => {
  const band = bandOf(lines);
  const head = headOver(band, grids);
  if (head !== undefined) {
    const box = boxOfGrid(head);
    const bands = [
      { top: box.top, bottom: box.bottom, lines: [], drawn: head },
      { ...band, top: box.bottom },
    ];
    const stack = { left: box.left, right: box.right, levels: [box.top, box.bottom, band.bottom], rulings: [] };
    const joined = readStretch(bands, stack).filter(({ parts }) => parts.includes(head));
    if (joined.length > 0) return joined;
  }
  const words = lines.flatMap((line) => line.words);
  const left = words.reduce((least, word) => Math.min(least, word.left), Infinity) - margin;
  const right = words.reduce((most, word) => Math.max(most, word.right), -Infinity) + margin;
  return readStretch([band], { left, right, levels: [band.top, band.bottom], rulings: [] }).filter(({ shape: { grid } }) => {
    const [rows, cols] = [grid.ys.length - 1, grid.xs.length - 1];
    return cols === 2 ? rows >= fewestRowsOfTwoColumns && !isList(lines) : rows >= fewestRows;
  });
};

/**
 * The tables that only the white between their texts shows: lines in several pieces that keep to common columns. The head
 * of one may be drawn: then it is one of the `grids`.
 */
export const openTables = (glyphs: readonly Glyph[], grids: readonly Grid[]): readonly StackTable[] =>
  blocksOf(wordLinesOf(glyphs)).flatMap((lines) => readBlock(lines, grids));
