import { ExpectedError } from '../errors.js';
import type { MediaType, SourceDocument } from '../model/source.js';
import { sha256Of } from './digest.js';
import type { Extraction, ExtractOptions } from './extraction.js';
import { sniff } from './sniff.js';

type Extractor = (source: SourceDocument, sha256: string, options: ExtractOptions) => Promise<Extraction>;

/** The formats are loaded on demand: their libraries cost more than small files do. */
const extractors: Readonly<Record<MediaType, () => Promise<Extractor>>> = {
  'application/pdf': async () => (await import('./pdf/index.js')).extractPdf,
  'text/html': async () => (await import('./html/index.js')).extractHtml,
  'text/plain': async () => (await import('./text/index.js')).extractText,
};

/**
 * The document in reading order, with its tables. Magic bytes and content decide the format, never the file's name.
 * Throws an ExpectedError where the bytes are empty (`input/empty`) or of another kind (`input/unknown-format`).
 */
export const extract = async (source: SourceDocument, options: ExtractOptions = {}): Promise<Extraction> => {
  const found = sniff(source.bytes);
  const file = source.name;
  if (found.kind === 'empty') throw new ExpectedError({ code: 'input/empty', args: { file } });
  if (found.kind === 'unknown') {
    throw new ExpectedError({ code: 'input/unknown-format', args: { file, looksLike: found.looksLike } });
  }
  const extractor = await extractors[found.mediaType]();
  return extractor(source, sha256Of(source.bytes), options);
};
