import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { ConfidenceReason, RawCell, TableBlock } from '../../model/raw-document.js';
import type { Locator } from '../positions.js';
import { confidenceOf } from '../stitch/confidence.js';
import type { FlowItem } from './flow.js';
import { type GridCell, layGrid, mostColumns, type SpanCell } from './grid.js';
import { linesOf } from './lines.js';
import { cellLooks, piecesOf } from './pieces.js';
import type { TextCell } from './preformatted/tables.js';
import { cellsOf, rowGroupsOf } from './table-kind.js';
import type { HtmlElement } from './tree.js';

/** The tallest `rowspan` the HTML standard knows. */
const mostRows = 65534;

/** Makes places of offsets in the source; `page` is the sheet on or after which they stand. */
export type PlaceMaker = { readonly locate: Locator; readonly page: number };

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
const textOf = (cell: HtmlElement): string => linesOf([...piecesOf(cell, cellLooks)]);

const rawCell = (cell: GridCell<HtmlElement>, place: Place): RawCell => ({
  row: cell.row,
  col: cell.col,
  rowSpan: cell.rowSpan,
  colSpan: cell.colSpan,
  text: cell.content === null ? '' : textOf(cell.content),
  place: { ...place, row: cell.row, col: cell.col },
});

/** A table as a block, and what there is to say about its spans. */
export type ReadBlock = { readonly block: TableBlock; readonly findings: readonly Finding[] };

const isWrong = (value: string | undefined, least: number, most: number): boolean =>
  value !== undefined && (!/^\s*\d+\s*$/.test(value) || Number(value) < least || Number(value) > most);

/** The spans of cells that no table could have, as they are written. */
const absurdSpans = (cells: readonly HtmlElement[]): readonly string[] =>
  cells.flatMap(({ attributes: { rowspan, colspan } }) => [
    ...(isWrong(rowspan, 0, mostRows) ? [`rowspan="${rowspan}"`] : []),
    ...(isWrong(colspan, 1, mostColumns) ? [`colspan="${colspan}"`] : []),
  ]);

const aboutSpans = (spans: readonly string[], place: Place): readonly Finding[] => {
  const [sample] = spans;
  if (sample === undefined) return [];
  return [{ code: 'extract/wrong-spans', severity: 'info', at: '', place, args: { count: spans.length, sample } }];
};

/** A data table as a block. Cells stand where their tags begin, slots without a cell where their row begins. */
export const tableBlock = (table: HtmlElement, id: string, { locate, page }: PlaceMaker): ReadBlock => {
  const groups = rowGroupsOf(table);
  const rowOffsets = groups.flat().map((row) => row.offset);
  const grid = layGrid(groups.map((rows) => rows.map((row) => cellsOf(row).map(spanCell))));
  const reasons: readonly ConfidenceReason[] = [
    ...(table.fromBoxes === true ? (['cellsFromBoxes'] as const) : []),
    ...(grid.overlapping ? (['overlappingSpans'] as const) : []),
  ];
  const placeOf = (offset: number): Place => ({ page, ...locate(offset), table: id });
  const place = placeOf(table.offset);
  const absurd = absurdSpans(groups.flat().flatMap(cellsOf));
  const overrunning = grid.overrunning
    .filter(({ axis, span }) => span < (axis === 'row' ? mostRows : mostColumns))
    .map(({ axis, span }) => `${axis}span="${span}"`)
    .filter((span) => !absurd.includes(span));
  const block: TableBlock = {
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
  return { block, findings: aboutSpans([...absurd, ...overrunning], place) };
};

/** A table of preformatted text as a block; a cell stands where its text begins. */
export const textTableBlock = (
  { table, offsetOf }: Extract<FlowItem, { kind: 'textTable' }>,
  id: string,
  { locate, page, textStart }: PlaceMaker & { readonly textStart: (offset: number) => number },
): TableBlock => {
  const placeOf = (cell: TextCell): Place => ({
    page,
    ...locate(cell.text === '' ? offsetOf(cell) : textStart(offsetOf(cell))),
    table: id,
  });
  const cells = table.cells.map((cell): RawCell => {
    const { row, col, rowSpan, colSpan, text } = cell;
    return { row, col, rowSpan, colSpan, text, place: { ...placeOf(cell), row, col } };
  });
  const { rows, cols, reasons } = table;
  const [first] = table.cells;
  const place: Place = first === undefined ? { page, table: id } : placeOf(first);
  return {
    kind: 'table',
    id,
    place,
    rows,
    cols,
    cells,
    confidence: confidenceOf(reasons),
    reasons,
    fragments: [{ place, firstRow: 0, rows }],
  };
};
