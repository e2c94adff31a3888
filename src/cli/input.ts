import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../errors.js';
import type { SourceDocument } from '../model/source.js';
import { type EvaluationProfile, type Layout, parseLayout, parseProfile } from '../pipeline.js';
import { errorCode } from './error-code.js';

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
    'message' in json ? { faults: [{ path: '', code: 'shape' as const, message: json.message }] } : parseProfile(json.data);
  if ('faults' in parsed) throw new ExpectedError({ code: 'usage/bad-profile', args: { file, faults: parsed.faults } });
  return parsed.profile;
};

/** A person's layout from a file; nothing where no file is named. Throws ExpectedError (usage) where it is none. */
export const readLayout = async (file: string | undefined): Promise<{ readonly layout?: Layout }> => {
  if (file === undefined) return {};
  const { bytes } = await readSource(file);
  const bad = (reasons: readonly { readonly path: string; readonly message: string }[]) =>
    new ExpectedError({ code: 'usage/bad-layout', args: { file, reasons } });
  const json = parseJson(bytes);
  if ('message' in json) throw bad([{ path: '', message: json.message }]);
  const parsed = parseLayout(json.data);
  if ('reasons' in parsed) throw bad(parsed.reasons);
  return parsed;
};

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
