import type { Grid } from '../ruled/grid.js';
import { boxOfGrid } from '../ruled/grid.js';
import type { Ruling } from '../ruled/rulings.js';
import type { Glyph } from '../text/glyph.js';
import { type WordLine, wordLinesOf } from '../text/word-lines.js';
import { findCorridors } from './corridors.js';
import { headLinesOf } from './head-lines.js';
import type { RuleStack } from './rule-stacks.js';
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

/** The items of a list: a head over the columns would not be marked. */
const isList = (lines: readonly WordLine[]): boolean => {
  const parted = lines.filter(isParted);
  return parted[0]?.marked === true && parted.filter(({ marked }) => marked).length >= listShare * parted.length;
};

/** A list of contents has no more columns than this: a number, a title, a page. */
const mostContentsColumns = 3;

/** The lines of a list of contents: each ends with a page, none before that of the line above. */
const isContents = (lines: readonly WordLine[]): boolean => {
  const pages = lines.filter(isParted).map(({ words }) => words.at(-1)?.text ?? '');
  return pages.every((page, index) => /^\d{1,3}$/u.test(page) && Number(page) >= Number(pages[index - 1] ?? 0));
};

/** Share of a table's width that a line across it must have to part its rows. */
const levelShare = 0.5;

type Block = { readonly lines: readonly WordLine[]; readonly above: readonly WordLine[]; readonly bars: readonly Ruling[] };

const joinHead = (block: Block, head: Grid): readonly StackTable[] => {
  const band = bandOf(block.lines);
  const box = boxOfGrid(head);
  const bands = [
    { top: box.top, bottom: box.bottom, lines: [], drawn: head },
    { ...band, top: box.bottom },
  ];
  const stack = { left: box.left, right: box.right, levels: [box.top, box.bottom, band.bottom], rulings: [] };
  return readStretch(bands, stack).filter(({ parts }) => parts.includes(head));
};

/** The block's lines with those of a head above them, parted where a line is drawn across. */
const bandsOf = ({ lines, above, bars }: Block, stack: RuleStack): readonly Band[] => {
  const corridors = findCorridors(lines);
  const first = lines[0]?.baseline ?? 0;
  const head = corridors.length === 0 ? [] : headLinesOf(above, first, { corridors, left: stack.left, right: stack.right });
  const { top, bottom } = bandOf([...head, ...lines]);
  const levels = bars.filter(
    ({ at, from, to }) =>
      at > top &&
      at < bottom &&
      Math.min(to, stack.right) - Math.max(from, stack.left) >= levelShare * (stack.right - stack.left),
  );
  const edges = [top, ...levels.map(({ at }) => at).toSorted((a, b) => a - b), bottom];
  const all = [...head, ...lines];
  return edges
    .slice(1)
    .map((end, index) => {
      const start = edges[index] ?? end;
      return { top: start, bottom: end, lines: all.filter(({ baseline }) => baseline > start && baseline <= end) };
    })
    .filter((band) => band.lines.length > 0);
};

const readBlock = (block: Block, grids: readonly Grid[]): readonly StackTable[] => {
  const { lines } = block;
  const head = headOver(bandOf(lines), grids);
  const joined = head === undefined ? [] : joinHead(block, head);
  if (joined.length > 0) return joined;
  const words = lines.flatMap((line) => line.words);
  const left = words.reduce((least, word) => Math.min(least, word.left), Infinity) - margin;
  const right = words.reduce((most, word) => Math.max(most, word.right), -Infinity) + margin;
  const stack = { left, right, levels: [], rulings: [] };
  const bands = bandsOf(block, stack);
  return readStretch(bands, stack).filter(({ shape: { grid } }) => {
    const [rows, cols] = [grid.ys.length - 1, grid.xs.length - 1];
    if (bands.length > 1) return rows >= fewestRows;
    if (cols <= mostContentsColumns && isContents(lines)) return false;
    return cols === 2 ? rows >= fewestRowsOfTwoColumns && !isList(lines) : rows >= fewestRows;
  });
};

/**
 * The tables that only the white between their texts shows, and a line under their head perhaps (one of the `bars`): lines
 * in several pieces that keep to common columns. The head of one may be drawn: then it is one of the `grids`.
 */
export const openTables = (glyphs: readonly Glyph[], grids: readonly Grid[], bars: readonly Ruling[]): readonly StackTable[] => {
  const lines = wordLinesOf(glyphs);
  return blocksOfText(lines).flatMap((block) => {
    const first = block[0] === undefined ? 0 : lines.indexOf(block[0]);
    return readBlock({ lines: block, above: lines.slice(0, first), bars }, grids);
  });
};
