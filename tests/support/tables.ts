import type { RawDocument, TableBlock } from '../../src/model/raw-document.js';

const renderTable = (table: TableBlock, index: number): string =>
  [
    `table ${index + 1} rows=${table.rows} cols=${table.cols}`,
    ...table.cells
      .map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }))
      .filter((cell) => cell.text !== '')
      .map((cell) => `${cell.row} ${cell.col} ${cell.rowSpan} ${cell.colSpan} | ${cell.text}`),
  ].join('\n');

/** The tables of a document as text: a line for each table's size, then a line per non-empty cell, `row col rowSpan colSpan | text`. */
export const renderTables = (raw: RawDocument): string =>
  raw.blocks
    .filter((block) => block.kind === 'table')
    .map(renderTable)
    .join('\n');
