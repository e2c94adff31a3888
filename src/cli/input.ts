import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../errors.js';
import type { SourceDocument } from '../model/source.js';
import {
  type CheckConfig,
  type Decisions,
  defaultLimits,
  type EvaluationProfile,
  type FileFault,
  type Layout,
  type Limits,
  parseCheckConfig,
  parseDecisions,
  parseLayout,
  parseProfile,
  readWorkbookDecisions,
} from '../pipeline.js';
import { errorCode } from './error-code.js';

type BadFile = 'usage/bad-layout' | 'usage/bad-decisions' | 'usage/bad-config';

const parseJson = (bytes: Uint8Array): { readonly data: unknown } | { readonly message: string } => {
  try {
    return { data: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
};

/** A body's evaluation profile from a file. Throws ExpectedError (usage) where it is none, or has gaps or overlaps. */
export const readProfile = async (file: string): Promise<EvaluationProfile> => {
  const json = parseJson((await readSource(file)).bytes);
  const parsed =
    'message' in json ? { faults: [{ path: '', code: 'syntax' as const, message: json.message }] } : parseProfile(json.data);
  if ('faults' in parsed) throw new ExpectedError({ code: 'usage/bad-profile', args: { file, faults: parsed.faults } });
  return parsed.profile;
};

type Faults = { readonly faults: readonly FileFault[] };

/** What a person's file holds, as `parse` has it; nothing where no file is named. Throws ExpectedError `code` where it is not what it should be. */
const readChecked = async <T extends object>(
  file: string | undefined,
  parse: (bytes: Uint8Array) => T | Faults | Promise<T | Faults>,
  code: BadFile,
): Promise<Partial<T>> => {
  if (file === undefined) return {};
  const parsed = await parse((await readSource(file)).bytes);
  if ('faults' in parsed) throw new ExpectedError({ code, args: { file, faults: parsed.faults } });
  return parsed;
};

/** A check of bytes that hold JSON from one of data. */
const ofJson =
  <T extends object>(parse: (data: unknown) => T | Faults) =>
  (bytes: Uint8Array): T | Faults => {
    const json = parseJson(bytes);
    return 'message' in json ? { faults: [{ path: '', code: 'syntax', message: json.message }] } : parse(json.data);
  };

/** A person's layout from a file; nothing where no file is named. Throws ExpectedError (usage) where it is none. */
export const readLayout = (file: string | undefined): Promise<{ readonly layout?: Layout }> =>
  readChecked(file, ofJson(parseLayout), 'usage/bad-layout');

/** How every package of an office program begins. */
const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const isZip = (bytes: Uint8Array): boolean => zipSignature.every((byte, index) => bytes[index] === byte);

/** A person's decisions from a file of decisions or a workbook; nothing where no file is named. Throws ExpectedError (usage) where they are none, or for several documents. */
export const readDecisions = async (
  file: string | undefined,
  files: readonly string[],
): Promise<{ readonly decisions?: Decisions }> => {
  if (file !== undefined && files.length > 1)
    throw new ExpectedError({ code: 'usage/decisions-for-one-document', args: { files: files.length } });
  const parse = (bytes: Uint8Array) => (isZip(bytes) ? readWorkbookDecisions(bytes) : ofJson(parseDecisions)(bytes));
  return readChecked(file, parse, 'usage/bad-decisions');
};

/** The configuration of `check` from a file; nothing where no file is named. Throws ExpectedError (usage) where it is none. */
export const readConfig = (file: string | undefined): Promise<{ readonly config?: CheckConfig }> =>
  readChecked(file, ofJson(parseCheckConfig), 'usage/bad-config');

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
