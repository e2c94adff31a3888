import type { Place } from '../../src/model/place.js';
import type { RawBlock, RawCell, RawDocument, TableBlock } from '../../src/model/raw-document.js';
import type { MediaType } from '../../src/model/source.js';

/** A cell of a built table: its text, or its text with spans. */
export type CellSpec = string | { readonly text: string; readonly cols?: number; readonly rows?: number };

const place = (line: number): Place => ({ page: 1, line, column: 1, offset: (line - 1) * 100 });
const nothing = {
  source: 0,
  table: 0,
  paragraph: 0,
  furniture: 0,
  dropped: { drawnTwice: 0, invisible: 0, outsidePage: 0, clipped: 0, hidden: 0, struckOut: 0, lineDrawing: 0 },
};

/** A heading of the given lines. */
export const heading = (text: string): RawBlock => ({ kind: 'heading', text, place: place(1) });

/** A paragraph of the given lines. */
export const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, place: place(1) });

/** A running head. */
export const runningHead = (text: string): RawBlock => ({ kind: 'furniture', role: 'header', text, place: place(1) });

const firstFree = (taken: ReadonlySet<string>, row: number, from: number): number => {
  let col = from;
  while (taken.has(`${row} ${col}`)) col += 1;
  return col;
};

const layOut = (rows: readonly (readonly CellSpec[])[]): readonly RawCell[] => {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let from = 0;
    return cells.map((spec): RawCell => {
      const { text, cols = 1, rows: rowSpan = 1 } = typeof spec === 'string' ? { text: spec } : spec;
      const col = firstFree(taken, row, from);
      from = col + cols;
      for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + cols; c += 1) taken.add(`${r} ${c}`);
      return { row, col, rowSpan, colSpan: cols, text, place: place(1) };
    });
  });
};

/** A table of the given rows; a row lists the cells that begin in it, as in HTML. */
export const table = (...rows: readonly (readonly CellSpec[])[]): TableBlock => {
  const cells = layOut(rows);
  return {
    kind: 'table',
    id: '',
    place: place(1),
    rows: rows.length,
    cols: Math.max(...cells.map((cell) => cell.col + cell.colSpan)),
    cells,
    confidence: 1,
    reasons: [],
    fragments: [],
  };
};

/** A full-width row of a table with so many columns. */
export const wide = (text: string, cols: number): readonly CellSpec[] => [{ text, cols }];

const located = (block: RawBlock, index: number): RawBlock => {
  const line = index * 1000 + 1;
  if (block.kind !== 'table') return { ...block, place: place(line) };
  const id = `t${index + 1}`;
  const cells = block.cells.map((cell) => ({
    ...cell,
    place: { ...place(line + cell.row * 20 + cell.col), table: id, row: cell.row, col: cell.col },
  }));
  return { ...block, id, place: { ...place(line), table: id }, cells };
};

/** A document of the given blocks; every block and cell gets a place of its own. */
export const rawDocument = (blocks: readonly RawBlock[], mediaType: MediaType = 'text/html'): RawDocument => ({
  document: { name: 'piano.html', sha256: '0'.repeat(64), mediaType, pages: 1 },
  pages: [{ page: 1, width: 0, height: 0, ledger: nothing }],
  blocks: blocks.map(located),
});
