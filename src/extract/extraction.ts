import type { Finding } from '../model/finding.js';
import type { PageTrace } from '../model/page-trace.js';
import type { RawDocument } from '../model/raw-document.js';

/** What a caller may ask of an extractor. */
export type ExtractOptions = {
  /** Join the fragments of a table that goes on over pages (default true). */
  readonly join?: boolean;
  /** Of which pages of a PDF what they show is kept, for a picture (default: of none). */
  readonly trace?: (page: number) => boolean;
};

/** What every extractor yields: the document in reading order, and what there is to say about it. */
export type Extraction = {
  readonly raw: RawDocument;
  readonly findings: readonly Finding[];
  /** The pages that were to be traced, in order; HTML and text have none. */
  readonly traces?: readonly PageTrace[];
};
