import type { Extraction, ExtractOptions } from '../../../src/extract/extraction.js';
import { extractPdf } from '../../../src/extract/pdf/index.js';
import type { Ledger, RawBlock, TableBlock } from '../../../src/model/raw-document.js';

/** Extracts a PDF given as bytes. */
export const extract = (bytes: Uint8Array, options: ExtractOptions = {}): Promise<Extraction> =>
  extractPdf({ name: 'prova.pdf', bytes }, '0'.repeat(64), options);

/** The tables among the blocks. */
export const tablesIn = (blocks: readonly RawBlock[]): readonly TableBlock[] => blocks.filter((block) => block.kind === 'table');

/** Each cell of a table as `row,col rowSpan×colSpan text`. */
export const cellsOf = ({ cells }: TableBlock): readonly string[] =>
  cells.map(({ row, col, rowSpan, colSpan, text }) => `${row},${col} ${rowSpan}x${colSpan} ${text}`.trimEnd());

/** Everything but tables as `kind text`. */
export const textsIn = (blocks: readonly RawBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    return [`${block.kind === 'furniture' ? block.role : block.kind} ${block.text}`];
  });

/** What a ledger accounts for: equals its `source` if nothing is lost. */
export const accountedFor = ({ table, paragraph, furniture, dropped }: Ledger): number =>
  table + paragraph + furniture + Object.values(dropped).reduce((sum, count) => sum + count, 0);
