import { type ErrorCode, type ExitCode, exitCodes } from '../../errors.js';
import type { DocumentFigures } from './figures.js';

/** What became of a document. `name` is its path below what was asked for, `folder` its folder below the output folder. */
export type DocumentRecord = {
  readonly name: string;
  readonly folder: string;
  readonly exitCode: ExitCode;
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
  readonly sha256: string | null;
  readonly figures: DocumentFigures | null;
  readonly milliseconds: number;
};

/** The exit code that a converted document deserves. */
export const codeOfFigures = ({ findings }: DocumentFigures, strict: boolean): ExitCode =>
  findings.error > 0 || (strict && findings.warning > 0) ? exitCodes.findings : exitCodes.done;
