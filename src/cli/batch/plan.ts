import { join } from 'node:path';
import { ExpectedError } from '../../errors.js';
import type { ConvertOptions } from '../../pipeline.js';
import type { BatchOptions } from '../batch-options.js';
import { outputFolders } from '../output-folders.js';
import { programVersion } from '../version.js';
import { findSources } from './find-sources.js';
import { type EntryLine, keyOf, type Manifest, manifestName, readManifest, runLine } from './manifest.js';
import { remainingOf } from './resume.js';
import type { Task } from './settle.js';
import { isInShard } from './shard.js';

/** What is asked: the words that name documents, what is made of each, and how the batch is run. */
export type BatchRequest = {
  readonly words: readonly string[];
  readonly out: string;
  readonly options: ConvertOptions;
  readonly batch: BatchOptions;
  readonly force: boolean;
  /** A file in which a person worked: it is never written over, nor removed. */
  readonly spared: string | undefined;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
};

/** What is to be done: the documents, those done before, what was written for each before, and what was asked for in vain. */
export type Plan = {
  readonly version: string;
  readonly key: string;
  /** Of the whole set, of which a shard has a part. */
  readonly documents: number;
  readonly tasks: readonly Task[];
  readonly kept: readonly EntryLine[];
  readonly former: Manifest['entries'];
  readonly manifest: Manifest;
  readonly failures: readonly ExpectedError[];
};

const formerManifest = async ({ out, batch, force }: BatchRequest): Promise<Manifest | undefined> => {
  const manifest = await readManifest(join(out, manifestName(batch.shard)));
  if (manifest !== undefined && !batch.resume && !force)
    throw new ExpectedError({ code: 'output/batch-exists', args: { folder: out } });
  return manifest;
};

/** Looks for the documents, takes the shard's part of them, and leaves out what a run before has done. */
export const planBatch = async (request: BatchRequest): Promise<Plan> => {
  const { out, batch, options, strict } = request;
  const version = await programVersion();
  const former = await formerManifest(request);
  const { sources, failures } = await findSources(request.words, out);
  if (options.decisions !== undefined && sources.length > 1)
    throw new ExpectedError({ code: 'usage/decisions-for-one-document', args: { files: sources.length } });
  const folders = await outputFolders(sources);
  const all = sources.map((source, index): Task => ({ ...source, folder: folders[index] ?? source.name }));
  const own = all.filter(({ name }) => batch.shard === undefined || isInShard(name, batch.shard));
  const run = runLine(
    version,
    all.map(({ folder }) => folder),
    { shard: batch.shard, own: own.length },
  );
  const key = keyOf(version, options);
  const remaining =
    batch.resume && former !== undefined ? await remainingOf(own, former, { out, key, strict }) : { kept: [], tasks: own };
  const entries = new Map(remaining.kept.map((entry) => [entry.record.folder, entry]));
  return {
    ...remaining,
    version,
    key,
    documents: all.length,
    former: former?.entries ?? new Map(),
    manifest: { run, entries },
    failures,
  };
};
