import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ExpectedError } from '../errors.js';
import type { SourceDocument } from '../model/source.js';
import type { EmittedFile } from '../pipeline.js';
import { errorCode } from './error-code.js';

/** Temporary files not yet renamed: an interruption removes them. */
const pending = new Set<string>();

/** Removes what an interrupted run would leave behind. */
export const removePending = (): void => {
  for (const file of pending) rmSync(file, { force: true });
};

const stemOf = (name: string): string => basename(name, extname(name)) || 'annex';

/**
 * Sources → the folder of each below the output folder: the file's stem; twins (case-blind) get a short hash of their
 * bytes, so that the name does not depend on the order of the files.
 */
export const outputFolders = (sources: readonly SourceDocument[]): readonly string[] => {
  const stems = sources.map(({ name }) => stemOf(name));
  const twins = (stem: string) => stems.filter((other) => other.toLowerCase() === stem.toLowerCase()).length > 1;
  return sources.map(({ bytes }, index) => {
    const stem = stems[index] ?? 'annex';
    return twins(stem) ? `${stem}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}` : stem;
  });
};

/** A folder named for a source, named for what the source is called in the model: names of people may have been left out. */
export const renamedFolder = (folder: string, name: string, shown: string): string =>
  folder.replace(stemOf(name), () => stemOf(shown));

const exists = async (file: string): Promise<boolean> => {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
};

const writeTemporary = async (file: string, bytes: Uint8Array): Promise<string> => {
  await mkdir(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  pending.add(temporary);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return temporary;
};

const discard = async (temporary: string): Promise<void> => {
  await rm(temporary, { force: true });
  pending.delete(temporary);
};

const moveAll = async (written: readonly { readonly file: string; readonly temporary: string }[]): Promise<void> => {
  for (const { file, temporary } of written) {
    await rename(temporary, file);
    pending.delete(temporary);
  }
};

const writeAll = async (folder: string, files: readonly EmittedFile[]): Promise<readonly string[]> => {
  const written: { readonly file: string; readonly temporary: string }[] = [];
  try {
    for (const { name, bytes } of files) {
      const file = join(folder, ...name.split('/'));
      written.push({ file, temporary: await writeTemporary(file, bytes) });
    }
    await moveAll(written);
    return written.map(({ file }) => file);
  } finally {
    for (const temporary of [...pending]) await discard(temporary);
  }
};

/**
 * Writes the files of one document below `folder` and returns their paths. Each is written beside its place, synced and
 * renamed, and none is renamed before all are written. Throws ExpectedError (output) where one exists without `force`,
 * or cannot be written.
 */
export const writeOutput = async (folder: string, files: readonly EmittedFile[], force: boolean): Promise<readonly string[]> => {
  try {
    for (const { name } of files) {
      const file = join(folder, ...name.split('/'));
      if (!force && (await exists(file))) throw new ExpectedError({ code: 'output/exists', args: { file } });
    }
    return await writeAll(folder, files);
  } catch (error) {
    if (error instanceof ExpectedError || errorCode(error) === '') throw error;
    throw new ExpectedError({ code: 'output/not-writable', args: { path: folder, reason: errorCode(error) } });
  }
};
