import { fieldLabel, type Language, verboseTalk } from '../messages/index.js';
import type { Annex } from '../model/annex.js';
import type { RawDocument } from '../model/raw-document.js';
import { explainLayouts, type Layout, type LayoutExplanation, type StageEnd } from '../pipeline.js';

/** With what a stage is explained: how long it took, in which language, and the layout the caller gave. */
export type Explaining = {
  readonly milliseconds: number;
  readonly language: Language;
  readonly layout: Layout | undefined;
};

/** How often each value occurs, the most frequent first: `year/stale-date 42`. */
export const countedNames = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
};

const tableLines = ({ table, layout, scores, columns }: LayoutExplanation, language: Language): readonly string[] => {
  const words = verboseTalk(language);
  const [first, second] = scores;
  const choice = {
    layout,
    score: first?.score.toFixed(2) ?? null,
    runnerUp: second === undefined ? null : `${second.layout} ${second.score.toFixed(2)}`,
  };
  const labels = columns.map(({ field, score }) => `${fieldLabel(field, language)} ${score.toFixed(2)}`);
  return [words.table(table, choice), ...(layout === null ? [] : [words.columns(labels)])];
};

const readingLines = (raw: RawDocument, { milliseconds, language, layout }: Explaining): readonly string[] => {
  const tables = raw.blocks.filter(({ kind }) => kind === 'table').length;
  const characters = raw.pages.reduce((sum, { ledger }) => sum + ledger.source, 0);
  const read = { mediaType: raw.document.mediaType, pages: raw.pages.length, tables, characters };
  return [
    verboseTalk(language).extract(read, milliseconds.toFixed(0)),
    ...explainLayouts(raw, layout).flatMap((explanation) => tableLines(explanation, language)),
  ];
};

const annexLines = (annex: Annex, { milliseconds, language }: Explaining): readonly string[] => {
  const words = verboseTalk(language);
  const { units, assignments, objectives, plan, edits, findings } = annex;
  const counts = { units: units.length, rows: assignments.length, objectives: objectives.length, year: plan.year };
  const some = (names: readonly string[], say: (names: readonly string[]) => string) => (names.length === 0 ? [] : [say(names)]);
  return [
    words.normalize(counts, milliseconds.toFixed(0)),
    ...some(
      plan.yearEvidence.map(({ kind, year, count }) => `${kind} ${year} × ${count}`),
      words.evidence,
    ),
    ...some(countedNames(edits.map(({ rule, status }) => `${rule} ${status}`)), words.edits),
    ...some(countedNames(findings.map(({ code }) => code)), words.findings),
  ];
};

/** What a stage decided and how long it took, in lines; counts and names of ours only, never a text of the document. */
export const explainStage = (end: StageEnd, explaining: Explaining): readonly string[] => {
  switch (end.stage) {
    case 'extract':
      return readingLines(end.extraction.raw, explaining);
    case 'normalize':
      return annexLines(end.annex, explaining);
    case 'emit': {
      const kibibytes = end.files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024;
      const milliseconds = explaining.milliseconds.toFixed(0);
      return [verboseTalk(explaining.language).emit(end.format, end.files.length, kibibytes.toFixed(0), milliseconds)];
    }
  }
};
