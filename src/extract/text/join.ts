import type { RawBlock, TableBlock } from '../../model/raw-document.js';
import { repeatedHeaderOf, type TableHints } from '../stitch/continuation.js';
import { joinTables } from '../stitch/join-tables.js';

const identity = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

const joinIfContinued = (above: TableBlock, below: TableBlock, hints: TableHints | undefined): TableBlock | undefined => {
  if (above.cols !== below.cols) return undefined;
  const repeatedRows = repeatedHeaderOf(above, below, hints);
  if (repeatedRows === undefined) return undefined;
  const edges = identity(above.cols + 1);
  return joinTables(above, below, { columns: { cols: above.cols, above: edges, below: edges }, repeatedRows });
};

/**
 * Joins tables that follow each other with nothing but blank lines between: in pasted text that is where a page broke. They
 * stay apart if their columns differ in number or the second sets a header of its own. `hints` go by table id.
 */
export const joinParts = (blocks: readonly RawBlock[], hints: ReadonlyMap<string, TableHints>): readonly RawBlock[] => {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const table =
      last?.kind === 'table' && block.kind === 'table' ? joinIfContinued(last, block, hints.get(block.id)) : undefined;
    if (table === undefined) joined.push(block);
    else joined[joined.length - 1] = table;
  }
  return joined;
};
