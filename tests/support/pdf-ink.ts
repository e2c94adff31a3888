import { readFileSync } from 'node:fs';
import type { PageInk } from '../../src/extract/pdf/ink/ink.js';
import { interpreterOf } from '../../src/extract/pdf/ink/interpret.js';
import { withPage, withPdf } from '../../src/extract/pdf/open.js';
import { readPage } from '../../src/extract/pdf/read-page.js';
import { takePages } from '../../src/extract/pdf/take-pages.js';
import { stitchTables } from '../../src/extract/stitch/index.js';
import type { RawDocument } from '../../src/model/raw-document.js';

/** What each page of a PDF draws. */
export const inksOfPdf = (path: string): Promise<readonly PageInk[]> =>
  withPdf({ name: path, bytes: new Uint8Array(readFileSync(path)) }, async (pdf) => {
    const interpret = await interpreterOf({ layers: await pdf.document.getOptionalContentConfig(), tagged: false });
    const inks: PageInk[] = [];
    for (let number = 1; number <= pdf.pages; number += 1)
      inks.push(await withPage(pdf, { file: path, number }, (page) => interpret(page)));
    return inks;
  });

/** Pages read as those of a PDF are. */
export const rawOfInks = (inks: readonly PageInk[]): RawDocument => {
  const taken = takePages(inks.map((ink, index) => readPage(index + 1, ink)));
  return {
    document: { name: 'ink', sha256: '0'.repeat(64), mediaType: 'application/pdf', pages: inks.length },
    pages: taken.pages,
    blocks: stitchTables(taken.blocks, { hints: taken.hints }),
  };
};
