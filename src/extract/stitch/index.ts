import type { RawBlock, TableBlock } from '../../model/raw-document.js';
import { continuationOf, type TableHints } from './continuation.js';
import { type GrowingTable, growFrom, joinTables } from './join-tables.js';
import { numberTables } from './number-tables.js';

/** What a format knows of its tables beyond their blocks, by the id they come in with. */
export type StitchHints = ReadonlyMap<string, TableHints>;

const lastPageOf = (table: TableBlock): number => table.fragments.at(-1)?.place.page ?? table.place.page;

/** Index of the table that reaches to the end of what has been read, page furniture aside; -1 if there is none. */
const openTable = (blocks: readonly RawBlock[]): number => {
  const index = blocks.findLastIndex(({ kind }) => kind !== 'furniture');
  return blocks[index]?.kind === 'table' ? index : -1;
};

const joinPages = (blocks: readonly RawBlock[], hints: StitchHints): readonly RawBlock[] => {
  const read: RawBlock[] = [];
  const growing = new Map<number, GrowingTable>();
  for (const block of blocks) {
    const index = block.kind === 'table' ? openTable(read) : -1;
    const above = read[index];
    const nextPage = above?.kind === 'table' && block.place.page === lastPageOf(above) + 1;
    const continuation = block.kind === 'table' && nextPage ? continuationOf(above, block, hints.get(block.id)) : undefined;
    if (block.kind === 'table' && above?.kind === 'table' && continuation !== undefined) {
      const joined = joinTables(growing.get(index) ?? growFrom(above), block, continuation);
      growing.set(index, joined);
      read[index] = joined;
    } else read.push(block);
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
