import { ExpectedError } from '../../errors.js';
import type { SourceDocument } from '../../model/source.js';
import type { Extraction, ExtractOptions } from '../extraction.js';
import { stitchTables } from '../stitch/index.js';
import { findingsOfDocument, findingsOfTables } from './findings.js';
import { interpreterOf } from './ink/interpret.js';
import { type OpenPdf, withPage, withPdf } from './open.js';
import { type PageContent, readPage } from './read-page.js';
import { asSeen, takePages } from './take-pages.js';

/** Pages read side by side: while zlib works for one, in a thread of its own, another goes on. More would only hold memory. */
const pagesAtOnce = 2;

/** After so many pages pdf.js forgets the fonts it has read: a document put together from others may have new ones on each. */
const pagesKept = 50;

type Trace = ExtractOptions['trace'];

const readPages = async (pdf: OpenPdf, file: string, trace: Trace): Promise<readonly PageContent[]> => {
  const interpret = await interpreterOf({
    layers: await pdf.document.getOptionalContentConfig(),
    tagged: (await pdf.document.getMarkInfo()) !== null,
  });
  const read = (number: number): Promise<PageContent> =>
    withPage(pdf, { file, number }, async (page) => readPage(number, await interpret(page), { trace: trace?.(number) ?? false }));
  const pages: PageContent[] = [];
  for (let first = 1; first <= pdf.pages; first += pagesAtOnce) {
    const numbers = Array.from({ length: Math.min(pagesAtOnce, pdf.pages - first + 1) }, (_, index) => first + index);
    for (const page of await Promise.all(numbers.map(read))) pages.push(page);
    if (pages.length % pagesKept === 0) await pdf.document.cleanup();
  }
  return pages;
};

const withText = (contents: readonly PageContent[], file: string): readonly PageContent[] => {
  if (contents.every(({ visible }) => visible === 0))
    throw new ExpectedError({ code: 'input/no-text', args: { file, pages: contents.length } });
  return contents;
};

/**
 * Reads a PDF: tables with their cells' places, headings and paragraphs in reading order, page furniture apart, tables
 * joined over page breaks unless `join` is false. Throws `input/encrypted`, `input/damaged` or `input/no-text`.
 */
export const extractPdf = async (source: SourceDocument, sha256: string, options: ExtractOptions): Promise<Extraction> => {
  // The open PDF and what was read of its pages are gone before tables are joined: a long document's memory is its result's.
  const { title, about, taken } = await withPdf(source, async (pdf) => ({
    title: pdf.title,
    about: findingsOfDocument(pdf),
    taken: takePages(withText(await readPages(pdf, source.name, options.trace), source.name)),
  }));
  const { hints, seen, pages } = taken;
  const blocks = asSeen(stitchTables(taken.blocks, { join: options.join ?? true, hints }), seen);
  const document = { name: source.name, sha256, mediaType: 'application/pdf' as const, pages: pages.length };
  return {
    raw: { document: title === undefined ? document : { ...document, title }, pages, blocks },
    findings: [...about, ...taken.findings, ...findingsOfTables(blocks)],
    ...(options.trace === undefined ? {} : { traces: taken.traces }),
  };
};
