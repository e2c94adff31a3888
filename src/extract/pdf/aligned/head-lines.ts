import type { WordLine } from '../text/word-lines.js';
import { isParted } from './text-blocks.js';
import { type ColumnLine, columnLineOf, filledColumns, type TextColumns } from './text-columns.js';

/** A line with several names stands no further above what it names than this, in em; one alone goes on in the line below. */
const mostHeadGap = 2.2;
const mostLineGap = 1.4;

/** A head has no more lines than this. */
const mostLines = 6;

/** Whether a line names columns: one or several of them, but not all at once as a caption does. */
const namesColumns = (line: ColumnLine, below: ColumnLine | undefined): boolean => {
  const filled = filledColumns(line);
  const all = line.cells.length;
  if (isParted(line.line)) return line.spans.every(([from, to]) => to - from + 1 < all);
  // One piece alone goes on in the lines below it, or stands over several of them.
  const [span] = line.spans;
  if (below === undefined) return false;
  if (span !== undefined) return span[0] > 0 && !line.centred;
  return !filled.has(0) && [...filled].every((column) => filledColumns(below).has(column));
};

/** The lines directly above the rows of a table that name its columns, top to bottom; `above` holds the lines over the height `top`. */
export const headLinesOf = (above: readonly WordLine[], top: number, columns: TextColumns): readonly WordLine[] => {
  const head: WordLine[] = [];
  let below: ColumnLine | undefined;
  for (const line of above.toReversed()) {
    const gap = ((head[0]?.baseline ?? top) - line.baseline) / Math.max(line.size, 1);
    if (gap > (isParted(line) ? mostHeadGap : mostLineGap) || head.length === mostLines) break;
    const inColumns = columnLineOf(line, columns);
    if (!namesColumns(inColumns, below)) break;
    head.unshift(line);
    below = inColumns;
  }
  return head;
};
