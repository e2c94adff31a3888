import { ExpectedError } from '../../errors.js';
import type { RawBlock } from '../../model/raw-document.js';
import type { SourceDocument } from '../../model/source.js';
import type { Extraction, ExtractOptions } from '../extraction.js';
import { stitchTables } from '../stitch/index.js';
import { findingsOfDocument, findingsOfPage, findingsOfTables } from './findings.js';
import { roundBox } from './geometry.js';
import { interpreterOf } from './interpret.js';
import { layOut, type PageLayout } from './layout.js';
import { ledgerOf } from './ledger.js';
import { mapBoxes } from './map-places.js';
import { type OpenPdf, withPage, withPdf } from './open.js';
import { blocksOfPage, hintsOfPage } from './page-blocks.js';
import { type PageContent, readPage } from './read-page.js';
import { boxOnPage } from './reading-frame.js';

/** Pages read side by side: while zlib works for one, in a thread of its own, another goes on. More would only hold memory. */
const pagesAtOnce = 2;

const readPages = async (pdf: OpenPdf, file: string): Promise<readonly PageContent[]> => {
  const interpret = await interpreterOf({
    layers: await pdf.document.getOptionalContentConfig(),
    tagged: (await pdf.document.getMarkInfo()) !== null,
  });
  const read = (number: number): Promise<PageContent> =>
    withPage(pdf, { file, number }, async (page) => readPage(number, await interpret(page)));
  const pages: PageContent[] = [];
  for (let first = 1; first <= pdf.pages; first += pagesAtOnce) {
    const numbers = Array.from({ length: Math.min(pagesAtOnce, pdf.pages - first + 1) }, (_, index) => first + index);
    for (const page of await Promise.all(numbers.map(read))) pages.push(page);
  }
  return pages;
};

/** Boxes were found on the upright page; a person sees the page as it is. */
const asSeen = (blocks: readonly RawBlock[], layouts: readonly PageLayout[]): readonly RawBlock[] => {
  const seen = new Map(layouts.map(({ content }) => [content.number, content.seen]));
  return blocks.map((block) =>
    mapBoxes(block, (box, page) => {
      const size = seen.get(page);
      return roundBox(size === undefined ? box : boxOnPage(box, size.turn, size));
    }),
  );
};

const stitch = (layouts: readonly PageLayout[], options: ExtractOptions): readonly RawBlock[] =>
  stitchTables(layouts.flatMap(blocksOfPage), {
    join: options.join ?? true,
    hints: new Map(layouts.flatMap((layout) => [...hintsOfPage(layout)])),
  });

/**
 * Reads a PDF: tables with their cells' places, headings and paragraphs in reading order, page furniture apart, tables
 * joined over page breaks unless `join` is false. Throws `input/encrypted`, `input/damaged` or `input/no-text`.
 */
export const extractPdf = (source: SourceDocument, sha256: string, options: ExtractOptions): Promise<Extraction> =>
  withPdf(source, async (pdf) => {
    const contents = await readPages(pdf, source.name);
    if (contents.every(({ visible }) => visible === 0))
      throw new ExpectedError({ code: 'input/no-text', args: { file: source.name, pages: pdf.pages } });
    const layouts = layOut(contents);
    const blocks = asSeen(stitch(layouts, options), layouts);
    return {
      raw: {
        document: {
          name: source.name,
          sha256,
          mediaType: 'application/pdf',
          pages: pdf.pages,
          ...(pdf.title === undefined ? {} : { title: pdf.title }),
        },
        pages: layouts.map((layout) => ({
          page: layout.content.number,
          width: layout.content.seen.width,
          height: layout.content.seen.height,
          ledger: ledgerOf(layout),
        })),
        blocks,
      },
      findings: [...findingsOfDocument(pdf), ...contents.flatMap(findingsOfPage), ...findingsOfTables(blocks)],
    };
  });
