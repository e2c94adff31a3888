import { ExpectedError } from '../errors.js';
import type { MediaType, SourceDocument } from '../model/source.js';
import { sha256Of } from './digest.js';
import type { Extraction, ExtractOptions } from './extraction.js';
import { checkLimit, type LimitName, limitsOf, withinLimits } from './limits.js';
import { sniff } from './sniff.js';

type Extractor = (source: SourceDocument, sha256: string, options: ExtractOptions) => Promise<Extraction>;

/** The formats are loaded on demand: their libraries cost more than small files do. */
const extractors: Readonly<Record<MediaType, () => Promise<Extractor>>> = {
  'application/pdf': async () => (await import('./pdf/index.js')).extractPdf,
  'text/html': async () => (await import('./html/index.js')).extractHtml,
  'text/plain': async () => (await import('./text/index.js')).extractText,
};

/** What a page costs to read that is parsed as a whole. */
const sizeLimits: Readonly<Record<MediaType, LimitName>> = {
  'application/pdf': 'file-bytes',
  'text/html': 'html-bytes',
  'text/plain': 'text-bytes',
};

const checkTables = ({ raw }: Extraction): void => {
  for (const block of raw.blocks) {
    if (block.kind !== 'table') continue;
    checkLimit('table-columns', block.cols);
    checkLimit('table-cells', block.rows * block.cols);
  }
};

/**
 * The document in reading order, with its tables. Magic bytes and content decide the format, never the file's name.
 * Throws an ExpectedError where the bytes are empty (`input/empty`), of another kind (`input/unknown-format`) or ask for
 * more than a limit (`input/over-limit`).
 */
export const extract = async (source: SourceDocument, options: ExtractOptions = {}): Promise<Extraction> => {
  const found = sniff(source.bytes);
  const file = source.name;
  if (found.kind === 'empty') throw new ExpectedError({ code: 'input/empty', args: { file } });
  if (found.kind === 'unknown') {
    throw new ExpectedError({ code: 'input/unknown-format', args: { file, looksLike: found.looksLike } });
  }
  const { mediaType } = found;
  return withinLimits(file, limitsOf(options.limits), async () => {
    checkLimit(sizeLimits[mediaType], source.bytes.length);
    const extractor = await extractors[mediaType]();
    const extraction = await extractor(source, sha256Of(source.bytes), options);
    checkTables(extraction);
    return extraction;
  });
};
