import type { WordLine } from '../text/word-lines.js';
import { gapBetween } from './text-blocks.js';
import { columnLineOf, filledColumns, type TextColumns } from './text-columns.js';

/** The row under the lowest line begins no further below it than this, in em. */
const mostRowGap = 2.2;
/** What goes on with it stands no further below than this, in em. */
const mostLineGap = 1.4;

/** The row has no more lines than this. */
const mostLines = 6;

/** Share of the columns that the row has to fill. */
const filledShare = 0.75;

/**
 * The lines directly below the lowest line of a table whose rows have their lines above them: its last row, top to bottom.
 * `below` holds the lines under the height `bottom`; nothing where they do not keep to the columns.
 */
export const tailLinesOf = (below: readonly WordLine[], bottom: number, columns: TextColumns): readonly WordLine[] => {
  const tail: WordLine[] = [];
  for (const line of below) {
    const above = tail.at(-1);
    const isNear =
      above === undefined
        ? line.baseline - bottom <= mostRowGap * Math.max(line.size, 1)
        : gapBetween(above, line) <= mostLineGap;
    if (!isNear) break;
    tail.push(line);
  }
  const rows = tail.map((line) => columnLineOf(line, columns));
  const filled = new Set(rows.flatMap((row) => [...filledColumns(row)]));
  const keeps = rows.every(({ spans }) => spans.length === 0);
  return keeps && tail.length <= mostLines && filled.size >= filledShare * (columns.corridors.length + 1) ? tail : [];
};
