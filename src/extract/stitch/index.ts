import type { RawBlock, TableBlock } from '../../model/raw-document.js';
import { continuationOf, type TableHints } from './continuation.js';
import { joinTables } from './join-tables.js';
import { numberTables } from './number-tables.js';

/** What a format knows of its tables beyond their blocks, by the id they come in with. */
export type StitchHints = ReadonlyMap<string, TableHints>;

const lastPageOf = (table: TableBlock): number => table.fragments.at(-1)?.place.page ?? table.place.page;

/** The table that reaches to the end of what has been read, page furniture aside. */
const openTable = (blocks: readonly RawBlock[]): { readonly table: TableBlock; readonly index: number } | undefined => {
  const index = blocks.findLastIndex(({ kind }) => kind !== 'furniture');
  const table = blocks[index];
  return table?.kind === 'table' ? { table, index } : undefined;
};

const joinPages = (blocks: readonly RawBlock[], hints: StitchHints): readonly RawBlock[] => {
  const read: RawBlock[] = [];
  for (const block of blocks) {
    const open = block.kind === 'table' ? openTable(read) : undefined;
    const nextPage = open !== undefined && block.place.page === lastPageOf(open.table) + 1;
    const continuation = block.kind === 'table' && nextPage ? continuationOf(open.table, block, hints.get(block.id)) : undefined;
    if (block.kind === 'table' && open !== undefined && continuation !== undefined)
      read[open.index] = joinTables(open.table, block, continuation);
    else read.push(block);
  }
  return read;
};

/**
 * Blocks in reading order with the parts of a table on consecutive pages made one (unless `join` is false), and all
 * tables named in reading order. Tables come in with any distinct ids. A table stays apart that is not the last thing on
 * its page or the first on the next, has other columns, or sets a header of its own.
 */
export const stitchTables = (
  blocks: readonly RawBlock[],
  { join = true, hints = new Map() }: { readonly join?: boolean; readonly hints?: StitchHints } = {},
): readonly RawBlock[] => numberTables(join ? joinPages(blocks, hints) : blocks);
