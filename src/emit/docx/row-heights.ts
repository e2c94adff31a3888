import type { Cell, Row, TableBlock } from './blocks.js';

/** Millimetres that a character and a line take in a table, on average, with text of 9 points and of 8. */
const wide = { character: 1.65, line: 3.9 } as const;
const dense = { character: 1.45, line: 3.4 } as const;
const cellPadding = 2;

const lengthOf = (cell: Cell): readonly number[] =>
  cell.lines.flatMap(({ spans }) =>
    spans
      .map((one) => (one.kind === 'text' ? one.text : ' '.repeat(one.field.kind === 'text' ? (one.field.width ?? 1) : 1)))
      .join('')
      .split('\n')
      .map(({ length }) => length),
  );

/** About how high a row will be, in millimetres, as it is before anything is filled in. */
const heightOf = (row: Row, { widths, dense: isDense }: TableBlock): number => {
  const measure = isDense ? dense : wide;
  let column = 0;
  const heights = row.cells.map((cell) => {
    const columns = widths.slice(column, column + (cell.span ?? 1));
    column += cell.span ?? 1;
    const width = columns.reduce((sum, one) => sum + one, 0) - cellPadding;
    const lines = lengthOf(cell).reduce((sum, length) => sum + Math.max(1, Math.ceil((length * measure.character) / width)), 0);
    return lines * measure.line;
  });
  return Math.max(row.height ?? 0, ...heights);
};

/** A row up to a third of a landscape page: it may go to the next page whole. LibreOffice cuts off what of a whole row fits on no page. */
const shortRow = 55;
/** What is left of a portrait page beneath some lines of text. */
const page = 220;

/** Whether a row may be kept whole. */
export const isShort = (row: Row, table: TableBlock): boolean => row.grows !== true && heightOf(row, table) <= shortRow;

/** Whether a table may be kept on one page. */
export const fitsOnPage = (table: TableBlock): boolean =>
  [...table.header, ...table.rows].reduce((sum, row) => sum + heightOf(row, table), 0) <= page;
