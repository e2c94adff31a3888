import type { Place } from '../../model/place.js';
import type { RawCell, TableBlock } from '../../model/raw-document.js';
import type { Locator } from '../positions.js';
import { confidenceOf } from '../stitch/confidence.js';
import { type GridCell, layGrid, type SpanCell } from './grid.js';
import { linesOf } from './lines.js';
import { piecesOf } from './pieces.js';
import { cellsOf, rowGroupsOf } from './table-kind.js';
import type { HtmlElement } from './tree.js';

/** The widest `colspan` and the tallest `rowspan` the HTML standard knows. */
const mostColumns = 1000;
const mostRows = 65534;

const spanOf = (value: string | undefined, least: number, most: number): number => {
  const span = Number.parseInt(value ?? '', 10);
  return Number.isNaN(span) || span < least ? 1 : Math.min(span, most);
};

const spanCell = (cell: HtmlElement): SpanCell<HtmlElement> => ({
  content: cell,
  rowSpan: spanOf(cell.attributes.rowspan, 0, mostRows),
  colSpan: spanOf(cell.attributes.colspan, 1, mostColumns),
});

/** Inner data tables are tables of their own; the rest of a cell, inner layout included, is its text. */
const textOf = (cell: HtmlElement): string => linesOf([...piecesOf(cell)]);

const rawCell = (cell: GridCell<HtmlElement>, place: Place): RawCell => ({
  row: cell.row,
  col: cell.col,
  rowSpan: cell.rowSpan,
  colSpan: cell.colSpan,
  text: cell.content === null ? '' : textOf(cell.content),
  place: { ...place, row: cell.row, col: cell.col },
});

/** A data table as a block. Cells stand where their tags begin, slots without a cell where their row begins. */
export const tableBlock = (table: HtmlElement, id: string, locate: Locator): TableBlock => {
  const groups = rowGroupsOf(table);
  const rowOffsets = groups.flat().map((row) => row.offset);
  const grid = layGrid(groups.map((rows) => rows.map((row) => cellsOf(row).map(spanCell))));
  const reasons = grid.overlapping ? (['overlappingSpans'] as const) : [];
  const placeOf = (offset: number): Place => ({ page: 1, ...locate(offset), table: id });
  const place = placeOf(table.offset);
  return {
    kind: 'table',
    id,
    place,
    rows: grid.rows,
    cols: grid.cols,
    cells: grid.cells.map((cell) => rawCell(cell, placeOf(cell.content?.offset ?? rowOffsets[cell.row] ?? table.offset))),
    confidence: confidenceOf(reasons),
    reasons,
    fragments: [{ place, firstRow: 0, rows: grid.rows }],
  };
};
