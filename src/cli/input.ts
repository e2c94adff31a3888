import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../errors.js';
import type { SourceDocument } from '../model/source.js';
import {
  type CheckConfig,
  type Decisions,
  type Layout,
  parseCheckConfig,
  parseDecisions,
  parseLayout,
  type Reasons,
} from '../pipeline.js';
import { errorCode } from './error-code.js';

type Bad = (file: string, reasons: Reasons) => ExpectedError;

/** The JSON in a person's file, checked by `parse`; throws what `bad` makes of the reasons why it is not what it should be. */
const readJson = async <T extends object>(
  file: string,
  parse: (data: unknown) => T | { readonly reasons: Reasons },
  bad: Bad,
): Promise<T> => {
  const { bytes } = await readSource(file);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw bad(file, [{ path: '', message: error instanceof Error ? error.message : String(error) }]);
  }
  const parsed = parse(data);
  if ('reasons' in parsed) throw bad(file, parsed.reasons);
  return parsed;
};

/** A person's layout from a file; nothing where no file is named. Throws ExpectedError (usage) where it is none. */
export const readLayout = async (file: string | undefined): Promise<{ readonly layout?: Layout }> =>
  file === undefined
    ? {}
    : readJson(
        file,
        parseLayout,
        (name, reasons) => new ExpectedError({ code: 'usage/bad-layout', args: { file: name, reasons } }),
      );

/** A person's decisions from a file; nothing where no file is named. Throws ExpectedError (usage) where they are none, or for several documents. */
export const readDecisions = async (
  file: string | undefined,
  files: readonly string[],
): Promise<{ readonly decisions?: Decisions }> => {
  if (file === undefined) return {};
  if (files.length > 1) throw new ExpectedError({ code: 'usage/decisions-for-one-document', args: { files: files.length } });
  return readJson(
    file,
    parseDecisions,
    (name, reasons) => new ExpectedError({ code: 'usage/bad-decisions', args: { file: name, reasons } }),
  );
};

/** The configuration of `check` from a file; the default where no file is named. Throws ExpectedError (usage) where it is none. */
export const readConfig = async (file: string | undefined): Promise<{ readonly config?: CheckConfig }> =>
  file === undefined
    ? {}
    : readJson(
        file,
        parseCheckConfig,
        (name, reasons) => new ExpectedError({ code: 'usage/bad-config', args: { file: name, reasons } }),
      );

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
