import { findingLine, type Language } from '../../messages/index.js';
import { isOpen } from '../../model/finding.js';
import type { CheckedDocument } from './entries.js';

/** One greppable line for each open finding. */
export const linesReport = (documents: readonly CheckedDocument[], language: Language): string =>
  documents
    .flatMap(({ file, annex }) => annex.findings.filter(isOpen).map((finding) => `${findingLine(file, finding, language)}\n`))
    .join('');
