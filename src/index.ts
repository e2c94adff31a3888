export type { EmittedFile } from './emit/emitter.js';
export { ExpectedError, exitCodes } from './errors.js';
export type { Extraction } from './extract/extraction.js';
export { errorSentence, findingSentence, type Language } from './messages/index.js';
export { type Annex, annexSchema, currentText } from './model/annex.js';
export type { Finding, FindingCode, Severity } from './model/finding.js';
export type { InspectedDocument } from './model/inspection.js';
export type { PageTrace } from './model/page-trace.js';
export type { Box, Place } from './model/place.js';
export type { RawBlock, RawDocument, TableBlock } from './model/raw-document.js';
export type { DocumentInfo, SourceDocument } from './model/source.js';
export type { Survey, SurveyedTable, TableKind } from './model/survey.js';
export {
  type Conversion,
  type ConvertOptions,
  convert,
  emitInspection,
  type Format,
  formats,
  type Inspection,
  type InspectionFormat,
  inspect,
  inspectionFormats,
  type ReadOptions,
  read,
  survey,
} from './pipeline.js';
