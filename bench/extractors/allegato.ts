import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inspect } from '../../src/index.js';
import type { RawBlock } from '../../src/model/raw-document.js';
import type { NeutralTable } from '../neutral.js';
import type { Extractor } from './extractor.js';

const neutral = (block: RawBlock): readonly NeutralTable[] =>
  block.kind !== 'table'
    ? []
    : [
        {
          page: block.place.page ?? 1,
          cells: block.cells.map(({ row, col, rowSpan, colSpan, text }) => ({
            row,
            col,
            rowspan: rowSpan,
            colspan: colSpan,
            text,
          })),
        },
      ];

/** This project's extractor; with `join` a table that goes on over pages is one, on its first page. */
export const allegato = async ({ join }: { readonly join: boolean }): Promise<Extractor> => ({
  version: 'this tree',
  read: async (file) => {
    const { raw } = await inspect({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }, { join });
    return { pages: raw.pages.length, tables: raw.blocks.flatMap(neutral) };
  },
});
