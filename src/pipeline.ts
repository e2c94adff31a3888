import type { EmitOptions, EmittedFile } from './emit/emitter.js';
import { emit, type Format } from './emit/index.js';
import { optionWords } from './emit/provenance.js';
import { clearPath, withoutNames } from './emit/without-names/index.js';
import type { Extraction, ExtractOptions } from './extract/extraction.js';
import { extract } from './extract/index.js';
import type { Administration, Annex } from './model/annex.js';
import type { Decisions } from './model/decisions.js';
import type { YearPolicy } from './model/draft.js';
import type { Finding } from './model/finding.js';
import type { InspectedDocument } from './model/inspection.js';
import type { PageTrace } from './model/page-trace.js';
import type { SourceDocument } from './model/source.js';
import { explainLayouts, type Layout, type LayoutExplanation, normalize, peopleIn, surveyTables } from './normalize/index.js';

export { type CsvVariant, csvVariants } from './emit/csv/variants.js';
export { type CsvValue, writeCsv } from './emit/csv/write.js';
export type { EmitOptions, EmittedFile } from './emit/emitter.js';
export { defaultProfile } from './emit/evaluation/default-profile.js';
export { parseProfile } from './emit/evaluation/parse-profile.js';
export { defaultFormats, type Format, formats, readWorkbookDecisions, textFormats } from './emit/index.js';
export { emitInspection, type InspectionFormat, inspectionFormats, inspectionText, type Shown } from './emit/inspection/index.js';
export { onPages } from './emit/inspection/selection.js';
export { type CheckedDocument, type ReportFormat, reportFindings, reportFormats } from './emit/report/index.js';
export { omitted } from './emit/without-names/clear-text.js';
export { defaultLimits, type Limits, limitNames } from './extract/limits.js';
export { type CheckConfig, configure, parseCheckConfig } from './model/check-config.js';
export { type Decisions, parseDecisions } from './model/decisions.js';
export { type YearPolicy, yearActions, yearClasses } from './model/draft.js';
export type { FileFault } from './model/file-fault.js';
export type { EvaluationProfile } from './model/profile.js';
export { explainLayouts, type Layout, type LayoutExplanation, layouts, parseLayout } from './normalize/index.js';
export { rules } from './normalize/rules/registry.js';

/** What a caller knows about the annex that the annex does not say. */
export type ReadOptions = ExtractOptions & {
  readonly administration?: Administration;
  readonly approvingAct?: string;
  readonly planYear?: number;
  /** A layout for this document, tried before the known ones. */
  readonly layout?: Layout;
  /** What is done with single classes of years. */
  readonly years?: YearPolicy;
  /** What a person decided about this document. */
  readonly decisions?: Decisions;
};

/**
 * As {@link ReadOptions} and {@link EmitOptions}; `formats` defaults to none. `withoutNames` keeps the names of officers out of
 * the model and of every file.
 */
export type ConvertOptions = ReadOptions &
  EmitOptions & { readonly formats?: readonly Format[]; readonly withoutNames?: boolean };

/**
 * The canonical model of a document, and the files made from it. `shown` gives a path as it may be shown: without the names
 * that are to be left out.
 */
export type Conversion = {
  readonly annex: Annex;
  readonly files: readonly EmittedFile[];
  readonly shown: (path: string) => string;
};

/** Source → what is on its pages: blocks in reading order, tables with spans and places, the ledger of its characters. */
export const inspect = (source: SourceDocument, options: ExtractOptions = {}): Promise<Extraction> => extract(source, options);

/** A document as read, what each of its tables is to the annex, and the traces that were asked for. */
export type Inspection = {
  readonly inspected: InspectedDocument;
  readonly findings: readonly Finding[];
  readonly traces: readonly PageTrace[];
};

/** Source → what is on its pages, where the annex stands, and what the other tables look like. */
export const survey = async (source: SourceDocument, options: ReadOptions = {}): Promise<Inspection> => {
  const { raw, findings, traces = [] } = await extract(source, options);
  return { inspected: { ...raw, survey: surveyTables(raw, options) }, findings, traces };
};

/** What {@link inspect} gives, with how each table of the source is read and what else it could have been. */
export type Explanation = Extraction & { readonly layouts: readonly LayoutExplanation[] };

/** Source → what is on its pages, and by which layout each table is read, with scores and runners-up. */
export const explain = async (source: SourceDocument, options: ReadOptions = {}): Promise<Explanation> => {
  const extraction = await extract(source, options);
  return { ...extraction, layouts: explainLayouts(extraction.raw, options.layout) };
};

/** A stage that has ended, and what it made. */
export type StageEnd =
  | { readonly stage: 'extract'; readonly extraction: Extraction }
  | { readonly stage: 'normalize'; readonly extraction: Extraction; readonly annex: Annex }
  | { readonly stage: 'emit'; readonly format: Format; readonly files: readonly EmittedFile[] };

/** Is told of each stage as it ends, in order: for progress, timings and explanations. */
export type Watch = (end: StageEnd) => void;

const unwatched: Watch = () => undefined;

/** Source → canonical model with findings and edits. Throws ExpectedError where nothing can be read or recognised. */
export const read = async (source: SourceDocument, options: ReadOptions = {}, watch: Watch = unwatched): Promise<Annex> => {
  const extraction = await extract(source, options);
  watch({ stage: 'extract', extraction });
  const annex = normalize(extraction.raw, extraction.findings, options);
  watch({ stage: 'normalize', extraction, annex });
  return annex;
};

/** Source → canonical model → files, as bytes; writing them is the caller's. Throws as {@link read}. */
export const convert = async (
  source: SourceDocument,
  options: ConvertOptions = {},
  watch: Watch = unwatched,
): Promise<Conversion> => {
  const named = await read(source, options, watch);
  const people = options.withoutNames === true ? peopleIn(named) : [];
  const annex = options.withoutNames === true ? withoutNames(named, people) : named;
  const { formats = [] } = options;
  const files: EmittedFile[] = [];
  const asked = optionWords(options);
  for (const format of formats) {
    const made = await emit(annex, { ...options, asked }, [format]);
    watch({ stage: 'emit', format, files: made });
    files.push(...made);
  }
  return { annex, files, shown: (path) => clearPath(path, people) };
};
