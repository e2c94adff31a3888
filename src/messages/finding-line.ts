import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import { findingSentence } from './findings.js';
import type { Language } from './language.js';
import { severityLabel } from './terms.js';

/** A greppable locator: file, page, line, table, row and column, all counted from 1, as far as they are known. */
const locator = (file: string, place: Place): string =>
  [
    file,
    `p${place.page}`,
    ...(place.line === undefined ? [] : [`l${place.line}`]),
    ...(place.table === undefined ? [] : [place.table]),
    ...(place.row === undefined ? [] : [`r${place.row + 1}`]),
    ...(place.col === undefined ? [] : [`c${place.col + 1}`]),
  ].join(':');

/** A finding as one line: where, how bad, which rule, what. */
export const findingLine = (file: string, finding: Finding, language: Language): string =>
  `${locator(file, finding.place)}  ${severityLabel(finding.severity, language)}  ${finding.code}  ${findingSentence(finding, language)}`;
