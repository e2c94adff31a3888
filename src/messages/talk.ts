import type { Severity } from '../model/finding.js';
import { type InspectionTalk, inspectionTalk, type PictureTalk, pictureTalk } from './inspection-talk.js';
import type { Language } from './language.js';

type Counts = { readonly rows: number; readonly objectives: number; readonly own: number; readonly transversal: number };

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
  readonly ofIndicators: string;
  readonly more: (count: number) => string;
  readonly findings: (counts: Readonly<Record<Severity, number>>) => string;
  readonly seeFindings: (file: string) => string;
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
  readonly report: {
    readonly title: string;
    readonly skip: string;
    readonly summary: string;
    readonly document: string;
    readonly severity: string;
    readonly place: string;
    readonly found: string;
    readonly expected: string;
    readonly why: string;
    readonly nothing: string;
    readonly morePlaces: (count: number) => string;
    readonly decided: (count: number) => string;
  };
  readonly goodProfile: (file: string, name: string) => string;
  readonly layout: {
    readonly left: string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
    readonly share: { readonly rows: string; readonly labels: string };
    readonly foreign: (header: string) => string;
  };
  readonly inspection: InspectionTalk;
  readonly picture: PictureTalk;
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
  ofIndicators: 'degli indicatori',
  more: (count) => `… e altri ${count}`,
  findings: ({ error, warning, info }) => `Segnalazioni: ${error} errori, ${warning} avvisi, ${info} note`,
  seeFindings: (file) => `tutte con: allegato check ${file}`,
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
  report: {
    title: 'Controllo del piano',
    skip: 'Vai alle segnalazioni',
    summary: 'Segnalazioni per unità',
    document: 'Tutto il documento',
    severity: 'Gravità',
    place: 'Punto',
    found: 'Trovato',
    expected: 'Atteso',
    why: 'Perché conta',
    nothing: 'Nessuna segnalazione.',
    morePlaces: (count) => (count === 1 ? 'e in un altro punto' : `e in altri ${count} punti`),
    decided: (count) => (count === 1 ? '1 già decisa' : `${count} già decise`),
  },
  inspection: inspectionTalk.it,
  picture: pictureTalk.it,
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
  ofIndicators: 'of the indicators',
  more: (count) => `… and ${count} more`,
  findings: ({ error, warning, info }) => `Findings: ${error} errors, ${warning} warnings, ${info} notes`,
  seeFindings: (file) => `all of them with: allegato check ${file}`,
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
  report: {
    title: 'Check of the plan',
    skip: 'Skip to the findings',
    summary: 'Findings by unit',
    document: 'The whole document',
    severity: 'Severity',
    place: 'Place',
    found: 'Found',
    expected: 'Expected',
    why: 'Why it matters',
    nothing: 'No findings.',
    morePlaces: (count) => (count === 1 ? 'and in another place' : `and in ${count} other places`),
    decided: (count) => `${count} decided already`,
  },
  inspection: inspectionTalk.en,
  picture: pictureTalk.en,
};

/** What the terminal says, in one language. */
export const talk = (language: Language): Talk => ({ it: italian, en: english })[language];
