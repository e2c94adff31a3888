import { batchTalk, type Language, ruleTitle } from '../../messages/index.js';
import { findingCodes } from '../../model/finding.js';
import { alignColumns, shorten } from '../layout.js';
import type { DocumentRecord } from './document-record.js';
import { clockText, rateOf } from './progress.js';
import { inOrder, totalsOf } from './summary-files.js';

/** So many documents are shown one by one; of a longer list only those that were not converted. */
const mostShown = 30;
/** So many of the most frequent findings are named. */
const mostFrequent = 5;
const nameWidth = 48;

const decimal = (value: number, digits: number, language: Language): string =>
  value.toFixed(digits).replace('.', language === 'it' ? ',' : '.');

const rowOf = ({ name, figures, error, milliseconds }: DocumentRecord, language: Language): readonly string[] => {
  if (figures === null) return [shorten(name, nameWidth), error?.code ?? ''];
  const { units, rows, weights, findings, confidence } = figures;
  return [
    shorten(name, nameWidth),
    String(units),
    String(rows),
    `${weights.unitsAt100}/${units}`,
    String(findings.error),
    String(findings.warning),
    String(findings.info),
    confidence === null ? '–' : decimal(confidence, 2, language),
    decimal(milliseconds / 1000, 1, language),
  ];
};

const tableLines = (records: readonly DocumentRecord[], language: Language): readonly string[] => {
  const words = batchTalk(language);
  const listed = records.length <= mostShown ? records : records.filter(({ figures }) => figures === null);
  if (listed.length === 0) return [];
  const shown = listed.slice(0, mostShown);
  const read = shown.filter(({ figures }) => figures !== null);
  const failed = shown.filter(({ figures }) => figures === null);
  const table = alignColumns([words.columns, ...read.map((record) => rowOf(record, language))], [1, 2, 3, 4, 5, 6, 7, 8]);
  const more = listed.length - shown.length;
  return [
    ...(read.length === 0 ? [] : table),
    ...alignColumns(failed.map((record) => rowOf(record, language))),
    ...(more > 0 ? [words.notShown(more)] : []),
    '',
  ].map((line) => (line === '' ? line : `  ${line}`));
};

const frequentLines = (records: readonly DocumentRecord[], language: Language): readonly string[] => {
  const { rules } = totalsOf(records);
  const counts = findingCodes
    .map((code) => ({ code, count: rules[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostFrequent)
    .map(({ code, count }) => [String(count), code, ruleTitle(code, language)]);
  return counts.length === 0 ? [] : [batchTalk(language).frequent, ...alignColumns(counts, [0]).map((line) => `  ${line}`)];
};

/** What is said of the run beside its records. `skipped`: documents known from a run before; `elapsed` in milliseconds. */
export type RunFacts = { readonly skipped: number; readonly elapsed: number | null; readonly written: readonly string[] };

/** What a person reads after many documents: each (or those not converted), the totals, the most frequent findings, the time. */
export const summaryTable = (
  records: readonly DocumentRecord[],
  { skipped, elapsed, written }: RunFacts,
  language: Language,
): string => {
  const words = batchTalk(language);
  const ordered = inOrder(records);
  const done = records.length - skipped;
  return [
    '',
    ...tableLines(ordered, language),
    words.totals({ ...totalsOf(ordered), skipped }),
    ...frequentLines(ordered, language),
    ...(elapsed === null ? [] : [words.took(clockText(elapsed), rateOf({ done, elapsed }))]),
    words.written(written),
  ].join('\n');
};
