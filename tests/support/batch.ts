import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { scratch } from './run.js';

/** The quickest of the fixtures to convert. */
export const smallDocument = 'fixtures/real-annex/annex.txt';

/** An environment in which documents named `hang.txt`, `hunger.txt`, … do so to the worker process that reads them. */
export const faulty: Readonly<Record<string, string>> = { NODE_OPTIONS: `--import=${resolve('tests/support/faults.mjs')}` };

/** A fresh folder with a copy of the small document under each of the names. */
export const folderOf = (names: readonly string[], source = smallDocument): string => {
  const folder = scratch();
  for (const name of names) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(source, file);
  }
  return folder;
};

/** The files below a folder by their paths in it, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

/** The folders of documents below an output folder: those that hold an `annex.json`. */
export const convertedIn = (out: string): readonly string[] =>
  filesIn(out)
    .filter((file) => file.endsWith('annex.json'))
    .map(dirname);

type SummaryDocument = {
  readonly name: string;
  readonly folder: string;
  readonly exitCode: number;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly figures: { readonly rows: number; readonly units: number } | null;
};

/** A summary as written, without what depends on the clock. */
export const summaryIn = (
  out: string,
  name = 'summary.json',
): { readonly totals: Readonly<Record<string, unknown>>; readonly documents: readonly SummaryDocument[] } =>
  JSON.parse(readFileSync(join(out, name), 'utf8'), (key, value) => (key === 'milliseconds' ? undefined : value));

/** A variable by which the processes of a run are found again: those it starts inherit it. */
export const mark = 'ALLEGATO_TEST_RUN';

const environmentOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return ''; // gone meanwhile, or another user's
  }
};

/** The ids of the processes that carry a mark; none where the system does not say (`/proc`). */
export const processesMarked = (value: string): readonly string[] =>
  (existsSync('/proc') ? readdirSync('/proc') : [])
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => environmentOf(pid).split('\0').includes(`${mark}=${value}`));
