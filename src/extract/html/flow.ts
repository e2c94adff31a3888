import { collapseSpaces, isVisible } from '../visible.js';
import { linesOf } from './lines.js';
import { cellLooks, type Looks, type Piece, piecesOf, plainLooks } from './pieces.js';
import { readPreformatted, type TextCell, type TextPart } from './preformatted/tables.js';
import { cellsOf, rowGroupsOf } from './table-kind.js';
import { elementsOf, type HtmlElement, type HtmlNode } from './tree.js';

type TextTable = Extract<TextPart, { kind: 'table' }>;
type TextPiece = Extract<Piece, { kind: 'text' }>;

/** One thing of the page: a run of text between two edges, a data table, one of preformatted text, or a sheet of placed text. */
export type FlowItem =
  | { readonly kind: 'run'; readonly text: string; readonly offset: number; readonly looks: Looks }
  | { readonly kind: 'table'; readonly table: HtmlElement }
  | { readonly kind: 'textTable'; readonly table: TextTable; readonly offsetOf: (cell: TextCell) => number }
  | { readonly kind: 'lineDrawing'; readonly characters: number }
  | { readonly kind: 'sheet'; readonly sheet: HtmlElement };

const isShownText = (piece: Piece): piece is TextPiece => piece.kind === 'text' && isVisible(piece.text);

/** A break after a break leaves a blank line, as between paragraphs. */
const leavesBlankLine = (run: readonly Piece[], piece: Piece): boolean =>
  piece.kind === 'break' && run.findLast((earlier) => earlier.kind === 'break' || isShownText(earlier))?.kind === 'break';

const splitAtEdges = (pieces: Iterable<Piece>): readonly (readonly Piece[])[] => {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text' || (piece.kind === 'break' && !leavesBlankLine(run, piece))) {
      run.push(piece);
      continue;
    }
    runs.push(run, piece.kind === 'edge' || piece.kind === 'break' ? [] : [piece]);
    run = [];
  }
  return [...runs, run].filter((pieces) => pieces.length > 0);
};

const runItem = (run: readonly Piece[]): readonly FlowItem[] => {
  const texts = run.filter(isShownText);
  const first = texts[0];
  if (first === undefined) return [];
  const heading = texts.every(({ looks }) => looks.heading || looks.bold);
  // A list of what is on the page, each a link to its place, is no part of what it lists; a heading may be a link to itself.
  const isContents = texts.every(({ looks }) => looks.leadsWithin && !looks.heading);
  const landmark = first.looks.landmark ?? (isContents ? 'header' : null);
  return [{ kind: 'run', text: linesOf(run), offset: first.offset, looks: { ...first.looks, heading, landmark } }];
};

const unseenSigns = /[\u00ad\u200b\u2060\ufeff]/g;

/** Preformatted text: its tables, and between them runs of lines. */
const preformattedItems = (element: HtmlElement, looks: Looks): readonly FlowItem[] => {
  // Inside, as in a cell, preformatted text is lines like any other.
  const pieces = [...piecesOf({ ...element, name: 'span' }, { ...looks, inCell: true })];
  const first = pieces.find(isShownText);
  if (first === undefined) return [];
  const text = pieces.reduce((all, piece) => {
    if (piece.kind === 'text') return all + piece.text;
    return piece.kind === 'break' || (all !== '' && !all.endsWith('\n')) ? `${all}\n` : all;
  }, '');
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length)];
  const offsetAt = (line: number, column: number): number =>
    element.offset === first.offset ? first.offset : first.offset + (starts[line] ?? 0) + column;
  const { parts, drawing } = readPreformatted(text.replace(unseenSigns, ''));
  const items = parts.map((part): FlowItem => {
    if (part.kind === 'table') return { kind: 'textTable', table: part, offsetOf: ({ line, column }) => offsetAt(line, column) };
    const lines = part.lines.map(collapseSpaces).join('\n');
    return { kind: 'run', text: lines, offset: offsetAt(part.line, 0), looks: { ...first.looks, heading: looks.heading } };
  });
  return drawing === 0 ? items : [...items, { kind: 'lineDrawing', characters: drawing }];
};

/** A table with what stands in it but is not of its grid: its caption before it, the tables in its cells after it. */
const tableItems = (table: HtmlElement): readonly FlowItem[] => {
  const captions = elementsOf(table).filter((child) => child.name === 'caption');
  const cells = rowGroupsOf(table).flat().flatMap(cellsOf);
  return [
    ...captions.flatMap((caption) => flowOf(caption, { ...plainLooks, heading: true })),
    { kind: 'table', table },
    ...cells.flatMap((cell) =>
      [...piecesOf(cell, cellLooks)].flatMap((piece) => (piece.kind === 'table' ? tableItems(piece.table) : [])),
    ),
  ];
};

const wholeItems = (piece: Piece): readonly FlowItem[] => {
  if (piece.kind === 'table') return tableItems(piece.table);
  if (piece.kind === 'preformatted') return preformattedItems(piece.element, piece.looks);
  return piece.kind === 'sheet' ? [{ kind: 'sheet', sheet: piece.element }] : [];
};

/** What a node shows, in reading order. */
export const flowOf = (node: HtmlNode, looks: Looks = plainLooks): readonly FlowItem[] =>
  splitAtEdges(piecesOf(node, looks)).flatMap((run) => run.flatMap(wholeItems).concat(runItem(run)));
