import type { RawBlock, RawCell, TableBlock } from '../../../src/model/raw-document.js';

/** A cell of a built table: its text, or its text with spans. */
export type CellSpec = string | { readonly text: string; readonly cols?: number; readonly rows?: number };

const rowHeight = 20;

/** Where a built table stands: its page and the edges of its columns in points. */
export type TableFrame = { readonly page: number; readonly xs: readonly number[]; readonly top?: number };

/** A table on one page; a row lists the cells that begin in it, `null` for a column that a cell above spans. */
export const tableOn = ({ page, xs, top = 50 }: TableFrame, rows: readonly (readonly (CellSpec | null)[])[]): TableBlock => {
  const boxOf = (row: number, col: number, rowSpan: number, colSpan: number) => ({
    left: xs[col] ?? 0,
    top: top + row * rowHeight,
    right: xs[col + colSpan] ?? 0,
    bottom: top + (row + rowSpan) * rowHeight,
  });
  const cells = rows.flatMap((specs, row) => {
    let next = 0;
    return specs.flatMap((spec): readonly RawCell[] => {
      const col = next;
      const { text, cols = 1, rows: rowSpan = 1 } = typeof spec === 'object' && spec !== null ? spec : { text: spec ?? '' };
      next += cols;
      if (spec === null) return [];
      return [{ row, col, rowSpan, colSpan: cols, text, place: { page, box: boxOf(row, col, rowSpan, cols) } }];
    });
  });
  const place = { page, box: boxOf(0, 0, rows.length, xs.length - 1) };
  return {
    kind: 'table',
    id: `page ${page}`,
    place,
    rows: rows.length,
    cols: xs.length - 1,
    cells,
    confidence: 1,
    reasons: [],
    fragments: [{ place, firstRow: 0, rows: rows.length }],
  };
};

/** A running text or furniture block. */
export const blockOn = (page: number, kind: 'paragraph' | 'furniture'): RawBlock =>
  kind === 'paragraph' ? { kind, text: 'testo', place: { page } } : { kind, role: 'footer', text: `${page}`, place: { page } };

/** The texts of a table row by row, a spanning cell once. */
export const textsOf = ({ rows, cells }: TableBlock): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row).map(({ text }) => text));
