import { z } from 'zod';
import type { Extractor } from './extractor.js';
import { load } from './installed.js';
import { pipeTables } from './pipe-tables.js';

const answer = z.object({ pages: z.array(z.object({ pageNum: z.number(), markdown: z.string().nullish() })) });

/** The pipe tables in the Markdown of @llamaindex/liteparse, without OCR. */
export const liteparse = async (version: string): Promise<Extractor> => {
  const { LiteParse } = await load('@llamaindex/liteparse');
  return {
    version,
    read: async (file) => {
      const parser = new LiteParse({ outputFormat: 'markdown', ocrEnabled: false, imageMode: 'off', quiet: true });
      const { pages } = answer.parse(await parser.parse(file));
      return { pages: pages.length, tables: pages.flatMap(({ pageNum, markdown }) => pipeTables(pageNum, markdown ?? '')) };
    },
  };
};
