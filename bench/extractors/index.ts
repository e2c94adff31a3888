import { allegato, type OwnOptions } from './allegato.js';
import type { Extractor } from './extractor.js';
import { versionOf } from './installed.js';
import { kordoc } from './kordoc.js';
import { liteparse } from './liteparse.js';
import { mupdf } from './mupdf.js';
import { pdfParse } from './pdf-parse.js';

const others: Readonly<Record<string, (version: string) => Promise<Extractor>>> = {
  kordoc,
  '@llamaindex/liteparse': liteparse,
  mupdf,
  'pdf-parse': pdfParse,
};

/** The packages that can be compared, once installed in `bench/`. */
export const packageNames: readonly string[] = Object.keys(others);

/** The extractor of a name, `allegato` (the only one with options) or a package; `undefined` where the package is not installed. */
export const extractorOf = async (name: string, options: OwnOptions): Promise<Extractor | undefined> => {
  if (name === 'allegato') return allegato(options);
  const version = versionOf(name);
  return version === undefined ? undefined : others[name]?.(version);
};
