import { ExpectedError } from '../errors.js';
import type { Annex } from '../model/annex.js';
import type { AnnexDraft } from '../model/draft.js';
import type { Finding } from '../model/finding.js';
import type { RawDocument } from '../model/raw-document.js';
import { assembleDraft, type NormalizeOptions } from './assemble/draft.js';
import { build } from './build.js';
import { recogniseTables } from './recognise/tables.js';
import { wordsOf } from './recognise/words.js';
import { runRules } from './runner.js';
import { retyper } from './values/retype.js';

export type { NormalizeOptions } from './assemble/draft.js';

/**
 * The annex before any rule has spoken. Throws an ExpectedError where the document has no table, or none of objectives.
 */
export const recognise = (raw: RawDocument, options: NormalizeOptions = {}): AnnexDraft => {
  const retype = retyper(raw.document.mediaType, wordsOf(raw));
  const readings = recogniseTables(raw, retype);
  const { name: file } = raw.document;
  if (readings.length === 0) throw new ExpectedError({ code: 'recognise/no-table', args: { file } });
  const draft = assembleDraft(raw, readings, { ...options, retype });
  if (draft.assignments.length > 0) return draft;
  throw new ExpectedError({ code: 'recognise/no-objectives', args: { file, tables: readings.length } });
};

/**
 * Turns a raw document into the annex: recognise, assemble, rules, build. `extractFindings` are those of the extraction;
 * they come first in the annex's findings.
 */
export const normalize = (raw: RawDocument, extractFindings: readonly Finding[], options: NormalizeOptions = {}): Annex => {
  const draft = recognise(raw, options);
  const { edits, findings } = runRules(draft);
  return build(draft, edits, [...extractFindings, ...findings]);
};
