import type { Language } from './language.js';

type Counts = { readonly rows: number; readonly objectives: number; readonly own: number; readonly transversal: number };
type Severities = { readonly errors: number; readonly warnings: number; readonly notes: number };

/** The small sentences and labels of the terminal. */
export type Talk = {
  readonly pages: (count: number) => string;
  readonly planYear: (year: number | null) => string;
  readonly columns: { readonly unit: string; readonly officer: string; readonly rows: string; readonly weights: string };
  readonly interim: string;
  readonly nobody: string;
  readonly totals: (counts: Counts) => string;
  readonly corrected: (count: number) => string;
  readonly toDecide: (count: number) => string;
  readonly transversal: string;
  readonly more: (count: number) => string;
  readonly findings: (severities: Severities) => string;
  readonly seeFindings: (file: string) => string;
  readonly reading: (file: string, index: number, total: number) => string;
  readonly failed: (failed: number, total: number) => string;
  readonly internalError: string;
  readonly ledger: {
    readonly page: string;
    readonly source: string;
    readonly table: string;
    readonly paragraph: string;
    readonly furniture: string;
    readonly dropped: string;
    readonly total: string;
  };
  readonly table: (id: string, rows: number, cols: number) => string;
  readonly onPages: (pages: readonly number[]) => string;
  readonly confidence: (share: number) => string;
  readonly fixesNote: string;
  readonly goodProfile: (file: string, name: string) => string;
  readonly layout: {
    readonly left: string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
    readonly share: { readonly rows: string; readonly labels: string };
    readonly foreign: (header: string) => string;
  };
};

const italian: Talk = {
  pages: (count) => (count === 1 ? '1 pagina' : `${count} pagine`),
  planYear: (year) => (year === null ? 'anno del piano incerto' : `anno ${year}`),
  columns: { unit: 'unità', officer: 'responsabile', rows: 'obiettivi', weights: 'pesi' },
  interim: 'ad interim',
  nobody: '–',
  totals: ({ rows, objectives, own, transversal }) =>
    `${rows} righe, ${objectives} obiettivi distinti: ${own} propri, ${transversal} trasversali`,
  corrected: (count) => `Corretto (${count})`,
  toDecide: (count) => `Da decidere (${count})`,
  transversal: 'trasversale',
  more: (count) => `… e altri ${count}`,
  findings: ({ errors, warnings, notes }) => `Segnalazioni: ${errors} errori, ${warnings} avvisi, ${notes} note`,
  seeFindings: (file) => `tutte con: allegato check ${file}`,
  reading: (file, index, total) => `[${index}/${total}] ${file}`,
  failed: (failed, total) => `${failed} documenti su ${total} non convertiti`,
  internalError: 'errore interno: è un difetto del programma, non del documento. Segnalarlo con il testo qui sotto',
  ledger: {
    page: 'pagina',
    source: 'caratteri',
    table: 'in tabella',
    paragraph: 'nel testo',
    furniture: 'intestazioni e piè di pagina',
    dropped: 'scartati',
    total: 'totale',
  },
  table: (id, rows, cols) => `tabella ${id}: ${rows} righe × ${cols} colonne`,
  onPages: (pages) => (pages.length === 1 ? `pagina ${pages[0]}` : `pagine ${pages.join(', ')}`),
  confidence: (share) => `certezza ${Math.round(share * 100)} %`,
  layout: {
    left: 'lasciata: nessuna impaginazione di obiettivi',
    text: 'testo',
    yes: 'sì',
    no: 'no',
    share: { rows: 'righe spiegate', labels: 'etichette note' },
    foreign: (header) => `«${header}» è di un'altra tabella`,
  },
  goodProfile: (file, name) => `${file}: profilo valido («${name}»)`,
  fixesNote: 'può correggere o proporre',
};

const english: Talk = {
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  planYear: (year) => (year === null ? 'plan year uncertain' : `year ${year}`),
  columns: { unit: 'unit', officer: 'officer', rows: 'objectives', weights: 'weights' },
  interim: 'ad interim',
  nobody: '–',
  totals: ({ rows, objectives, own, transversal }) =>
    `${rows} rows, ${objectives} distinct objectives: ${own} own, ${transversal} transversal`,
  corrected: (count) => `Corrected (${count})`,
  toDecide: (count) => `To be decided (${count})`,
  transversal: 'transversal',
  more: (count) => `… and ${count} more`,
  findings: ({ errors, warnings, notes }) => `Findings: ${errors} errors, ${warnings} warnings, ${notes} notes`,
  seeFindings: (file) => `all of them with: allegato check ${file}`,
  reading: (file, index, total) => `[${index}/${total}] ${file}`,
  failed: (failed, total) => `${failed} of ${total} documents not converted`,
  internalError: 'internal error: a defect of the program, not of the document. Please report it with the text below',
  ledger: {
    page: 'page',
    source: 'characters',
    table: 'in tables',
    paragraph: 'in text',
    furniture: 'page furniture',
    dropped: 'dropped',
    total: 'total',
  },
  table: (id, rows, cols) => `table ${id}: ${rows} rows × ${cols} columns`,
  onPages: (pages) => (pages.length === 1 ? `page ${pages[0]}` : `pages ${pages.join(', ')}`),
  confidence: (share) => `confidence ${Math.round(share * 100)} %`,
  layout: {
    left: 'left: no layout of objectives',
    text: 'text',
    yes: 'yes',
    no: 'no',
    share: { rows: 'rows explained', labels: 'labels known' },
    foreign: (header) => `“${header}” is of another kind of table`,
  },
  goodProfile: (file, name) => `${file}: a valid profile (“${name}”)`,
  fixesNote: 'may correct or propose',
};

/** What the terminal says, in one language. */
export const talk = (language: Language): Talk => ({ it: italian, en: english })[language];
