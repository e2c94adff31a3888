import { ExpectedError } from '../errors.js';
import type { Annex } from '../model/annex.js';
import type { Decisions } from '../model/decisions.js';
import type { AnnexDraft } from '../model/draft.js';
import type { Finding } from '../model/finding.js';
import type { RawDocument } from '../model/raw-document.js';
import type { Survey, SurveyedTable } from '../model/survey.js';
import { assembleDraft, type NormalizeOptions } from './assemble/draft.js';
import { build } from './build.js';
import { decide } from './decisions/decide.js';
import { overrideEdits, withOverrides } from './decisions/overrides.js';
import { nameFindings } from './finding-ids.js';
import type { Layout } from './layouts/layout.js';
import { readParagraphs } from './recognise/paragraphs.js';
import type { TableReading } from './recognise/reading.js';
import { kindOfTable } from './recognise/table-kind.js';
import { type Recognition, recogniseTables, recognitionOf } from './recognise/tables.js';
import { wordsOf } from './recognise/words.js';
import { hearRules } from './runner.js';
import { breaksOf, type Retype, retyper } from './values/retype.js';

export type { NormalizeOptions } from './assemble/draft.js';
export { type Layout, layouts, parseLayout } from './layouts/layout.js';
export { peopleIn } from './people.js';
export { explainLayouts, type LayoutExplanation } from './recognise/explain.js';

const surveyTable = (reading: TableReading, isOther: boolean, retype: Retype): SurveyedTable => {
  const { table, grid, scores } = reading;
  const pages = table.fragments.map(({ place }) => place.page);
  return {
    id: table.id,
    pages: { first: Math.min(...pages), last: Math.max(...pages) },
    inAnnex: !isOther,
    layout: isOther || isLeft(reading) ? null : (scores[0]?.layout.id ?? null),
    ...(isOther ? kindOfTable(grid, retype) : { looksLike: null, because: [] }),
  };
};

const isLeft = ({ kind }: TableReading): boolean => kind === 'other' || kind === 'headerless';

const ofShape = ({ layouts }: Recognition, shape: Layout['shape']): readonly Layout[] =>
  layouts.filter((layout) => layout.shape === shape);

type Recognised = { readonly draft: AnnexDraft; readonly readings: readonly TableReading[]; readonly retype: Retype };

/** Reads every table, or the running text, and puts together what holds objectives; that may be nothing. */
const readObjectives = (raw: RawDocument, options: NormalizeOptions): Recognised => {
  const retype = retyper(breaksOf(raw), wordsOf(raw));
  const how = recognitionOf(options.layout);
  const readings = recogniseTables(raw, retype, how);
  const paragraphs = readings.every(isLeft)
    ? readParagraphs(raw, ofShape(how, 'paragraphs'), { retype, hints: how.hints })
    : null;
  const draft = assembleDraft(raw, { readings, paragraphs }, { ...options, retype, hints: how.hints });
  return { draft, readings, retype };
};

/**
 * The annex before any rule has spoken. Throws an ExpectedError where the document has no table, or none of objectives.
 */
export const recognise = (raw: RawDocument, options: NormalizeOptions = {}): AnnexDraft => {
  const { draft, readings } = readObjectives(raw, options);
  if (draft.assignments.length > 0) return draft;
  const { name: file } = raw.document;
  if (readings.length === 0) throw new ExpectedError({ code: 'recognise/no-table', args: { file } });
  throw new ExpectedError({ code: 'recognise/no-objectives', args: { file, tables: readings.length } });
};

/** Where the annex stands in a document, and what each of its tables is: the very decision by which objectives are read. */
export const surveyTables = (raw: RawDocument, options: NormalizeOptions = {}): Survey => {
  const { draft, readings, retype } = readObjectives(raw, options);
  const left = new Set(
    draft.assignments.length === 0 ? readings.map(({ table }) => table.id) : draft.otherTables.map(({ place }) => place.table),
  );
  const tables = readings.map((reading) => surveyTable(reading, left.has(reading.table.id), retype));
  const pages = [
    ...tables.flatMap(({ inAnnex, pages: { first, last } }) => (inAnnex ? [first, last] : [])),
    ...draft.assignments.flatMap(({ source }) => source.map(({ place }) => place.page)),
  ];
  const annex = pages.length === 0 ? null : { first: Math.min(...pages), last: Math.max(...pages) };
  return { annex, tables };
};

const noDecisions: Decisions = { version: 1, decisions: [] };

/** Objectives, and the rows that name them. */
const relinked = (
  { assignments }: AnnexDraft,
  objectives: AnnexDraft['objectives'],
): Pick<AnnexDraft, 'objectives' | 'assignments'> => {
  const homes = new Map(
    objectives.flatMap(({ id, links }) =>
      links.flatMap(({ assignmentId, status }) => (status === 'linked' ? [[assignmentId, id] as const] : [])),
    ),
  );
  return { objectives, assignments: assignments.map((row) => ({ ...row, objectiveId: homes.get(row.id) ?? row.objectiveId })) };
};

/**
 * Turns a raw document into the annex: recognise, assemble, rules, build. `extractFindings` are those of the extraction;
 * they come first in the annex's findings. Throws ExpectedError where a decision finds nothing it could be about.
 */
export const normalize = (raw: RawDocument, extractFindings: readonly Finding[], options: NormalizeOptions = {}): Annex => {
  const { decisions = noDecisions } = options;
  const draft = recognise(raw, withOverrides(options, decisions));
  const { fixes, findings } = hearRules(draft);
  const named = nameFindings(draft, [...extractFindings, ...findings]);
  const { edits, ...decided } = decide(draft, { fixes, findings: named }, decisions);
  return build(
    { ...draft, ...relinked(draft, decided.objectives) },
    [...overrideEdits(options, decisions), ...edits],
    decided.findings,
  );
};
