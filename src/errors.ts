import type { FileFault } from './model/file-fault.js';
import type { ProfileFault } from './model/profile.js';

/** What the process exits with, unless a signal ends it; part of the public interface (docs/cli.md). */
export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  nothingRecognised: 4,
  output: 5,
  internal: 70,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A decision that found nothing it could be about: `found` is the text that stands there instead of the expected one. */
export type StaleDecision = {
  readonly id: string;
  readonly why: 'unknown' | 'text' | 'noText' | 'severalTimes' | 'together' | 'conflict';
  readonly expected?: string;
  readonly found?: string;
};

/** Every expected error: the arguments its sentence needs. */
export type ErrorArgs = {
  'usage/unknown-command': { readonly command: string };
  'usage/unknown-option': { readonly option: string };
  'usage/missing-input': { readonly command: string };
  'usage/missing-value': { readonly option: string };
  'usage/bad-value': { readonly option: string; readonly value: string; readonly allowed: string };
  'usage/stdout-needs-one-text-format': { readonly formats: readonly string[] };
  'usage/unknown-rule': { readonly rule: string };
  'usage/unknown-layout': { readonly layout: string };
  'usage/bad-layout': { readonly file: string; readonly faults: readonly FileFault[] };
  'usage/bad-decisions': {
    readonly file: string;
    readonly faults: readonly FileFault[];
  };
  'usage/decisions-for-one-document': { readonly files: number };
  'usage/bad-config': { readonly file: string; readonly faults: readonly FileFault[] };
  'decisions/stale': { readonly stale: readonly StaleDecision[] };
  'usage/stdout-needs-one-form': { readonly files: number; readonly forms: readonly string[] };
  'usage/svg-to-stdout': { readonly file: string; readonly pages: number };
  'usage/no-pictures': { readonly file: string };
  'usage/no-such-page': { readonly file: string; readonly page: number; readonly pages: number };
  'usage/bad-profile': { readonly file: string; readonly faults: readonly ProfileFault[] };
  'input/missing': { readonly file: string };
  'input/not-readable': { readonly file: string; readonly reason: string };
  'input/empty-folder': { readonly folder: string };
  'input/no-match': { readonly pattern: string };
  'input/over-time': { readonly file: string; readonly seconds: number };
  'input/over-memory': { readonly file: string; readonly mebibytes: number };
  'input/no-manifest': { readonly folder: string };
  'input/shards-missing': { readonly missing: readonly string[] };
  'input/shards-differ': { readonly folder: string };
  'input/empty': { readonly file: string };
  'input/unknown-format': { readonly file: string; readonly looksLike: string | null };
  'input/encrypted': { readonly file: string };
  'input/wrong-password': { readonly file: string };
  'input/over-limit': { readonly file: string; readonly limit: string; readonly allowed: number };
  'input/no-text': { readonly file: string; readonly pages: number };
  'input/damaged': { readonly file: string; readonly reason: string };
  'recognise/no-table': { readonly file: string };
  'recognise/no-objectives': { readonly file: string; readonly tables: number };
  'output/exists': { readonly file: string };
  'output/spared': { readonly file: string };
  'output/batch-exists': { readonly folder: string };
  'output/not-writable': { readonly path: string; readonly reason: string };
  'internal/died': { readonly file: string; readonly reason: string };
  'internal/broken': { readonly file: string; readonly trace: string };
};

/** The code of an expected error. */
export type ErrorCode = keyof ErrorArgs;

/** An expected error as data: code and arguments belong together. */
export type ErrorDetail = { [C in ErrorCode]: { readonly code: C; readonly args: ErrorArgs[C] } }[ErrorCode];

const exitCodeOfPrefix = {
  usage: exitCodes.usage,
  decisions: exitCodes.usage,
  input: exitCodes.unreadable,
  recognise: exitCodes.nothingRecognised,
  output: exitCodes.output,
} as const;

const exitCodeOf = (code: ErrorCode): ExitCode => {
  for (const [prefix, exitCode] of Object.entries(exitCodeOfPrefix)) if (code.startsWith(`${prefix}/`)) return exitCode;
  return exitCodes.internal;
};

/**
 * This file or this call cannot be processed, and a person can do something about it. The sentence, with the next
 * step, is made from `detail` in `messages/`.
 */
export class ExpectedError extends Error {
  readonly detail: ErrorDetail;
  readonly exitCode: ExitCode;

  constructor(detail: ErrorDetail) {
    super(detail.code);
    this.name = 'ExpectedError';
    this.detail = detail;
    this.exitCode = exitCodeOf(detail.code);
  }
}
