import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../error-code.js';
import { codeOfFigures } from './document-record.js';
import type { EntryLine, Manifest } from './manifest.js';
import type { Task } from './settle.js';

/** The documents that a run before has settled for good, and those that are (again) to be done. */
export type Remaining = { readonly kept: readonly EntryLine[]; readonly tasks: readonly Task[] };

const isThere = async (file: string): Promise<boolean> => {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return false;
  }
};

const allThere = async (out: string, files: readonly string[]): Promise<boolean> => {
  for (const file of files) if (!(await isThere(join(out, file)))) return false;
  return true;
};

const digestOf = async (file: string): Promise<string | null> => {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return null;
  }
};

/**
 * What is left of a set of documents: one that was converted by the same version with the same options is kept where its
 * bytes are the same and its files are there; one that changed, or failed, is done again.
 */
export const remainingOf = async (
  tasks: readonly Task[],
  { entries }: Manifest,
  { out, key, strict }: { readonly out: string; readonly key: string; readonly strict: boolean },
): Promise<Remaining> => {
  const kept: EntryLine[] = [];
  const left: Task[] = [];
  for (const task of tasks) {
    const entry = entries.get(task.folder);
    const figures = entry?.key === key ? entry.record.figures : null;
    const same =
      entry !== undefined &&
      figures !== null &&
      (await digestOf(task.file)) === entry.record.sha256 &&
      (await allThere(out, entry.files));
    if (same) kept.push({ ...entry, record: { ...entry.record, name: task.name, exitCode: codeOfFigures(figures, strict) } });
    else left.push(task);
  }
  return { kept, tasks: left };
};
