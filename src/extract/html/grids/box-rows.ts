import { pointsOf } from '../css/lengths.js';
import { askedOnce, classesOf, elementsOf, type HtmlElement, styleOf } from '../tree.js';
import { countShown, isRemoved } from '../visibility.js';
import { areLinks, hasLooseText, isSetBold, kindOf, mayBeCell, mayBeRow } from './contents.js';
import { columnsOfGrid, cssGridTable } from './css-grid.js';
import { type FoundRow, madeTable } from './made.js';

/** Boxes in a row of boxes. `beside`: a style sets them side by side. */
type BoxRow = { readonly element: HtmlElement; readonly cells: readonly HtmlElement[]; readonly beside: boolean };

const isInline = (element: HtmlElement): boolean =>
  styleOf(element, 'display') === 'inline-block' ||
  ['left', 'right'].includes(styleOf(element, 'float') ?? '') ||
  styleOf(element, 'display') === 'table-cell';

const isFlexRow = (element: HtmlElement): boolean =>
  /^(?:inline-)?flex$/.test(styleOf(element, 'display') ?? '') &&
  !/column/.test(styleOf(element, 'flex-direction') ?? styleOf(element, 'flex-flow') ?? '');

const shownChildren = (element: HtmlElement): readonly HtmlElement[] =>
  elementsOf(element).filter((child) => !isRemoved(child) && child.name !== 'br');

/** Paragraphs, and pieces of one line of text, are no cells unless a style says so; pieces that are say of what kind they are. */
const isUnstyledCell = ({ name, attributes }: HtmlElement): boolean =>
  name !== 'p' && (!['span', 'b', 'strong', 'em'].includes(name) || attributes.class !== undefined);

const boxRowOf = (element: HtmlElement): BoxRow | null => {
  if (!mayBeRow(element) || hasLooseText(element)) return null;
  const cells = shownChildren(element);
  if (cells.length === 0 || !cells.every(mayBeCell)) return null;
  const columns = columnsOfGrid(element);
  if (columns > 1 && columns < cells.length) return null;
  const beside = isFlexRow(element) || columns > 1 || cells.every(isInline);
  return beside || cells.every(isUnstyledCell) ? { element, cells, beside } : null;
};

/** The rows inside an element, those of groups inside it included; null where something else stands between. */
const rowsIn: (element: HtmlElement) => readonly BoxRow[] | null = askedOnce((element) => {
  if (hasLooseText(element)) return null;
  const rows: BoxRow[] = [];
  for (const child of shownChildren(element)) {
    if (countShown(child) === 0) continue;
    const row = boxRowOf(child);
    const inner = row?.beside === true || !mayBeRow(child) ? null : rowsIn(child);
    const isGroup = inner !== null && inner.length > 0 && inner.every(({ cells }) => cells.length > 1);
    if (!isGroup) {
      if (row === null || (row.cells.length === 1 && !row.beside && !isLeaf(row))) return null;
      rows.push(row);
      continue;
    }
    rows.push(...inner);
  }
  return rows;
});

/** A row of one cell that holds no further boxes: a title among the rows, not a group of rows. */
const isLeaf = ({ cells }: BoxRow): boolean => cells.every((cell) => elementsOf(cell).every(({ name }) => name !== 'div'));

/** How many rows and columns boxes need: fewer where a style sets them side by side, and where more else speaks for a table. */
const fewest = { besideRows: 2, rows: 3, columns: 3, rowsOfTwoColumns: 4 } as const;

/** The cells of an unstyled row are all of one kind, or column by column of the kinds of the row above. */
const areUniform = (rows: readonly BoxRow[]): boolean => {
  const kinds = new Set(rows.flatMap(({ cells }) => cells.map(kindOf)));
  return kinds.size === 1;
};

const columnKinds = ({ cells }: BoxRow): string => cells.map(kindOf).join(' ');

const hasHeader = ([first, ...rest]: readonly BoxRow[]): boolean => {
  const [second] = rest;
  if (first === undefined || second === undefined) return false;
  const sameColumns = rest.every((row) => columnKinds(row) === columnKinds(second));
  if (!sameColumns) return false;
  const otherKind = columnKinds(first) !== columnKinds(second) || kindOf(first.element) !== kindOf(second.element);
  return otherKind || (first.cells.every(isSetBold) && !rest.every(({ cells }) => cells.every(isSetBold)));
};

/** Whether the two columns are a label and what it stands for: each of a kind of its own, down all rows. */
const areLabelled = (rows: readonly BoxRow[]): boolean => {
  const kinds = new Set(rows.map(columnKinds));
  const [first] = rows;
  return (
    kinds.size === 1 &&
    first !== undefined &&
    new Set(first.cells.map(kindOf)).size === first.cells.length &&
    first.cells.every((cell) => classesOf(cell).length > 0)
  );
};

const isTable = (rows: readonly BoxRow[], columns: number): boolean => {
  const full = rows.filter(({ cells }) => cells.length === columns);
  if (columns < 2 || areLinks(full.flatMap(({ cells }) => cells))) return false;
  if (full.every(({ beside }) => beside)) return full.length >= fewest.besideRows;
  if (columns === 2) return full.length >= fewest.rowsOfTwoColumns && (areLabelled(full) || hasHeader(full));
  return columns >= fewest.columns && full.length >= fewest.rows && (areUniform(full) || hasHeader(full));
};

/** Share of a row that a cell's width declares, in hundredths; null where none does. */
const shareOf = (cell: HtmlElement): number | null => {
  const written =
    styleOf(cell, 'width') ?? styleOf(cell, 'flex-basis') ?? /([\d.]+%)$/.exec(styleOf(cell, 'flex') ?? '')?.[1] ?? null;
  return written?.endsWith('%') === true ? pointsOf(written, { em: 0, percent: 100 }) : null;
};

/** Widths that differ by less, in hundredths of a row, meet at one edge. */
const sameEdge = 1.5;

const edgesOf = (cells: readonly HtmlElement[]): readonly number[] | null => {
  const edges: number[] = [];
  let at = 0;
  for (const cell of cells) {
    const share = shareOf(cell);
    if (share === null) return null;
    at += share;
    edges.push(at);
  }
  return edges;
};

/** The edges at which cells of any row end, where all rows declare their widths and are as wide as one another; else null. */
const declaredEdges = (rows: readonly BoxRow[]): readonly number[] | null => {
  const all = rows.map(({ cells }) => edgesOf(cells));
  if (all.some((edges) => edges === null)) return null;
  const ends = all.flatMap((edges) => edges?.at(-1) ?? []);
  if (ends.some((end) => Math.abs(end - (ends[0] ?? 0)) > sameEdge)) return null;
  const edges: number[] = [];
  for (const edge of all.flatMap((one) => one ?? []).toSorted((one, other) => one - other))
    if (edge - (edges.at(-1) ?? -Infinity) > sameEdge) edges.push(edge);
  return edges;
};

/** The column in which each cell ends, by the edges declared. */
const spansByEdges = (cells: readonly HtmlElement[], edges: readonly number[]): readonly number[] => {
  const ends = (edgesOf(cells) ?? []).map((end) => edges.findIndex((edge) => Math.abs(edge - end) <= sameEdge));
  return ends.map((end, index) => end - (index === 0 ? -1 : (ends[index - 1] ?? -1)));
};

/** The spans of a row's cells: by the widths where all rows declare theirs; else a single cell spans all, and others one column each. */
const spansOf = (cells: readonly HtmlElement[], columns: number, edges: readonly number[] | null): readonly number[] | null => {
  if (edges !== null) return spansByEdges(cells, edges);
  if (cells.length === columns) return cells.map(() => 1);
  return cells.length === 1 ? [columns] : null;
};

const foundRows = (rows: readonly BoxRow[], columns: number, edges: readonly number[] | null): readonly FoundRow[] | null => {
  const found: FoundRow[] = [];
  for (const { element, cells } of rows) {
    const spans = spansOf(cells, columns, edges);
    if (spans === null) return null;
    found.push({
      element,
      cells: cells.map((cell, index) => ({ element: cell, colSpan: spans[index] ?? 1, rowSpan: 1, header: false })),
    });
  }
  return found;
};

/** Share of the rows that have a cell in every column, unless the widths of all say what they span. */
const fullShare = 0.5;

const isTableByItself = (element: HtmlElement): boolean => boxTable(element) !== null || cssGridTable(element) !== null;

/** Head, body and foot may be boxes of their own; where several boxes are tables by themselves, they are several. */
const holdsTables = (element: HtmlElement): boolean =>
  shownChildren(element).filter((child) => mayBeRow(child) && isTableByItself(child)).length > 1;

/** The table that rows of boxes inside an element show; null where they do not keep to common columns. */
export const boxTable: (element: HtmlElement) => HtmlElement | null = askedOnce((element) => {
  const rows = rowsIn(element);
  if (rows === null || rows.length < fewest.besideRows || holdsTables(element)) return null;
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const full = rows.filter(({ cells }) => cells.length === columns);
  const edges = declaredEdges(rows);
  if ((edges === null && full.length < fullShare * rows.length) || !isTable(rows, columns)) return null;
  const found = foundRows(rows, columns, edges);
  return found === null ? null : madeTable(element, found, { fromBoxes: true });
});
