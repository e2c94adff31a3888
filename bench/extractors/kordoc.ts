import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NeutralCell } from '../neutral.js';
import type { Extractor } from './extractor.js';
import { load } from './installed.js';

const cell = z.object({ text: z.string().nullish(), rowSpan: z.number().optional(), colSpan: z.number().optional() });
const block = z.object({
  type: z.string(),
  pageNumber: z.number().optional(),
  table: z.object({ cells: z.array(z.array(cell)) }).optional(),
});
const answer = z.object({ success: z.literal(true), pageCount: z.number().optional(), blocks: z.array(block) });

/** A grid with every slot written out, as a list of cells: slots that a span covers are none. */
const cellsOf = (grid: readonly (readonly z.infer<typeof cell>[])[]): readonly NeutralCell[] => {
  const covered = new Set<string>();
  return grid.flatMap((line, row) =>
    line.flatMap(({ text, rowSpan = 1, colSpan = 1 }, col): readonly NeutralCell[] => {
      if (covered.has(`${row} ${col}`)) return [];
      for (let r = row; r < row + rowSpan; r++) for (let c = col; c < col + colSpan; c++) covered.add(`${r} ${c}`);
      return [{ row, col, rowspan: rowSpan, colspan: colSpan, text: text ?? '' }];
    }),
  );
};

/** The table blocks of kordoc. */
export const kordoc = async (version: string): Promise<Extractor> => {
  const { parse } = await load('kordoc');
  return {
    version,
    read: async (file) => {
      const { buffer, byteOffset, byteLength } = readFileSync(file);
      const { pageCount, blocks } = answer.parse(await parse(buffer.slice(byteOffset, byteOffset + byteLength)));
      const tables = blocks.flatMap(({ pageNumber = 1, table }) =>
        table === undefined ? [] : [{ page: pageNumber, cells: cellsOf(table.cells) }],
      );
      return { pages: pageCount ?? 1, tables };
    },
  };
};
