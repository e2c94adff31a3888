import type { ExtractOptions } from '../../src/extract/extraction.js';
import { extract } from '../../src/extract/index.js';
import type { RawDocument } from '../../src/model/raw-document.js';

/** What the extractor makes of a text or a page given as a string. */
export const extracted = async (content: string, options: ExtractOptions = {}): Promise<RawDocument> =>
  (await extract({ name: 'file', bytes: Buffer.from(content) }, options)).raw;

/** The blocks other than tables, a line each: kind (a furniture's role) and text, line breaks as ` / `. */
export const renderProse = (raw: RawDocument): readonly string[] =>
  raw.blocks.map((block) => {
    if (block.kind === 'table') return `table ${block.id}`;
    return `${block.kind === 'furniture' ? block.role : block.kind}: ${block.text.replaceAll('\n', ' / ')}`;
  });
