import { rmSync } from 'node:fs';
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from '../errors.js';
import { errorCode } from './error-code.js';
import { beforeInterruption } from './interrupt.js';
import { removeStale } from './stale.js';

const exists = async (file: string): Promise<boolean> => {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
};

/** A file to be written below a folder (forward slashes); what is too much for the memory comes piece by piece. */
type OutputFile = { readonly name: string; readonly bytes: Uint8Array | AsyncIterable<Uint8Array> };

type Step = { readonly file: string; readonly temporary: string; readonly bytes: OutputFile['bytes'] };

const stepOf = (folder: string, { name, bytes }: OutputFile): Step => {
  const file = join(folder, ...name.split('/'));
  return { file, temporary: join(dirname(file), `.${basename(file)}.${process.pid}.tmp`), bytes };
};

const writeTemporary = async ({ file, temporary, bytes }: Step): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(temporary, 'w');
  try {
    for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Several documents may be written at once: each cleans up after itself only. */
const writeAll = async (folder: string, files: readonly OutputFile[]): Promise<readonly string[]> => {
  const steps = files.map((file) => stepOf(folder, file));
  const write = async (): Promise<readonly string[]> => {
    try {
      for (const step of steps) await writeTemporary(step);
      for (const { file, temporary } of steps) await rename(temporary, file);
      return steps.map(({ file }) => file);
    } finally {
      for (const { temporary } of steps) await rm(temporary, { force: true });
    }
  };
  const abandon = (): void => {
    for (const { temporary } of steps) rmSync(temporary, { force: true });
  };
  return beforeInterruption(write, { abandon });
};

const realPath = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));

/** Whether two paths lead to one file, by whatever links. */
export const isSameFile = async (one: string, other: string | undefined): Promise<boolean> =>
  other !== undefined && (await realPath(one)) === (await realPath(other));

/**
 * Writes the files of one document below `folder` and returns their paths. Each is written beside its place, synced and
 * renamed, and none is renamed before all are written. Throws ExpectedError (output) where one exists without `force`,
 * would take the place of `spared`, a file in which a person worked, or cannot be written.
 */
export const writeOutput = async (
  folder: string,
  files: readonly OutputFile[],
  { force, spared }: { readonly force: boolean; readonly spared?: string | undefined },
): Promise<readonly string[]> => {
  try {
    for (const { name } of files) {
      const file = join(folder, ...name.split('/'));
      if (await isSameFile(file, spared)) throw new ExpectedError({ code: 'output/spared', args: { file } });
      if (!force && (await exists(file))) throw new ExpectedError({ code: 'output/exists', args: { file } });
    }
    await removeStale(new Set(files.map(({ name }) => dirname(join(folder, ...name.split('/'))))));
    return await writeAll(folder, files);
  } catch (error) {
    if (error instanceof ExpectedError || errorCode(error) === '') throw error;
    throw new ExpectedError({ code: 'output/not-writable', args: { path: folder, reason: errorCode(error) } });
  }
};
