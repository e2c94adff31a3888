import { contains } from '../geometry.js';
import { boxOfGrid, type Grid, gridOfLines, sidesOf } from '../ruled/grid.js';
import type { Rulings } from '../ruled/rulings.js';
import { snapTolerance } from '../ruled/snap-rulings.js';
import type { TableShape } from '../ruled/tables.js';
import { glyphsIn, type PlacedGlyphs } from '../text/placed-glyphs.js';
import { type WordLine, wordLinesOf } from '../text/word-lines.js';
import { type Corridor, corridorsAt, findCorridors, openStrips, runsOf } from './corridors.js';
import { headLinesOf } from './head-lines.js';
import type { RuleStack } from './rule-stacks.js';
import { tailLinesOf } from './tail-lines.js';
import { columnLineOf, type TextColumns } from './text-columns.js';
import { groupRows, type TextRow } from './text-rows.js';
import { countTabularRows, wallsOfText } from './text-walls.js';

/** What stands between two neighbouring lines of a stack: text, or the rows of a table found before. */
export type Band = { readonly top: number; readonly bottom: number; readonly lines: readonly WordLine[]; readonly drawn?: Grid };

type BandKind = 'empty' | 'title' | 'table' | 'prose' | 'drawn';

/** A title or section between two lines has no more lines of text than this. */
const mostTitleLines = 2;

const kindOf = ({ lines, drawn }: Band): BandKind => {
  if (drawn !== undefined) return 'drawn';
  if (lines.length === 0) return 'empty';
  const parted = lines.filter((line) => runsOf(line).length > 1).length;
  if (parted * 2 >= lines.length || openStrips(lines).length > 0) return 'table';
  return lines.length <= mostTitleLines ? 'title' : 'prose';
};

const bandsOf = (stack: RuleStack, glyphs: PlacedGlyphs, grids: readonly Grid[]): readonly Band[] =>
  stack.levels.slice(1).map((bottom, index): Band => {
    const top = stack.levels[index] ?? bottom;
    const middle = { x: (stack.left + stack.right) / 2, y: (top + bottom) / 2 };
    const drawn = grids.find((grid) => contains(boxOfGrid(grid), middle));
    if (drawn !== undefined) return { top, bottom, lines: [], drawn };
    return { top, bottom, lines: wordLinesOf(glyphsIn(glyphs, { ...stack, top, bottom })) };
  });

/** Two lines this close, in points, have no row between them: a double line. */
const doubleLine = 8;

const parts = (band: Band, before: Band | undefined): boolean => {
  const kind = kindOf(band);
  const other = before && kindOf(before);
  if (kind === 'prose') return true;
  if (kind === 'empty') return band.bottom - band.top > doubleLine;
  // Under a title, a table begins anew.
  return (kind === 'title' && other === 'drawn') || (kind === 'drawn' && other === 'title');
};

/** A heading is larger than the text of the tables around it by this factor. */
const larger = 1.1;

const largestOf = (lines: readonly WordLine[]): number => lines.reduce((most, { size }) => Math.max(most, size), 0);

/** Whether a title between two lines is a heading: larger than anything in the rows above it. */
const isHeading = (band: Band, above: readonly Band[]): boolean => {
  const rows = largestOf(above.flatMap(({ lines }) => lines));
  return kindOf(band) === 'title' && rows > 0 && largestOf(band.lines) > larger * rows;
};

/** The white that runs through all lines in several pieces: titles run across it. */
const commonWhite = (lines: readonly WordLine[]): number => openStrips(lines.filter((line) => runsOf(line).length > 1)).length;

/** Whether the columns of a band are others than those of the bands above: no white runs through all of them. */
const hasOtherColumns = ({ lines }: Band, above: readonly Band[]): boolean => {
  const before = above.flatMap((band) => band.lines);
  return commonWhite(before) > 0 && commonWhite(lines) > 0 && commonWhite([...before, ...lines]) === 0;
};

/** Stretches of bands that may be one table: without prose, in the same columns, and with columns at both ends. */
const stretchesOf = (bands: readonly Band[]): readonly (readonly Band[])[] => {
  const stretches: Band[][] = [[]];
  bands.forEach((band, index) => {
    const stretch = stretches.at(-1) ?? [];
    if (parts(band, bands[index - 1]) || isHeading(band, stretch) || hasOtherColumns(band, stretch)) stretches.push([band]);
    else stretch.push(band);
  });
  return stretches
    .map((stretch) => {
      const tabular = stretch.map((band) => ['table', 'drawn'].includes(kindOf(band)));
      return stretch.slice(Math.max(0, tabular.indexOf(true)), tabular.lastIndexOf(true) + 1);
    })
    .filter((stretch) => stretch.some((band) => kindOf(band) === 'table'));
};

/** Fewer rows with text in several columns make no table, nor does so small a share of its rows: shaded lines of prose. */
const fewestRows = 2;
const tabularShare = 0.5;

/** Rows found without lines have no more lines of text than this on average: longer ones are columns of prose. */
const mostLinesOfRow = 4;

const isTabular = (rows: readonly TextRow[], drawn: boolean): boolean =>
  countTabularRows(rows) >= Math.max(fewestRows, tabularShare * rows.length) &&
  (drawn || rows.flat().length <= mostLinesOfRow * rows.length);

/** The corridors that part the lines, on the columns of the drawn grids where there are any. */
const corridorsOf = (lines: readonly WordLine[], grids: readonly Grid[]): readonly Corridor[] => {
  const found = findCorridors(lines);
  if (grids.length === 0) return found;
  return corridorsAt([...new Set(grids.flatMap(({ xs }) => xs.slice(1, -1)))], found, snapTolerance);
};

/** A table read out of a stack, and the grids found before that are part of it. */
export type StackTable = { readonly shape: TableShape; readonly parts: readonly Grid[] };

/** A head above the topmost line, or a row below the lowest, is no higher than this, in points. */
const reachAbove = 90;

/** Letters reach so far above and below their baseline, in em. */
const ascent = 0.8;
const descent = 0.3;

/** Text under the lowest line keeps to so many columns by chance no more. */
const fewestTailCorridors = 2;

/** The bands with one more for the head that stands above the topmost line, if there is one in the columns of the rest. */
const withHead = (bands: readonly Band[], stack: RuleStack, above: readonly WordLine[]): readonly Band[] => {
  const [first] = bands;
  if (first === undefined || first.drawn !== undefined) return bands;
  const corridors = findCorridors(bands.flatMap((band) => band.lines));
  const lines = corridors.length === 0 ? [] : headLinesOf(above, first.top, { corridors, left: stack.left, right: stack.right });
  const [highest] = lines;
  return highest === undefined ? bands : [{ top: highest.baseline - ascent * highest.size, bottom: first.top, lines }, ...bands];
};

/** Whether each row has a line of its own above it, so that the last one may have none below. */
const areRowsParted = (bands: readonly Band[]): boolean =>
  bands.length > fewestRows && bands.every(({ lines, drawn }) => drawn === undefined && lines.length <= mostLinesOfRow);

/** The bands with one more for the row under the lowest line, if there is one in the columns of the rest. */
const withTail = (bands: readonly Band[], stack: RuleStack, below: readonly WordLine[]): readonly Band[] => {
  const last = bands.at(-1);
  if (last === undefined || !areRowsParted(bands)) return bands;
  const corridors = findCorridors(bands.flatMap((band) => band.lines));
  const columns = { corridors, left: stack.left, right: stack.right };
  const lines = corridors.length < fewestTailCorridors ? [] : tailLinesOf(below, last.bottom, columns);
  const lowest = lines.at(-1);
  return lowest === undefined ? bands : [...bands, { top: last.bottom, bottom: lowest.baseline + descent * lowest.size, lines }];
};

type Stretch = { readonly bands: readonly Band[]; readonly stack: RuleStack; readonly grids: readonly Grid[] };

const rulingsOfStretch = (
  { bands, stack, grids }: Stretch,
  rows: readonly (readonly TextRow[])[],
  columns: TextColumns,
): Rulings => {
  const { left, right } = stack;
  const [top = 0, bottom = 0] = [bands[0]?.top, bands.at(-1)?.bottom];
  const drawn = stack.rulings.filter(({ at }) => at >= top && at <= bottom);
  const walls = bands.map((band, index) =>
    band.drawn === undefined
      ? wallsOfText({ ...band, left, right, rows: rows[index] ?? [], drawn }, columns)
      : { horizontals: [], verticals: [] },
  );
  const all = [...walls, ...grids.map(sidesOf)];
  return {
    horizontals: [
      ...[top, ...bands.map((band) => band.bottom)].map((at) => ({ at, from: left, to: right })),
      ...drawn,
      ...all.flatMap(({ horizontals }) => horizontals),
    ],
    verticals: [...all.flatMap(({ verticals }) => verticals), ...[left, right].map((at) => ({ at, from: top, to: bottom }))],
  };
};

/** The table, if any, that bands under one another make; columns follow from all their text together. */
export const readStretch = (bands: readonly Band[], stack: RuleStack): readonly StackTable[] => {
  const grids = [...new Set(bands.flatMap(({ drawn }) => drawn ?? []))];
  const lines = bands.flatMap((band) => band.lines);
  const corridors = corridorsOf(lines, grids);
  if (corridors.length === 0) return grids.length === 0 ? [] : readParts(bands, stack);
  const columns = {
    corridors,
    left: stack.left,
    right: lines.flatMap(({ words }) => words).reduce((most, word) => Math.max(most, word.right), stack.right),
  };
  const inColumns = bands.map((band) => band.lines.map((line) => columnLineOf(line, columns)));
  const rows = groupRows(inColumns, columns);
  if (grids.length === 0 && !isTabular(rows.flat(), bands.length > 1)) return [];
  const rulings = rulingsOfStretch({ bands, stack, grids }, rows, columns);
  const reasons = rows.some((ofBand) => ofBand.length > 1)
    ? (['columnsFromText', 'rowsFromText'] as const)
    : (['columnsFromText'] as const);
  return [{ shape: { grid: gridOfLines(rulings), reasons }, parts: grids }];
};

/** The stretches of text beside grids that have nothing to do with it. */
const readParts = (bands: readonly Band[], stack: RuleStack): readonly StackTable[] =>
  stretchesOf(bands.map((band) => (band.drawn === undefined ? band : { top: band.top, bottom: Infinity, lines: [] }))).flatMap(
    (part) => readStretch(part, stack),
  );

/**
 * The tables whose rows, or groups of rows, stand between horizontal lines, and whose columns only their text shows. A
 * grid among `grids` that the lines and columns go on with, such as a head whose cells are drawn, is part of one.
 */
export const stackTables = (stacks: readonly RuleStack[], glyphs: PlacedGlyphs, grids: readonly Grid[]): readonly StackTable[] =>
  stacks.flatMap((stack) =>
    stretchesOf(bandsOf(stack, glyphs, grids)).flatMap((bands) => {
      const top = bands[0]?.top ?? 0;
      const bottom = bands.at(-1)?.bottom ?? top;
      const above = wordLinesOf(glyphsIn(glyphs, { ...stack, top: top - reachAbove, bottom: top }));
      const below = wordLinesOf(glyphsIn(glyphs, { ...stack, top: bottom, bottom: bottom + reachAbove }));
      return readStretch(withTail(withHead(bands, stack, above), stack, below), stack);
    }),
  );
