import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { omitted } from '../../pipeline.js';
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

/** What is known of documents that are called otherwise because names are left out, by their bytes. */
const renamedIn = ({ entries }: Manifest): ReadonlyMap<string | null, EntryLine> =>
  new Map(
    [...entries.values()].filter(({ record }) => record.folder.includes(omitted)).map((entry) => [entry.record.sha256, entry]),
  );

/**
 * What is left of a set of documents: one that was converted by the same version with the same options is kept where its
 * bytes are the same and its files are there; one that changed, or failed, is done again.
 */
export const remainingOf = async (
  tasks: readonly Task[],
  manifest: Manifest,
  { out, key, strict }: { readonly out: string; readonly key: string; readonly strict: boolean },
): Promise<Remaining> => {
  const renamed = renamedIn(manifest);
  const kept: EntryLine[] = [];
  const left: Task[] = [];
  for (const task of tasks) {
    const direct = manifest.entries.get(task.folder);
    const digest = direct === undefined && renamed.size === 0 ? null : await digestOf(task.file);
    const entry = direct ?? renamed.get(digest);
    const figures = entry?.key === key ? entry.record.figures : null;
    const same = entry !== undefined && figures !== null && digest === entry.record.sha256 && (await allThere(out, entry.files));
    const name = direct === undefined && entry !== undefined ? entry.record.name : task.name;
    if (same) kept.push({ ...entry, record: { ...entry.record, name, exitCode: codeOfFigures(figures, strict) } });
    else left.push(task);
  }
  return { kept, tasks: left };
};
