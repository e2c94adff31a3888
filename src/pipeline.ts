import type { EmitOptions, EmittedFile } from './emit/emitter.js';
import { emit, type Format } from './emit/index.js';
import { withoutNames } from './emit/without-names/index.js';
import type { Extraction, ExtractOptions } from './extract/extraction.js';
import { extract } from './extract/index.js';
import type { Administration, Annex } from './model/annex.js';
import type { SourceDocument } from './model/source.js';
import { explainLayouts, type Layout, type LayoutExplanation, normalize } from './normalize/index.js';

export { type CsvVariant, csvVariants } from './emit/csv/variants.js';
export type { EmitOptions, EmittedFile } from './emit/emitter.js';
export { defaultProfile } from './emit/evaluation/default-profile.js';
export { parseProfile } from './emit/evaluation/parse-profile.js';
export { defaultFormats, type Format, formats, textFormats } from './emit/index.js';
export type { EvaluationProfile } from './model/profile.js';
export { type Layout, type LayoutExplanation, layouts, parseLayout } from './normalize/index.js';
export { rules } from './normalize/rules/registry.js';

/** What a caller knows about the annex that the annex does not say. */
export type ReadOptions = ExtractOptions & {
  readonly administration?: Administration;
  readonly approvingAct?: string;
  readonly planYear?: number;
  /** A layout for this document, tried before the known ones. */
  readonly layout?: Layout;
};

/**
 * As {@link ReadOptions} and {@link EmitOptions}; `formats` defaults to none. `withoutNames` keeps the names of officers out of
 * the model and of every file.
 */
export type ConvertOptions = ReadOptions &
  EmitOptions & { readonly formats?: readonly Format[]; readonly withoutNames?: boolean };

/** The canonical model of a document, and the files made from it. */
export type Conversion = { readonly annex: Annex; readonly files: readonly EmittedFile[] };

/** Source → what is on its pages: blocks in reading order, tables with spans and places, the ledger of its characters. */
export const inspect = (source: SourceDocument, options: ExtractOptions = {}): Promise<Extraction> => extract(source, options);

/** What {@link inspect} gives, with how each table of the source is read and what else it could have been. */
export type Explanation = Extraction & { readonly layouts: readonly LayoutExplanation[] };

/** Source → what is on its pages, and by which layout each table is read, with scores and runners-up. */
export const explain = async (source: SourceDocument, options: ReadOptions = {}): Promise<Explanation> => {
  const extraction = await extract(source, options);
  return { ...extraction, layouts: explainLayouts(extraction.raw, options.layout) };
};

/** Source → canonical model with findings and edits. Throws ExpectedError where nothing can be read or recognised. */
export const read = async (source: SourceDocument, options: ReadOptions = {}): Promise<Annex> => {
  const { raw, findings } = await extract(source, options);
  return normalize(raw, findings, options);
};

/** Source → canonical model → files, as bytes; writing them is the caller's. Throws as {@link read}. */
export const convert = async (source: SourceDocument, options: ConvertOptions = {}): Promise<Conversion> => {
  const named = await read(source, options);
  const annex = options.withoutNames === true ? withoutNames(named) : named;
  const { formats = [] } = options;
  const files = await emit(annex, options, formats);
  return { annex, files };
};
