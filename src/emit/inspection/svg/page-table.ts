import type { TracedWord } from '../../../model/page-trace.js';
import type { Box } from '../../../model/place.js';
import type { RawCell, TableBlock } from '../../../model/raw-document.js';

/** A cell, or a piece of one, as it stands on one page. */
export type PageCell = { readonly cell: RawCell; readonly box: Box };

/** What of a table stands on one page, and the pages before and after on which it stands too. */
export type PageTable = {
  readonly table: TableBlock;
  readonly boxes: readonly Box[];
  readonly cells: readonly PageCell[];
  readonly before: number | undefined;
  readonly after: number | undefined;
};

const piecesOn = (cell: RawCell, page: number): readonly PageCell[] =>
  [cell.place, ...(cell.continued ?? [])].flatMap((place) =>
    place.page === page && place.box !== undefined ? [{ cell, box: place.box }] : [],
  );

/** The part of a table that stands on a page; `undefined` where none does. */
export const tableOn = (table: TableBlock, page: number): PageTable | undefined => {
  const boxes = table.fragments.flatMap(({ place }) => (place.page === page && place.box !== undefined ? [place.box] : []));
  if (boxes.length === 0) return undefined;
  const pages = table.fragments.map(({ place }) => place.page);
  return {
    table,
    boxes,
    cells: table.cells.flatMap((cell) => piecesOn(cell, page)),
    before: pages.findLast((one) => one < page),
    after: pages.find((one) => one > page),
  };
};

/** Where the number of a row or column is written: beside its table, in line with its cells. */
export type Tick = { readonly number: number; readonly x: number; readonly y: number };

/** How far from the table the numbers stand, in points. */
const tickGap = 3;

/** Half the height of a figure, in points: a number is written around the middle of its row. */
const halfLetter = 2.5;

const middle = ({ left, top, right, bottom }: Box): { readonly x: number; readonly y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

type Axis = 'row' | 'col';

const centresAlong = (
  cells: readonly PageCell[],
  axis: Axis,
): ReadonlyMap<number, { readonly x: number; readonly y: number }> => {
  const span = axis === 'row' ? 'rowSpan' : 'colSpan';
  const centres = new Map<number, { x: number; y: number }>();
  for (const { cell, box } of cells) if (cell[span] === 1 && !centres.has(cell[axis])) centres.set(cell[axis], middle(box));
  return centres;
};

/** On a page whose text runs sideways the cells of a row stand one above the other. */
const liesSideways = (cells: readonly PageCell[]): boolean => {
  const single = cells.filter(({ cell }) => cell.rowSpan === 1);
  for (const { cell, box } of single) {
    const beside = single.find((other) => other.cell.row === cell.row && other.cell.col > cell.col);
    if (beside !== undefined) return Math.abs(beside.box.top - box.top) > Math.abs(beside.box.left - box.left);
  }
  const [first, second] = cells;
  return (
    second !== undefined &&
    first !== undefined &&
    Math.abs(second.box.left - first.box.left) > Math.abs(second.box.top - first.box.top)
  );
};

/** Height of the strip above or below a table in which numbers are written, in points. */
const tickStrip = 9;

/** Whether a word of the page reaches into the strip just above, or just below, the table. */
const isTaken = (box: Box, words: readonly TracedWord[], side: 'above' | 'below'): boolean => {
  const [top, bottom] = side === 'above' ? [box.top - tickStrip, box.top] : [box.bottom, box.bottom + tickStrip];
  return words.some(({ from, to, size }) => {
    const isBeside = Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right;
    return !isBeside && Math.min(from.y, to.y) - size < bottom && Math.max(from.y, to.y) > top;
  });
};

/** Numbers across a table stand above it, or below where only there is white. */
const heightAcross = (box: Box, words: readonly TracedWord[]): number =>
  isTaken(box, words, 'above') && !isTaken(box, words, 'below') ? box.bottom + tickStrip - 1 : box.top - tickGap;

type Centres = ReadonlyMap<number, { readonly x: number; readonly y: number }>;

const ticksAcross = (centres: Centres, y: number): readonly Tick[] =>
  [...centres].map(([index, { x }]) => ({ number: index + 1, x, y }));

const ticksDown = (centres: Centres, box: Box): readonly Tick[] =>
  [...centres].map(([index, { y }]) => ({ number: index + 1, x: box.left - tickGap, y: y + halfLetter }));

/** The numbers, from 1, of the rows and columns of the part of a table on a page, away from the words of the page. */
export const ticksOf = (
  { cells, boxes: [box] }: PageTable,
  words: readonly TracedWord[],
): { readonly rows: readonly Tick[]; readonly cols: readonly Tick[] } => {
  if (box === undefined) return { rows: [], cols: [] };
  const [rows, cols] = [centresAlong(cells, 'row'), centresAlong(cells, 'col')];
  const across = heightAcross(box, words);
  return liesSideways(cells)
    ? { rows: ticksAcross(rows, across), cols: ticksDown(cols, box) }
    : { rows: ticksDown(rows, box), cols: ticksAcross(cols, across) };
};
