import { runDriver } from './child.js';
import type { BenchDocument } from './documents.js';
import { packageNames } from './extractors/index.js';
import { versionOf } from './extractors/installed.js';
import type { DriverResult } from './neutral.js';
import { figure, percent, print, printTable } from './print.js';
import { type DocumentScore, type SetScore, scoreDocument, summarise } from './score.js';
import { medianOf } from './statistics.js';

/** Documents that are measured together. */
export type BenchSet = { readonly name: string; readonly documents: readonly BenchDocument[] };

const head = ['', 'documents', 'F1 per document', 'F1 pooled', 'cells exact', 'tables detected / true (found)', 'exact tables'];

const cellsOf = (name: string, score: SetScore): readonly string[] => [
  name,
  String(score.documents),
  figure(score.f1PerDocument, 3),
  figure(score.f1Pooled, 3),
  percent(score.cellsExact),
  `${score.tables.detected} / ${score.tables.truth} (${score.tables.found})`,
  String(score.tables.exact),
];

/** Below this a document is named. */
const worthNaming = 0.95;

const printWeak = (documents: readonly BenchDocument[], scores: readonly DocumentScore[], all: boolean): void => {
  const lines = documents.flatMap(({ name }, index) => {
    const score = scores[index];
    if (score === undefined || (!all && score.f1 >= worthNaming)) return [];
    const { cells, tables } = score;
    return [
      [name, figure(score.f1, 3), `${cells.exact} / ${cells.truth}`, `${tables.detected} / ${tables.truth} (${tables.found})`],
    ];
  });
  if (lines.length > 0) printTable([all ? 'document' : `below ${worthNaming}`, 'F1', 'cells exact', 'tables'], lines);
};

/** On one page, so that tables are paired by what is in them alone. */
const onOnePage = <T extends { readonly page: number }>(tables: readonly T[]): readonly T[] =>
  tables.map((table) => ({ ...table, page: 1 }));

/** Logical tables, however many pages they run over: what only an extractor that joins them can be measured on. */
export const printJoined = async (sets: readonly BenchSet[], all: boolean): Promise<void> => {
  print('## Quality: tables joined over pages, texts as a person would retype them', '');
  const rows: (readonly string[])[] = [];
  const done: (readonly [readonly BenchDocument[], readonly DocumentScore[]])[] = [];
  for (const { name, documents } of sets) {
    const files = documents.map(({ pdf }) => pdf);
    const results = await runDriver('allegato', files, { passes: 1, logical: true });
    const scores = documents.map(({ truth }, index) =>
      scoreDocument(truth.map(onOnePage), onOnePage(results[index]?.tables ?? [])),
    );
    rows.push(cellsOf(name, summarise(scores)));
    done.push([documents, scores]);
  }
  printTable(head, rows);
  for (const [documents, scores] of done) printWeak(documents, scores, all);
};

const msPerPage = ({ ms, pages }: DriverResult): readonly number[] => {
  const time = medianOf(ms);
  return time === undefined || pages === undefined || pages === 0 ? [] : [time / pages];
};

/** This project and the installed packages side by side on tables of one page each. */
export const printSideBySide = async (
  { name, documents }: BenchSet,
  { passes, all }: { readonly passes: number; readonly all: boolean },
): Promise<void> => {
  print(`## Side by side: ${name}`, '');
  const rows: (readonly string[])[] = [];
  const own: DocumentScore[] = [];
  for (const extractor of ['allegato', ...packageNames]) {
    const version = extractor === 'allegato' ? '' : versionOf(extractor);
    if (version === undefined) {
      rows.push([extractor, 'not installed in bench/']);
      continue;
    }
    const files = documents.map(({ pdf }) => pdf);
    const results = await runDriver(extractor, files, { passes, logical: false });
    const scores = documents.map(({ truth }, index) => scoreDocument(truth, results[index]?.tables ?? []));
    if (extractor === 'allegato') own.push(...scores);
    const failed = results.filter(({ error }) => error !== undefined).length;
    rows.push([
      ...cellsOf(`${extractor} ${version}`.trim(), summarise(scores)),
      figure(medianOf(results.flatMap(msPerPage)), 1),
      String(failed),
    ]);
  }
  printTable([...head, 'ms/page', 'failed'], rows);
  printWeak(documents, own, all);
};
