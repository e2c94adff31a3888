import type { RawBlock, RawCell, TableBlock } from '../../model/raw-document.js';
import { confidenceOf } from '../stitch/confidence.js';
import { repeatedHeaderOf, type TableHints } from '../stitch/continuation.js';

/** A part of a table with the number of its leading rows that repeat the header, and the logical row its others begin at. */
type Part = { readonly table: TableBlock; readonly repeatedRows: number; readonly firstRow: number };

/** How far the rows of a part move down in the whole table. */
const shiftOf = ({ firstRow, repeatedRows }: Part): number => firstRow - repeatedRows;

const ownCells = (part: Part): readonly RawCell[] =>
  part.table.cells.filter(({ row }) => row >= part.repeatedRows).map((cell) => ({ ...cell, row: cell.row + shiftOf(part) }));

const withRepeats = (cell: RawCell, parts: readonly Part[]): RawCell => {
  const continued = parts
    .filter(({ repeatedRows }) => cell.row < repeatedRows)
    .flatMap(({ table }) => table.cells.filter(({ row, col }) => row === cell.row && col === cell.col))
    .map(({ place }) => place);
  return continued.length === 0 ? cell : { ...cell, continued };
};

const joinTables = (first: Part, others: readonly Part[]): TableBlock => {
  if (others.length === 0) return first.table;
  const parts = [first, ...others];
  const repeats = others.filter(({ repeatedRows }) => repeatedRows > 0);
  const reasons = ['joinedOverPages' as const, ...(repeats.length > 0 ? ['headerRepeated' as const] : [])];
  const fragments = parts.map(({ table, firstRow, repeatedRows }) => ({
    place: table.place,
    firstRow,
    rows: table.rows - repeatedRows,
  }));
  return {
    ...first.table,
    rows: fragments.reduce((sum, { rows }) => sum + rows, 0),
    cells: [...ownCells(first).map((cell) => withRepeats(cell, repeats)), ...others.flatMap(ownCells)],
    reasons,
    confidence: confidenceOf(reasons),
    fragments,
  };
};

const continuation = (above: readonly Part[], table: TableBlock, hints: TableHints | undefined): Part | undefined => {
  const [first, last] = [above[0], above.at(-1)];
  if (first === undefined || last === undefined || first.table.cols !== table.cols) return undefined;
  const repeatedRows = repeatedHeaderOf(first.table, table, hints);
  if (repeatedRows === undefined) return undefined;
  return { table, repeatedRows, firstRow: last.firstRow + last.table.rows - last.repeatedRows };
};

/**
 * Joins tables that follow each other with nothing but blank lines between: in pasted text that is where a page broke. They
 * stay apart if their columns differ in number or the second sets a header of its own. A blank line is too little to say
 * that it cuts a row, so rows stay whole. `hints` go by table id.
 */
export const joinParts = (blocks: readonly RawBlock[], hints: ReadonlyMap<string, TableHints>): readonly RawBlock[] => {
  const joined: RawBlock[] = [];
  let open: Part[] = [];
  const close = (): void => {
    const [first, ...others] = open;
    if (first !== undefined) joined.push(joinTables(first, others));
    open = [];
  };
  for (const block of blocks) {
    const next = block.kind === 'table' ? continuation(open, block, hints.get(block.id)) : undefined;
    if (next === undefined) close();
    if (block.kind === 'table') open.push(next ?? { table: block, repeatedRows: 0, firstRow: 0 });
    else joined.push(block);
  }
  close();
  return joined;
};
