import type { DropReason, Ledger, RawBlock } from '../model/raw-document.js';
import { countVisible } from './visible.js';

const blockText = (block: RawBlock): number =>
  block.kind === 'table' ? block.cells.reduce((sum, cell) => sum + countVisible(cell.text), 0) : countVisible(block.text);

const sumOf = (blocks: readonly RawBlock[], wanted: (block: RawBlock) => boolean): number =>
  blocks.filter(wanted).reduce((sum, block) => sum + blockText(block), 0);

/** No character left out, for any reason. */
export const nothingDropped: Readonly<Record<DropReason, number>> = {
  drawnTwice: 0,
  invisible: 0,
  outsidePage: 0,
  clipped: 0,
  hidden: 0,
  struckOut: 0,
  lineDrawing: 0,
};

/**
 * The ledger of a source that is one page. `source` and `dropped` are counted on the source itself, the shares on what
 * the blocks hold: that they add up is a result, not a definition.
 */
export const ledgerOf = (blocks: readonly RawBlock[], source: number, dropped: Partial<Ledger['dropped']>): Ledger => ({
  source,
  table: sumOf(blocks, (block) => block.kind === 'table'),
  paragraph: sumOf(blocks, (block) => block.kind === 'paragraph' || block.kind === 'heading'),
  furniture: sumOf(blocks, (block) => block.kind === 'furniture'),
  dropped: { ...nothingDropped, ...dropped },
});
