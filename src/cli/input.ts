import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../errors.js';
import type { SourceDocument } from '../model/source.js';
import { defaultLimits, type Layout, type Limits, parseLayout } from '../pipeline.js';
import { errorCode } from './error-code.js';

/** A person's layout from a file; nothing where no file is named. Throws ExpectedError (usage) where it is none. */
export const readLayout = async (file: string | undefined): Promise<{ readonly layout?: Layout }> => {
  if (file === undefined) return {};
  const { bytes } = await readSource(file);
  const bad = (reasons: readonly { readonly path: string; readonly message: string }[]) =>
    new ExpectedError({ code: 'usage/bad-layout', args: { file, reasons } });
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw bad([{ path: '', message: error instanceof Error ? error.message : String(error) }]);
  }
  const parsed = parseLayout(data);
  if ('reasons' in parsed) throw bad(parsed.reasons);
  return parsed;
};

/** What a file holds, but not more than a byte over `most`: a device or a pipe may never end. */
const readWithin = async (file: string, most: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
};

/**
 * Reads one file into memory. Throws ExpectedError (input) where that cannot be done, or where it is larger than the limit
 * `file-bytes`.
 */
export const readSource = async (file: string, limits: Partial<Limits> = {}): Promise<SourceDocument> => {
  const allowed = limits['file-bytes'] ?? defaultLimits['file-bytes'];
  try {
    const { size } = await stat(file);
    const bytes = size > allowed ? null : await readWithin(file, allowed);
    if (bytes !== null && bytes.length <= allowed) return { name: basename(file), bytes };
    throw new ExpectedError({ code: 'input/over-limit', args: { file, limit: 'file-bytes', allowed } });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ExpectedError({ code: 'input/missing', args: { file } });
    if (error instanceof ExpectedError || errorCode(error) === '') throw error;
    throw new ExpectedError({ code: 'input/not-readable', args: { file, reason: errorCode(error) } });
  }
};
