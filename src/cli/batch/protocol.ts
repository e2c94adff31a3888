import type { ErrorDetail } from '../../errors.js';
import type { Language } from '../../messages/index.js';
import type { ConvertOptions, EmittedFile } from '../../pipeline.js';
import type { DocumentFigures } from './figures.js';

/** A document as it is called: by its name below what was asked for, and by its folder below the output folder. */
export type Called = { readonly name: string; readonly folder: string };

/** What a worker process is asked to do. `explain`: the language in which it says what it decided; `null` for nothing. */
export type Job = {
  readonly file: string;
  readonly called: Called;
  readonly options: ConvertOptions;
  readonly explain: Language | null;
};

/**
 * What it made of the document: files to be written, or why there are none. `shown`: how the document may be called where
 * names of people are left out. `rss`: its resident memory afterwards, in bytes.
 */
export type Answer = { readonly rss: number; readonly milliseconds: number; readonly explanation: readonly string[] } & (
  | {
      readonly kind: 'converted';
      readonly sha256: string;
      readonly shown: Called;
      readonly figures: DocumentFigures;
      readonly files: readonly EmittedFile[];
    }
  | { readonly kind: 'refused'; readonly detail: ErrorDetail }
  | { readonly kind: 'broken'; readonly trace: string }
);

const hasKey = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;

/** Whether a message to a worker process is a job: the process that started it sends nothing else. */
export const isJob = (message: unknown): message is Job => hasKey(message, 'file') && hasKey(message, 'options');

/** Whether a message of a worker process is its answer: it sends nothing else. */
export const isAnswer = (message: unknown): message is Answer => hasKey(message, 'kind') && hasKey(message, 'rss');
