import type { Language } from './language.js';

type Line = {
  readonly units: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly seconds: string;
};

type Totals = {
  readonly documents: number;
  readonly converted: number;
  readonly skipped: number;
  readonly failed: number;
  readonly units: number;
  readonly rows: number;
};

/** What the terminal says of many documents at once. */
type BatchTalk = {
  readonly found: (count: number, jobs: number) => string;
  readonly ofShard: (own: number, total: number, shard: string) => string;
  readonly unchanged: (count: number) => string;
  readonly line: (line: Line) => string;
  readonly notConverted: (count: number) => string;
  readonly rate: (perMinute: number) => string;
  readonly timeLeft: (clock: string) => string;
  readonly columns: readonly string[];
  readonly totals: (totals: Totals) => string;
  readonly frequent: string;
  readonly took: (clock: string, perMinute: number) => string;
  readonly written: (files: readonly string[]) => string;
  readonly notShown: (count: number) => string;
  readonly interrupted: (done: number, total: number, command: string) => string;
  readonly absent: (shard: string) => string;
  readonly unfinished: (shard: string | null, done: number, total: number) => string;
};

const whole = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

const italian: BatchTalk = {
  found: (count, jobs) => `${count} documenti, ${jobs} alla volta`,
  ofShard: (own, total, shard) => `parte ${shard}: ${own} documenti su ${total}`,
  unchanged: (count) => `${count} già fatti e invariati: saltati`,
  line: ({ units, rows, errors, warnings, seconds }) =>
    `${units} unità, ${rows} righe, ${errors} errori, ${warnings} avvisi, ${seconds} s`,
  notConverted: (count) => `${count} non convertiti`,
  rate: (perMinute) => `${whole(perMinute).replace('.', ',')} al minuto`,
  timeLeft: (clock) => `ancora ${clock}`,
  columns: ['documento', 'unità', 'righe', 'a 100', 'errori', 'avvisi', 'note', 'certezza', 's'],
  totals: ({ documents, converted, skipped, failed, units, rows }) =>
    `${documents} documenti: ${converted} convertiti${skipped === 0 ? '' : ` (${skipped} già prima)`}, ${failed} no; ${units} unità, ${rows} righe`,
  frequent: 'Segnalazioni più frequenti',
  took: (clock, perMinute) => `Tempo ${clock}, ${whole(perMinute).replace('.', ',')} documenti al minuto`,
  written: (files) => `Riepilogo: ${files.join(', ')}`,
  notShown: (count) => `… e altri ${count}: nel riepilogo`,
  interrupted: (done, total, command) =>
    `Interrotto: ${done} documenti su ${total} fatti, nessun file a metà. Per continuare:\n  ${command}`,
  absent: (shard) => `manca la parte ${shard}`,
  unfinished: (shard, done, total) => `${shard === null ? '' : `parte ${shard}: `}${done} documenti su ${total}`,
};

const english: BatchTalk = {
  found: (count, jobs) => `${count} documents, ${jobs} at a time`,
  ofShard: (own, total, shard) => `shard ${shard}: ${own} of ${total} documents`,
  unchanged: (count) => `${count} done before and unchanged: skipped`,
  line: ({ units, rows, errors, warnings, seconds }) =>
    `${units} units, ${rows} rows, ${errors} errors, ${warnings} warnings, ${seconds} s`,
  notConverted: (count) => `${count} not converted`,
  rate: (perMinute) => `${whole(perMinute)} a minute`,
  timeLeft: (clock) => `${clock} left`,
  columns: ['document', 'units', 'rows', 'at 100', 'errors', 'warnings', 'notes', 'confidence', 's'],
  totals: ({ documents, converted, skipped, failed, units, rows }) =>
    `${documents} documents: ${converted} converted${skipped === 0 ? '' : ` (${skipped} before)`}, ${failed} not; ${units} units, ${rows} rows`,
  frequent: 'Most frequent findings',
  took: (clock, perMinute) => `Took ${clock}, ${whole(perMinute)} documents a minute`,
  written: (files) => `Summary: ${files.join(', ')}`,
  notShown: (count) => `… and ${count} more: in the summary`,
  interrupted: (done, total, command) =>
    `Interrupted: ${done} of ${total} documents done, no file half written. To go on:\n  ${command}`,
  absent: (shard) => `shard ${shard} missing`,
  unfinished: (shard, done, total) => `${shard === null ? '' : `shard ${shard}: `}${done} of ${total} documents`,
};

/** What the terminal says of many documents, in one language. */
export const batchTalk = (language: Language): BatchTalk => ({ it: italian, en: english })[language];
