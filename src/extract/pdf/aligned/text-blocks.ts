import type { WordLine } from '../text/word-lines.js';
import { besides, type Run, runsOf } from './corridors.js';

/** Rows of one table have baselines no further apart than this, in em. */
const mostRowGap = 3.2;

/** A line that runs across all columns is a title among the rows if it is no further from them than this, in em. */
const mostLineGap = 1.75;

/** So many lines of such a title may follow one another; more are a paragraph. */
const mostTitleLines = 2;

/** A line in one piece at the end of a table goes on with its last row if it is no further below than this, in em. */
const mostWrapGap = 1.4;

/** Without any line drawn, a table shows itself by so many rows. */
const fewestRows = 3;

/** What is left of the white between two columns must be this wide, in em beyond a space. */
const leastWhite = 0.35;

type Strip = { readonly from: number; readonly to: number };

/** Whether a line is in several pieces. */
export const isParted = (line: WordLine): boolean => runsOf(line).length > 1;

/** How far apart two baselines are, in em. */
export const gapBetween = (above: WordLine, below: WordLine): number =>
  (below.baseline - above.baseline) / Math.max(above.size, below.size, 1);

/** Sizes of neighbouring lines of a table differ by no more than this share. */
const mostGrowth = 0.25;

const isOfSize = (a: WordLine, b: WordLine): boolean => Math.max(a.size, b.size) <= (1 + mostGrowth) * Math.min(a.size, b.size);

/** The whites between the pieces of a line. */
const whitesOf = (line: WordLine): readonly Strip[] => {
  const runs = runsOf(line);
  return runs.slice(1).map(({ left }, index) => ({ from: runs[index]?.right ?? left, to: left }));
};

/** What a line leaves of a strip of white: all of it, the wider part beside a piece, or nothing. */
const remainderOf = ({ from, to }: Strip, runs: readonly Run[], least: number): readonly Strip[] => {
  let best: Strip = { from, to: from };
  let start = from;
  for (const { left, right } of [...runs, { left: to, right: to }]) {
    if (right < from || left > to) continue;
    if (left - start > best.to - best.from) best = { from: start, to: left };
    start = Math.max(start, right);
  }
  return best.to - best.from >= least ? [best] : [];
};

const narrowed = (whites: readonly Strip[], line: WordLine): readonly Strip[] => {
  const runs = runsOf(line);
  return whites.flatMap((white) => remainderOf(white, runs, line.space + leastWhite * line.size));
};

/** The lines that are in several pieces, or stand beside such that they are together. */
const partedLines = (lines: readonly WordLine[]): readonly WordLine[] =>
  lines.filter((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    return (
      isParted(line) ||
      (above !== undefined && gapBetween(above, line) < besides) ||
      (below !== undefined && gapBetween(line, below) < besides)
    );
  });

/** Lines of one table end with one in several pieces, or with what goes on with it. */
const trimEnd = (lines: readonly WordLine[]): readonly WordLine[] => {
  const last = partedLines(lines).at(-1);
  let end = last === undefined ? 0 : lines.lastIndexOf(last) + 1;
  for (; end < lines.length; end++) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (above === undefined || line === undefined || gapBetween(above, line) > mostWrapGap) break;
  }
  return lines.slice(0, end);
};

type OpenBlock = { readonly block: readonly WordLine[]; readonly whites: readonly Strip[] };

/** Under a title, rows have at most so many more pieces than those above it: else another table begins. */
const morePieces = 2;

const piecesOf = (lines: readonly WordLine[]): number => lines.reduce((most, line) => Math.max(most, runsOf(line).length), 0);

/** Whether a line that leaves no white is a title among rows: close to them, and their columns go on under it. */
const isTitle = (lines: readonly WordLine[], index: number, { block, whites }: OpenBlock): boolean => {
  const next = lines.slice(index, index + mostTitleLines + 1).findIndex((line) => narrowed(whites, line).length > 0);
  return (
    next > 0 &&
    piecesOf(lines.slice(index + next, index + next + 1)) < piecesOf(block) + morePieces &&
    Array.from({ length: next + 1 }, (_, step) => index + step).every((at) => {
      const [above, line] = [lines[at - 1], lines[at]];
      return above !== undefined && line !== undefined && gapBetween(above, line) <= mostLineGap;
    })
  );
};

/** Lines that follow one another as those of a table do: from one in several pieces on, as long as some white runs through all. */
export const blocksOfText = (lines: readonly WordLine[]): readonly (readonly WordLine[])[] => {
  const blocks: (readonly WordLine[])[] = [];
  let block: WordLine[] = [];
  let whites: readonly Strip[] = [];
  const close = (): void => {
    const trimmed = trimEnd(block);
    if (partedLines(trimmed).length >= fewestRows) blocks.push(trimmed);
    block = [];
  };
  lines.forEach((line, index) => {
    const above = block.at(-1);
    if (above !== undefined) {
      const left = narrowed(whites, line);
      const near = gapBetween(above, line) <= mostRowGap && isOfSize(above, line);
      if (near && left.length > 0) {
        whites = left;
        block.push(line);
        return;
      }
      if (near && isTitle(lines, index, { block, whites })) {
        block.push(line);
        return;
      }
      close();
    }
    if (!isParted(line)) return;
    whites = whitesOf(line);
    block = [line];
  });
  close();
  return blocks;
};
