import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inspect } from '../../src/index.js';
import type { RawBlock } from '../../src/model/raw-document.js';
import { wordsOf } from '../../src/normalize/recognise/words.js';
import { retyper } from '../../src/normalize/values/retype.js';
import type { NeutralTable } from '../neutral.js';
import type { Extractor } from './extractor.js';

/** `join`: a table that goes on over pages is one, on its first page. `retyped`: hyphens that only a line break put there are gone. */
export type OwnOptions = { readonly join: boolean; readonly retyped: boolean };

const neutral = (block: RawBlock, textOf: (text: string) => string): readonly NeutralTable[] =>
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
            text: textOf(text),
          })),
        },
      ];

/** This project's extractor. */
export const allegato = async ({ join, retyped }: OwnOptions): Promise<Extractor> => ({
  version: 'this tree',
  read: async (file) => {
    const { raw } = await inspect({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }, { join });
    const textOf = retyped ? retyper('layout', wordsOf(raw)) : (text: string): string => text;
    return { pages: raw.pages.length, tables: raw.blocks.flatMap((block) => neutral(block, textOf)) };
  },
});
