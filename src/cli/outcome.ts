import { type ExitCode, ExpectedError, exitCodes } from '../errors.js';
import { errorSentence } from '../messages/index.js';
import { type AnnexFinding, countOpen } from '../model/finding.js';
import type { Terminal } from './terminal.js';

/** Worst first: the worst document decides the exit code of a run. */
const worstFirst: readonly ExitCode[] = [
  exitCodes.internal,
  exitCodes.usage,
  exitCodes.output,
  exitCodes.unreadable,
  exitCodes.nothingRecognised,
  exitCodes.findings,
  exitCodes.done,
];

/** The exit code of a run over several documents. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  worstFirst.find((code) => codes.includes(code)) ?? exitCodes.done;

/** The exit code that so many open findings of one document deserve. */
export const codeOfCounts = ({ error, warning }: Readonly<Record<'error' | 'warning', number>>, strict: boolean): ExitCode =>
  error > 0 || (strict && warning > 0) ? exitCodes.findings : exitCodes.done;

/** The exit code that the open findings of one document deserve. */
export const codeOfFindings = (findings: readonly AnnexFinding[], strict: boolean): ExitCode =>
  codeOfCounts(countOpen(findings), strict);

/** Runs one document; an expected error is told and becomes its exit code, so that the other documents go on. */
export const attempt = async (terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> => {
  try {
    return await work();
  } catch (error) {
    // A wrong use is of the whole run, not of one document.
    if (!(error instanceof ExpectedError) || error.exitCode === exitCodes.usage) throw error;
    terminal.complain(errorSentence(error.detail, terminal.language));
    return error.exitCode;
  }
};
