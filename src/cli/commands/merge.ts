import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ExitCode, ExpectedError } from '../../errors.js';
import { batchTalk, errorSentence } from '../../messages/index.js';
import { codeOfFigures, type DocumentRecord } from '../batch/document-record.js';
import { type EntryLine, isManifestName, type Manifest, readManifest } from '../batch/manifest.js';
import { inOrder, summaryFiles } from '../batch/summary-files.js';
import { summaryTable } from '../batch/summary-table.js';
import type { Command } from '../command.js';
import { errorCode } from '../error-code.js';
import { worstOf } from '../outcome.js';
import { writeOutput } from '../output.js';
import type { Terminal } from '../terminal.js';
import { programVersion } from '../version.js';

type MergeCommand = Extract<Command, { readonly name: 'merge' }>;
type Part = Manifest & { readonly folder: string };

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter(isManifestName).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ExpectedError({ code: 'input/missing', args: { file: folder } });
    throw new ExpectedError({ code: 'input/not-readable', args: { file: folder, reason: errorCode(error) } });
  }
};

const partsIn = async (folder: string): Promise<readonly Part[]> => {
  const manifests = await Promise.all((await namesIn(folder)).map((name) => readManifest(join(folder, name))));
  const parts = manifests.flatMap((manifest) => (manifest === undefined ? [] : [{ ...manifest, folder }]));
  if (parts.length === 0) throw new ExpectedError({ code: 'input/no-manifest', args: { folder } });
  return parts;
};

const countOf = ({ run }: Part): string => run.shard?.split('/')[1] ?? '';

/** Parts of one set are shards of the same set in the same number; whole sets may differ, but not in what a folder holds. */
const checkTogether = (parts: readonly Part[]): void => {
  const [first] = parts;
  const byFolder = new Map<string, EntryLine>();
  for (const part of parts) {
    const differ = (): never => {
      throw new ExpectedError({ code: 'input/shards-differ', args: { folder: part.folder } });
    };
    if (first !== undefined && (countOf(part) !== countOf(first) || (part.run.shard !== null && part.run.set !== first.run.set)))
      differ();
    for (const [folder, entry] of part.entries) {
      const other = byFolder.get(folder);
      if (other !== undefined && other.record.sha256 !== entry.record.sha256) differ();
      byFolder.set(folder, entry);
    }
  }
};

/** The shards that are not there, and those that stopped before their end. */
const missingOf = (parts: readonly Part[], terminal: Terminal): readonly string[] => {
  const words = batchTalk(terminal.language);
  const unfinished = parts
    .filter(({ run, entries }) => entries.size < run.ofShard)
    .map(({ run, entries }) => words.unfinished(run.shard, entries.size, run.ofShard));
  const [first] = parts;
  const count = first === undefined ? 0 : Number(countOf(first));
  const there = new Set(parts.map(({ run }) => run.shard));
  const shards = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
  return [...shards.filter((shard) => !there.has(shard)).map(words.absent), ...unfinished];
};

const copyDocument = async (folder: string, out: string, { files }: EntryLine): Promise<void> => {
  const copies = await Promise.all(
    files.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })),
  );
  await writeOutput(out, copies, { force: true });
};

const copyAll = async ({ folder, entries }: Part, out: string): Promise<void> => {
  if (resolve(folder) === resolve(out)) return;
  for (const entry of entries.values()) await copyDocument(folder, out, entry);
};

const recordsOf = (parts: readonly Part[], strict: boolean): readonly DocumentRecord[] => {
  const byFolder = new Map(parts.flatMap(({ entries }) => [...entries.values()].map(({ record }) => [record.folder, record])));
  return [...byFolder.values()].map((record) =>
    record.figures === null ? record : { ...record, exitCode: codeOfFigures(record.figures, strict) },
  );
};

const lineFile = /(?:^|\/)annex\.ndjson$/u;

/** The files of the documents' lines, in the order of the summary. */
const lineFilesOf = (parts: readonly Part[], records: readonly DocumentRecord[]): readonly string[] => {
  const byFolder = new Map(
    parts.flatMap(({ entries }) => [...entries.values()].map(({ record, files }) => [record.folder, files])),
  );
  return inOrder(records).flatMap(({ folder }) => (byFolder.get(folder) ?? []).filter((name) => lineFile.test(name)));
};

/** One file after the other, of which one is held in memory. */
const joined = async function* (out: string, names: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const name of names) yield new Uint8Array(await readFile(join(out, name)));
};

/** The lines of all documents in one file, where they were converted to lines. */
const joinedLines = (out: string, names: readonly string[]) =>
  names.length === 0 ? [] : [{ name: 'annexes.ndjson', bytes: joined(out, names) }];

/**
 * `merge`: one summary over the folders of shards or of several runs, whose documents come into one folder where they are
 * not in it already; and one file of their lines of JSON, where they have them. What is missing is named, and gives the exit code of an unreadable input.
 */
export const runMerge = async ({ folders, out, strict }: MergeCommand, terminal: Terminal): Promise<ExitCode> => {
  const parts = (await Promise.all(folders.map(partsIn))).flat();
  checkTogether(parts);
  for (const part of parts) await copyAll(part, out);
  const records = recordsOf(parts, strict);
  const summary = summaryFiles({ allegato: await programVersion(), shard: undefined, records });
  const written = await writeOutput(out, [...summary, ...joinedLines(out, lineFilesOf(parts, records))], { force: true });
  terminal.data(written.map((file) => `${file}\n`).join(''));
  terminal.say(summaryTable(records, { skipped: 0, elapsed: null, written }, terminal.language));
  const codes = records.map(({ exitCode }) => exitCode);
  const missing = missingOf(parts, terminal);
  if (missing.length === 0) return worstOf(codes);
  const incomplete = new ExpectedError({ code: 'input/shards-missing', args: { missing } });
  terminal.complain(errorSentence(incomplete.detail, terminal.language));
  return worstOf([...codes, incomplete.exitCode]);
};
