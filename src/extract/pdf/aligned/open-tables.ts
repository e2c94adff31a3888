import type { Grid } from '../ruled/grid.js';
import { boxOfGrid } from '../ruled/grid.js';
import type { Glyph } from '../text/glyph.js';
import { type WordLine, wordLinesOf } from '../text/word-lines.js';
import { type Band, readStretch, type StackTable } from './stack-tables.js';
import { blocksOfText, isParted } from './text-blocks.js';

/** The head of a table stands no further above its rows than this, in em. */
const mostLineGap = 1.75;

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
  blocksOfText(wordLinesOf(glyphs)).flatMap((lines) => readBlock(lines, grids));
