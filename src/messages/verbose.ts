import type { Language } from './language.js';

type Read = { readonly mediaType: string; readonly pages: number; readonly tables: number; readonly characters: number };
type Understood = { readonly units: number; readonly rows: number; readonly objectives: number; readonly year: number | null };
type Choice = { readonly layout: string | null; readonly score: string | null; readonly runnerUp: string | null };

/** What --verbose says: what was decided and how long it took; never a text of the document. */
export type VerboseTalk = {
  readonly extract: (read: Read, milliseconds: string) => string;
  readonly table: (table: string | null, choice: Choice) => string;
  readonly columns: (labels: readonly string[]) => string;
  readonly normalize: (understood: Understood, milliseconds: string) => string;
  readonly evidence: (votes: readonly string[]) => string;
  readonly edits: (rules: readonly string[]) => string;
  readonly findings: (rules: readonly string[]) => string;
  readonly emit: (format: string, files: number, kibibytes: string, milliseconds: string) => string;
  readonly write: (files: number, milliseconds: string) => string;
};

const italian: VerboseTalk = {
  extract: ({ mediaType, pages, tables, characters }, milliseconds) =>
    `lettura ${milliseconds} ms: ${mediaType}, ${pages} pagine, ${tables} tabelle, ${characters} caratteri`,
  table: (table, { layout, score, runnerUp }) =>
    `  ${table ?? 'testo'}: ${layout ?? 'lasciata'}${score === null ? '' : ` ${score}`}${runnerUp === null ? '' : `, poi ${runnerUp}`}`,
  columns: (labels) => `    colonne: ${labels.join(', ')}`,
  normalize: ({ units, rows, objectives, year }, milliseconds) =>
    `interpretazione ${milliseconds} ms: ${units} unità, ${rows} righe, ${objectives} obiettivi, anno ${year ?? 'incerto'}`,
  evidence: (votes) => `  anno deciso da: ${votes.join(', ')}`,
  edits: (rules) => `  correzioni: ${rules.join(', ')}`,
  findings: (rules) => `  segnalazioni: ${rules.join(', ')}`,
  emit: (format, files, kibibytes, milliseconds) => `${format} ${milliseconds} ms: ${files} file, ${kibibytes} KiB`,
  write: (files, milliseconds) => `scrittura ${milliseconds} ms: ${files} file`,
};

const filesText = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

const english: VerboseTalk = {
  extract: ({ mediaType, pages, tables, characters }, milliseconds) =>
    `extract ${milliseconds} ms: ${mediaType}, ${pages} pages, ${tables} tables, ${characters} characters`,
  table: (table, { layout, score, runnerUp }) =>
    `  ${table ?? 'text'}: ${layout ?? 'left'}${score === null ? '' : ` ${score}`}${runnerUp === null ? '' : `, then ${runnerUp}`}`,
  columns: (labels) => `    columns: ${labels.join(', ')}`,
  normalize: ({ units, rows, objectives, year }, milliseconds) =>
    `normalise ${milliseconds} ms: ${units} units, ${rows} rows, ${objectives} objectives, year ${year ?? 'uncertain'}`,
  evidence: (votes) => `  year decided by: ${votes.join(', ')}`,
  edits: (rules) => `  corrections: ${rules.join(', ')}`,
  findings: (rules) => `  findings: ${rules.join(', ')}`,
  emit: (format, files, kibibytes, milliseconds) => `${format} ${milliseconds} ms: ${filesText(files)}, ${kibibytes} KiB`,
  write: (files, milliseconds) => `write ${milliseconds} ms: ${filesText(files)}`,
};

/** What --verbose says, in one language. */
export const verboseTalk = (language: Language): VerboseTalk => ({ it: italian, en: english })[language];
