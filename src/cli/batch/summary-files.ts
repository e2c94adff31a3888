import { findingCodes } from '../../model/finding.js';
import { type CsvValue, type EmittedFile, writeCsv } from '../../pipeline.js';
import type { DocumentRecord } from './document-record.js';
import type { DocumentFigures } from './figures.js';
import { type Shard, shardSuffix, shardText } from './shard.js';

/** Version of the form of `summary.json`. */
const summaryVersion = '1.0.0';

/** The records of all documents, added up. */
export type Totals = {
  readonly documents: number;
  readonly converted: number;
  readonly failed: number;
  readonly pages: number;
  readonly units: number;
  readonly rows: number;
  readonly objectives: number;
  readonly findings: DocumentFigures['findings'];
  readonly rules: DocumentFigures['rules'];
  readonly edits: DocumentFigures['edits'];
};

/** Adds up what was read. */
export const totalsOf = (records: readonly DocumentRecord[]): Totals => {
  const figures = records.flatMap((record) => (record.figures === null ? [] : [record.figures]));
  const sum = (pick: (one: DocumentFigures) => number): number => figures.reduce((total, one) => total + pick(one), 0);
  const rules = findingCodes.map((code) => [code, sum((one) => one.rules[code] ?? 0)] as const);
  return {
    documents: records.length,
    converted: figures.length,
    failed: records.length - figures.length,
    pages: sum(({ pages }) => pages),
    units: sum(({ units }) => units),
    rows: sum(({ rows }) => rows),
    objectives: sum(({ objectives }) => objectives),
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      info: sum(({ findings }) => findings.info),
    },
    rules: Object.fromEntries(rules.filter(([, count]) => count > 0)),
    edits: { applied: sum(({ edits }) => edits.applied), proposed: sum(({ edits }) => edits.proposed) },
  };
};

type Column = { readonly name: string; readonly value: (record: DocumentRecord) => CsvValue };

const figure = (name: string, pick: (figures: DocumentFigures) => CsvValue): Column => ({
  name,
  value: ({ figures }) => (figures === null ? null : pick(figures)),
});

const columns: readonly Column[] = [
  { name: 'document', value: ({ name }) => name },
  { name: 'folder', value: ({ folder }) => folder },
  { name: 'exit_code', value: ({ exitCode }) => exitCode },
  { name: 'error', value: ({ error }) => error?.code ?? null },
  { name: 'message', value: ({ error }) => error?.message ?? null },
  { name: 'sha256', value: ({ sha256 }) => sha256 },
  figure('media_type', ({ mediaType }) => mediaType),
  figure('pages', ({ pages }) => pages),
  figure('plan_year', ({ planYear }) => planYear),
  figure('units', ({ units }) => units),
  figure('rows', ({ rows }) => rows),
  figure('objectives', ({ objectives }) => objectives),
  figure('units_at_100', ({ weights }) => weights.unitsAt100),
  figure('units_not_at_100', ({ weights }) => weights.unitsNotAt100),
  figure('rows_without_weight', ({ weights }) => weights.rowsWithout),
  figure('confidence', ({ confidence }) => confidence),
  figure('errors', ({ findings }) => findings.error),
  figure('warnings', ({ findings }) => findings.warning),
  figure('notes', ({ findings }) => findings.info),
  figure('corrected', ({ edits }) => edits.applied),
  figure('proposed', ({ edits }) => edits.proposed),
  { name: 'milliseconds', value: ({ milliseconds }) => milliseconds },
  ...findingCodes.map((code) => figure(code, ({ rules }) => rules[code] ?? 0)),
];

const order = (a: string, b: string): number => (a < b ? -1 : 1);

/** Records by the names of their documents: the order in which they came does not matter. */
export const inOrder = (records: readonly DocumentRecord[]): readonly DocumentRecord[] =>
  records.toSorted((a, b) => (a.name === b.name ? order(a.folder, b.folder) : order(a.name, b.name)));

/** What goes into a summary: the version of the program and the shard, beside the records. */
export type Summary = {
  readonly allegato: string;
  readonly shard: Shard | undefined;
  readonly records: readonly DocumentRecord[];
};

/** `summary.json` and `summary.csv` over all documents: equal for equal documents, but for the times. */
export const summaryFiles = ({ allegato, shard, records }: Summary): readonly EmittedFile[] => {
  const documents = inOrder(records);
  const json = {
    summaryVersion,
    allegato,
    ...(shard === undefined ? {} : { shard: shardText(shard) }),
    totals: totalsOf(documents),
    documents,
  };
  const rows = [columns.map(({ name }) => name), ...documents.map((record) => columns.map(({ value }) => value(record)))];
  const stem = `summary${shardSuffix(shard)}`;
  return [
    { name: `${stem}.json`, bytes: new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`) },
    { name: `${stem}.csv`, bytes: writeCsv(rows, 'italian') },
  ];
};
