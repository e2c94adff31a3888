import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Extractor } from './extractor.js';
import { load } from './installed.js';

const answer = z.object({
  total: z.number(),
  pages: z.array(z.object({ num: z.number(), tables: z.array(z.array(z.array(z.string().nullish()))) })),
});

/** The grids of pdf-parse's `getTable`. */
export const pdfParse = async (version: string): Promise<Extractor> => {
  const { PDFParse } = await load('pdf-parse');
  return {
    version,
    read: async (file) => {
      const parser = new PDFParse({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
      try {
        const { total, pages } = answer.parse(await parser.getTable());
        const tables = pages.flatMap(({ num, tables: grids }) =>
          grids.map((grid) => ({
            page: num,
            cells: grid.flatMap((line, row) => line.map((text, col) => ({ row, col, text: text ?? '' }))),
          })),
        );
        return { pages: total, tables };
      } finally {
        await parser.destroy();
      }
    },
  };
};
