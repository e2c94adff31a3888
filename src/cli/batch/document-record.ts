import type { ErrorCode, ExitCode } from '../../errors.js';
import { codeOfCounts } from '../outcome.js';
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
export const codeOfFigures = ({ findings }: DocumentFigures, strict: boolean): ExitCode => codeOfCounts(findings, strict);
