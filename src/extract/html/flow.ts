import { isVisible } from '../visible.js';
import { linesOf } from './lines.js';
import { type Looks, type Piece, piecesOf, plainLooks } from './pieces.js';
import { cellsOf, rowGroupsOf } from './table-kind.js';
import { elementsOf, type HtmlElement, type HtmlNode } from './tree.js';

type TextPiece = Extract<Piece, { kind: 'text' }>;

/** One thing of the page: a run of text between two edges, or a data table. */
export type FlowItem =
  | { readonly kind: 'run'; readonly text: string; readonly offset: number; readonly looks: Looks }
  | { readonly kind: 'table'; readonly table: HtmlElement };

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
    runs.push(run, piece.kind === 'table' ? [piece] : []);
    run = [];
  }
  return [...runs, run].filter((pieces) => pieces.length > 0);
};

const runItem = (run: readonly Piece[]): readonly FlowItem[] => {
  const texts = run.filter(isShownText);
  const first = texts[0];
  if (first === undefined) return [];
  const heading = texts.every(({ looks }) => looks.heading || looks.bold);
  return [{ kind: 'run', text: linesOf(run), offset: first.offset, looks: { ...first.looks, heading } }];
};

/** A table with what stands in it but is not of its grid: its caption before it, the tables in its cells after it. */
const tableItems = (table: HtmlElement): readonly FlowItem[] => {
  const captions = elementsOf(table).filter((child) => child.name === 'caption');
  const cells = rowGroupsOf(table).flat().flatMap(cellsOf);
  return [
    ...captions.flatMap((caption) => flowOf(caption, { ...plainLooks, heading: true })),
    { kind: 'table', table },
    ...cells.flatMap((cell) => [...piecesOf(cell)].flatMap((piece) => (piece.kind === 'table' ? tableItems(piece.table) : []))),
  ];
};

/** What a node shows, in reading order. */
export const flowOf = (node: HtmlNode, looks: Looks = plainLooks): readonly FlowItem[] =>
  splitAtEdges(piecesOf(node, looks)).flatMap((run) =>
    run.flatMap((piece) => (piece.kind === 'table' ? tableItems(piece.table) : [])).concat(runItem(run)),
  );
