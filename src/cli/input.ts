import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../errors.js';
import type { SourceDocument } from '../model/source.js';
import { errorCode } from './error-code.js';

/** Reads one file into memory; throws ExpectedError (input) where that cannot be done. */
export const readSource = async (file: string): Promise<SourceDocument> => {
  try {
    return { name: basename(file), bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ExpectedError({ code: 'input/missing', args: { file } });
    if (errorCode(error) === '') throw error;
    throw new ExpectedError({ code: 'input/not-readable', args: { file, reason: errorCode(error) } });
  }
};
