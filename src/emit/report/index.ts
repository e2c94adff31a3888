import type { Language } from '../../messages/index.js';
import type { CheckedDocument } from './entries.js';
import { htmlReport } from './html.js';
import { jsonReport } from './json.js';
import { linesReport } from './lines.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

export type { CheckedDocument } from './entries.js';

const reports = { text: textReport, lines: linesReport, json: jsonReport, sarif: sarifReport, html: htmlReport } as const;

/** A form that findings can be reported in. */
export type ReportFormat = keyof typeof reports;

const isReportFormat = (name: string): name is ReportFormat => Object.hasOwn(reports, name);

/** The forms that findings can be reported in. */
export const reportFormats: readonly ReportFormat[] = Object.keys(reports).filter(isReportFormat);

/** The findings of documents in one form, as text that ends with a line break. */
export const reportFindings = (documents: readonly CheckedDocument[], format: ReportFormat, language: Language): string =>
  reports[format](documents, language);
