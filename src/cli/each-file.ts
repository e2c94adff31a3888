import { basename } from 'node:path';
import type { ExitCode } from '../errors.js';
import type { SourceDocument } from '../model/source.js';
import type { Limits } from '../pipeline.js';
import { readSource } from './input.js';
import { attempt, worstOf } from './outcome.js';
import { outputFolders } from './output-folders.js';
import type { Terminal } from './terminal.js';

/** A document of a command: where it was read from, and its folder below the output folder. */
export type FileJob = { readonly file: string; readonly source: SourceDocument; readonly folder: string };

type Files = { readonly files: readonly string[]; readonly read: { readonly limits?: Partial<Limits> } };

/**
 * Does the same with each of the files, one after the other in this process, holding one in memory at a time; one that fails
 * does not stop the others. Returns the worst of their exit codes.
 */
export const eachFile = async (
  { files, read: { limits } }: Files,
  terminal: Terminal,
  work: (job: FileJob) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const folders = await outputFolders(files.map((file) => ({ file, name: basename(file) })));
  const codes: ExitCode[] = [];
  for (const [index, file] of files.entries())
    codes.push(
      await attempt(terminal, async () => work({ file, source: await readSource(file, limits), folder: folders[index] ?? '' })),
    );
  return worstOf(codes);
};
