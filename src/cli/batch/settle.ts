import { rm } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type ErrorDetail, ExpectedError } from '../../errors.js';
import { errorSentence, type Language } from '../../messages/index.js';
import { isSameFile, writeOutput } from '../output.js';
import { codeOfFigures, type DocumentRecord } from './document-record.js';
import type { EntryLine } from './manifest.js';
import type { Ending } from './pool.js';
import type { Called } from './protocol.js';
import type { Limits } from './worker-process.js';

/** A document of a batch: its path, its name below what was asked for, and its folder below the output folder. */
export type Task = { readonly file: string; readonly name: string; readonly folder: string };

/** What decides how an ending is settled. `former`: what was written for the document before. */
export type Settling = {
  readonly out: string;
  readonly key: string;
  readonly strict: boolean;
  readonly force: boolean;
  readonly spared: string | undefined;
  readonly limits: Limits;
  readonly former: readonly string[];
};

/** The sentence of an error about a document of a batch, which names it by its path rather than by its base name. */
export const sentenceAbout = ({ file, name }: Task, detail: ErrorDetail, language: Language): string => {
  const sentence = errorSentence(detail, language);
  const said = [file, basename(file)].find((known) => sentence.startsWith(`${known}:`));
  return said === undefined ? sentence : `${name}${sentence.slice(said.length)}`;
};

const failureOf = (
  { file }: Task,
  ending: Exclude<Ending, { readonly kind: 'converted' }>,
  { seconds, mebibytes }: Limits,
): ErrorDetail => {
  if (ending.kind === 'refused') return ending.detail;
  if (ending.kind === 'broken') return { code: 'internal/broken', args: { file, trace: ending.trace } };
  switch (ending.cause) {
    case 'time':
      return { code: 'input/over-time', args: { file, seconds } };
    case 'memory':
      return { code: 'input/over-memory', args: { file, mebibytes } };
    case 'crash':
      return { code: 'internal/died', args: { file, reason: ending.reason } };
  }
};

/** A settled document: the line of the manifest, and the error to be told. */
export type Settled = { readonly entry: EntryLine; readonly failure: ErrorDetail | null };

const failed = (task: Task, detail: ErrorDetail, { key }: Settling, milliseconds: number): Settled => {
  const record: DocumentRecord = {
    name: task.name,
    folder: task.folder,
    exitCode: new ExpectedError(detail).exitCode,
    error: { code: detail.code, message: sentenceAbout(task, detail, 'en').split('\n')[0] ?? '' },
    sha256: null,
    figures: null,
    milliseconds,
  };
  return { entry: { key, files: [], record }, failure: detail };
};

const removeStale = async ({ out, former, spared }: Settling, files: readonly string[]): Promise<void> => {
  for (const file of former) {
    if (files.includes(file) || (await isSameFile(join(out, file), spared))) continue;
    await rm(join(out, file), { force: true });
  }
};

const shortHash = 8;

/**
 * How a converted document is called where names of people may be left out. Two folders may then be called alike, so that the
 * document's own hash is added; a name that is not changed stays as it is.
 */
const calledOf = (task: Task, { shown, sha256 }: Extract<Ending, { readonly kind: 'converted' }>): Called => ({
  name: shown.name,
  folder: shown.folder === task.folder ? task.folder : `${shown.folder}-${sha256.slice(0, shortHash)}`,
});

/**
 * What is done with a document's ending: its files are written, and those go that were written for it before and are no more
 * made. An expected error is no failure of the batch.
 */
export const settle = async (task: Task, ending: Ending, settling: Settling): Promise<Settled> => {
  const { out, key, strict, force, spared, limits } = settling;
  if (ending.kind !== 'converted')
    return failed(task, failureOf(task, ending, limits), settling, ending.kind === 'died' ? 0 : ending.milliseconds);
  const { sha256, figures, milliseconds } = ending;
  const called = calledOf(task, ending);
  try {
    const written = await writeOutput(join(out, called.folder), ending.files, { force, spared });
    const files = written.map((file) => relative(out, file).split(sep).join('/'));
    await removeStale(settling, files);
    const record = {
      ...called,
      exitCode: codeOfFigures(figures, strict),
      error: null,
      sha256,
      figures,
      milliseconds,
    };
    return { entry: { key, files, record }, failure: null };
  } catch (error) {
    if (error instanceof ExpectedError) return failed(task, error.detail, settling, milliseconds);
    throw error;
  }
};
