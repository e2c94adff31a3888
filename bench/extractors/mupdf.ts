import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NeutralCell, NeutralTable } from '../neutral.js';
import type { Extractor } from './extractor.js';
import { load } from './installed.js';

/** A node of mupdf's structured text: a block of lines, or a structure element with further nodes. */
type Node = {
  readonly type: string;
  readonly std?: string | undefined;
  readonly lines?: readonly { readonly text: string }[] | undefined;
  readonly contents?: readonly Node[] | undefined;
};

const node: z.ZodType<Node> = z.object({
  type: z.string(),
  std: z.string().optional(),
  lines: z.array(z.object({ text: z.string() })).optional(),
  contents: z.lazy(() => z.array(node)).optional(),
});

const textOf = ({ type, lines = [], contents = [] }: Node): string =>
  (type === 'text' ? lines.map(({ text }) => text) : contents.map(textOf)).filter((text) => text.trim() !== '').join('\n');

const partsOf = ({ contents = [] }: Node): readonly Node[] => contents.filter(({ type }) => type === 'structure');

const tableOf = (table: Node, page: number): NeutralTable => ({
  page,
  cells: partsOf(table).flatMap((line, row) => partsOf(line).map((cell, col): NeutralCell => ({ row, col, text: textOf(cell) }))),
});

const tablesIn = (nodes: readonly Node[], page: number): readonly NeutralTable[] =>
  nodes.flatMap((one) =>
    one.type === 'structure' && one.std === 'Table' ? [tableOf(one, page)] : tablesIn(one.contents ?? [], page),
  );

/** The tables that mupdf hunts for in its structured text. */
export const mupdf = async (version: string): Promise<Extractor> => {
  const { Document } = await load('mupdf');
  return {
    version,
    read: async (file) => {
      const document = Document.openDocument(readFileSync(file), 'application/pdf');
      const pages: number = document.countPages();
      const tables: NeutralTable[] = [];
      for (let index = 0; index < pages; index++) {
        const page = document.loadPage(index);
        const text = page.toStructuredText('vectors,table-hunt');
        const { blocks } = z.object({ blocks: z.array(node) }).parse(JSON.parse(text.asJSON()));
        tables.push(...tablesIn(blocks, index + 1));
        text.destroy();
        page.destroy();
      }
      document.destroy();
      return { pages, tables };
    },
  };
};
