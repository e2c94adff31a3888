import type { Field } from '../../model/annex.js';
import type { RawDocument } from '../../model/raw-document.js';
import type { Layout } from '../layouts/layout.js';
import { breaksOf, retyper } from '../values/retype.js';
import type { ColumnDecision } from './columns.js';
import { readParagraphs } from './paragraphs.js';
import type { TableReading } from './reading.js';
import type { LayoutReason, LayoutScore } from './score.js';
import { recogniseTables, recognitionOf } from './tables.js';
import { wordsOf } from './words.js';

/** What a header or label was taken for, and the next best meaning. */
export type ExplainedColumn = {
  readonly header: string;
  readonly field: Field;
  readonly score: number;
  readonly runnerUp: { readonly field: Field; readonly score: number } | null;
};

/** A layout with its score and why. */
export type ExplainedScore = {
  readonly layout: string;
  readonly score: number;
  readonly fits: boolean;
  readonly reasons: readonly LayoutReason[];
};

/** How a table (`null`: the running text) is read: by which layout (`null`: by none), its columns, and every layout's score. */
export type LayoutExplanation = {
  readonly table: string | null;
  readonly layout: string | null;
  readonly columns: readonly ExplainedColumn[];
  readonly scores: readonly ExplainedScore[];
};

const explainScore = ({ layout, score, fits, reasons }: LayoutScore): ExplainedScore => ({
  layout: layout.id,
  score,
  fits,
  reasons,
});

const explainColumn = (header: string, { field, score, runnerUp }: ColumnDecision): ExplainedColumn => ({
  header,
  field,
  score,
  runnerUp,
});

const columnsOf = (reading: TableReading): readonly ExplainedColumn[] => {
  switch (reading.kind) {
    case 'objectives':
    case 'matrix':
      return reading.columns.map((decision, col) => explainColumn(reading.header.columns[col]?.text ?? '', decision));
    case 'form':
      return [...reading.labels.values()].map(({ printed, decision }) => explainColumn(printed.label, decision));
    default:
      return [];
  }
};

const explainTable = (reading: TableReading): LayoutExplanation => {
  const isRead = reading.kind !== 'other' && reading.kind !== 'headerless';
  return {
    table: reading.table.id,
    layout: isRead ? (reading.scores[0]?.layout.id ?? null) : null,
    columns: columnsOf(reading),
    scores: reading.scores.map(explainScore),
  };
};

/** Says for every table of a document, and for its running text where that holds the objectives, how it is read and why. */
export const explainLayouts = (raw: RawDocument, layout: Layout | undefined): readonly LayoutExplanation[] => {
  const retype = retyper(breaksOf(raw), wordsOf(raw));
  const how = recognitionOf(layout);
  const readings = recogniseTables(raw, retype, how);
  const tables = readings.map(explainTable);
  if (tables.some((table) => table.layout !== null)) return tables;
  const inText = how.layouts.filter(({ shape }) => shape === 'paragraphs');
  const paragraphs = readParagraphs(raw, inText, { retype, hints: how.hints });
  if (paragraphs === null) return tables;
  const labels = [...paragraphs.labels].map(([label, decision]) => explainColumn(label, decision));
  return [
    ...tables,
    { table: null, layout: paragraphs.score.layout.id, columns: labels, scores: [explainScore(paragraphs.score)] },
  ];
};
