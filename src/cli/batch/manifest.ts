import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../errors.js';
import { errorCode } from '../error-code.js';
import { writeOutput } from '../output.js';
import type { DocumentRecord } from './document-record.js';
import { type Shard, shardSuffix, shardText } from './shard.js';

/** A run over a set of documents: the first line of a manifest. `set` is a hash of all their names. */
export type RunLine = {
  readonly allegato: string;
  readonly shard: string | null;
  readonly documents: number;
  readonly ofShard: number;
  readonly set: string;
};

/** A document that is settled. `key` stands for the program's version and the options, `files` are what was written. */
export type EntryLine = { readonly key: string; readonly files: readonly string[]; readonly record: DocumentRecord };

/** What a manifest says: the run, and the last word on each document by its folder. */
export type Manifest = { readonly run: RunLine; readonly entries: ReadonlyMap<string, EntryLine> };

/** The name of the manifest of a whole set or of a shard. */
export const manifestName = (shard: Shard | undefined): string => `manifest${shardSuffix(shard)}.jsonl`;

/** Whether a file of an output folder is a manifest. */
export const isManifestName = (name: string): boolean => /^manifest(?:-\d+-of-\d+)?\.jsonl$/u.test(name);

/** The names of all documents → what tells one set of them from another. */
export const setHash = (names: readonly string[]): string => createHash('sha256').update(names.join('\n')).digest('hex');

/** What opens a document does not change what is made of it, and must not be guessed from a manifest. */
const withoutPassword = (name: string, value: unknown): unknown => (name === 'password' ? undefined : value);

/** Version and options → the key of what they make of a document. */
export const keyOf = (version: string, options: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([version, options], withoutPassword))
    .digest('hex');

/** The run a manifest is begun for. */
export const runLine = (
  allegato: string,
  names: readonly string[],
  part: { readonly shard: Shard | undefined; readonly own: number },
): RunLine => ({
  allegato,
  shard: part.shard === undefined ? null : shardText(part.shard),
  documents: names.length,
  ofShard: part.own,
  set: setHash(names),
});

const hasKey = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;
const isRun = (value: unknown): value is RunLine => hasKey(value, 'allegato') && hasKey(value, 'documents');
const isEntry = (value: unknown): value is EntryLine => hasKey(value, 'key') && hasKey(value, 'record');

/** A line that an interruption cut is no line. */
const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Reads a manifest; `undefined` where there is none, or none of ours. */
export const readManifest = async (file: string): Promise<Manifest | undefined> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new ExpectedError({ code: 'input/not-readable', args: { file, reason: errorCode(error) } });
  }
  const [first, ...rest] = text.split('\n').map(parseLine);
  if (!isRun(first)) return undefined;
  return { run: first, entries: new Map(rest.filter(isEntry).map((entry) => [entry.record.folder, entry])) };
};

/** A manifest that is being written. */
export type OpenManifest = { readonly add: (entry: EntryLine) => Promise<void>; readonly close: () => Promise<void> };

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const notWritable = (path: string, error: unknown): unknown =>
  errorCode(error) === '' ? error : new ExpectedError({ code: 'output/not-writable', args: { path, reason: errorCode(error) } });

/**
 * Begins a manifest anew with what is known already; every document that is settled adds its line at once, so that what is
 * done is known however the run ends. Throws ExpectedError (output) where it cannot be written.
 */
export const beginManifest = async (out: string, shard: Shard | undefined, known: Manifest): Promise<OpenManifest> => {
  const name = manifestName(shard);
  const file = join(out, name);
  const lines = [known.run, ...known.entries.values()].map(line).join('');
  await writeOutput(out, [{ name, bytes: new TextEncoder().encode(lines) }], { force: true });
  const attempt = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw notWritable(file, error);
    });
  const handle = await attempt(open(file, 'a'));
  return {
    add: async (entry) => void (await attempt(handle.write(line(entry)))),
    close: () => handle.close(),
  };
};
