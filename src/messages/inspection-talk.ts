import type { FurnitureBlock } from '../model/raw-document.js';
import type { PageRange, SurveyedTable, TableKind } from '../model/survey.js';
import type { Language, Phrase } from './language.js';

type Slot = {
  readonly table: string;
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
};

/** What is said of a document as read, its tables and its places. */
export type InspectionTalk = {
  readonly page: (page: number) => string;
  readonly line: (line: number, column: number) => string;
  readonly slot: (row: number, col: number) => string;
  readonly ledger: string;
  readonly annex: (range: PageRange | null) => string;
  /** Whether a table is part of the annex; if not, what it looks like. */
  readonly standing: (table: SurveyedTable) => string;
  /** Tables left, counted by what they look like, with the pages of the first and the last. */
  readonly left: (kind: TableKind | null, count: number, pages: PageRange) => string;
};

/** What is written on the picture of a page. */
export type PictureTalk = {
  readonly caption: (of: {
    readonly name: string;
    readonly page: number;
    readonly pages: number;
    readonly tables: number;
  }) => string;
  readonly description: string;
  readonly cell: (slot: Slot) => string;
  readonly from: (page: number) => string;
  readonly to: (page: number) => string;
  readonly kinds: Readonly<Record<'heading' | 'paragraph' | FurnitureBlock['role'], string>>;
  readonly legend: Readonly<
    Record<'line' | 'cell' | 'cell span' | 'undrawn' | 'heading' | 'paragraph' | 'furniture' | 'join', string>
  >;
};

const kindLabels: Readonly<Record<TableKind, Phrase>> = {
  staff: { it: 'personale', en: 'staff' },
  hiring: { it: 'fabbisogni e assunzioni', en: 'hiring' },
  risks: { it: 'rischi e misure', en: 'risks and measures' },
  budget: { it: 'bilancio', en: 'budget' },
  publicationDuties: { it: 'obblighi di pubblicazione', en: 'duties of publication' },
  training: { it: 'formazione', en: 'training' },
  publicValue: { it: 'valore pubblico', en: 'public value' },
  behaviours: { it: 'comportamenti', en: 'behaviours' },
};

const rangeText = ({ first, last }: PageRange, one: string, many: string): string =>
  first === last ? `${one} ${first}` : `${many} ${first}–${last}`;

const spanText = ({ rowSpan, colSpan }: Slot, sign: string): string =>
  rowSpan > 1 || colSpan > 1 ? ` (${rowSpan} ${sign} ${colSpan})` : '';

/** {@link InspectionTalk} in both languages. */
export const inspectionTalk: Readonly<Record<Language, InspectionTalk>> = {
  it: {
    page: (page) => `pagina ${page}`,
    line: (line, column) => `linea ${line}, colonna ${column}`,
    slot: (row, col) => `riga ${row}, colonna ${col}`,
    ledger: 'Conto dei caratteri',
    annex: (range) => (range === null ? 'obiettivi: nessuno trovato' : `obiettivi: ${rangeText(range, 'pagina', 'pagine')}`),
    standing: ({ inAnnex, looksLike, because }) => {
      if (inAnnex) return "parte dell'allegato";
      return looksLike === null ? 'lasciata' : `lasciata: sembra riguardare ${kindLabels[looksLike].it} (${because.join(', ')})`;
    },
    left: (kind, count, pages) =>
      `${count === 1 ? '1 tabella lasciata' : `${count} tabelle lasciate`}: ${kind === null ? 'di altro' : kindLabels[kind].it}, ${rangeText(pages, 'pagina', 'pagine')}`,
  },
  en: {
    page: (page) => `page ${page}`,
    line: (line, column) => `line ${line}, column ${column}`,
    slot: (row, col) => `row ${row}, column ${col}`,
    ledger: 'Ledger of characters',
    annex: (range) => (range === null ? 'objectives: none found' : `objectives: ${rangeText(range, 'page', 'pages')}`),
    standing: ({ inAnnex, looksLike, because }) => {
      if (inAnnex) return 'part of the annex';
      return looksLike === null ? 'left' : `left: looks like ${kindLabels[looksLike].en} (${because.join(', ')})`;
    },
    left: (kind, count, pages) =>
      `${count === 1 ? '1 table left' : `${count} tables left`}: ${kind === null ? 'other' : kindLabels[kind].en}, ${rangeText(pages, 'page', 'pages')}`,
  },
};

/** {@link PictureTalk} in both languages. */
export const pictureTalk: Readonly<Record<Language, PictureTalk>> = {
  it: {
    caption: ({ name, page, pages, tables }) =>
      `${name}, pagina ${page} di ${pages}: ${tables === 1 ? '1 tabella' : tables === 0 ? 'nessuna tabella' : `${tables} tabelle`}`,
    description:
      'La pagina come si vede, con sopra le linee trovate, le celle di ogni tabella con i numeri di riga e colonna, e i riquadri del testo fuori dalle tabelle.',
    cell: (slot) =>
      `${slot.table}, riga ${slot.row}, colonna ${slot.col}${spanText(slot, '×')}: ${slot.text === '' ? 'vuota' : slot.text}`,
    from: (page) => `continua da pagina ${page}`,
    to: (page) => `continua a pagina ${page}`,
    kinds: { heading: 'titolo', paragraph: 'testo', header: 'intestazione', footer: 'piè di pagina', stamp: 'timbro' },
    legend: {
      line: 'linea disegnata',
      cell: 'cella',
      'cell span': 'cella unita',
      undrawn: 'lato che nessuna linea disegna',
      heading: 'titolo',
      paragraph: 'testo',
      furniture: 'intestazione, piè di pagina, timbro',
      join: 'continua da, continua a pagina',
    },
  },
  en: {
    caption: ({ name, page, pages, tables }) =>
      `${name}, page ${page} of ${pages}: ${tables === 1 ? '1 table' : tables === 0 ? 'no table' : `${tables} tables`}`,
    description:
      'The page as it is seen, and over it the lines found, the cells of each table with the numbers of rows and columns, and the boxes of the text outside the tables.',
    cell: (slot) =>
      `${slot.table}, row ${slot.row}, column ${slot.col}${spanText(slot, '×')}: ${slot.text === '' ? 'empty' : slot.text}`,
    from: (page) => `goes on from page ${page}`,
    to: (page) => `goes on on page ${page}`,
    kinds: { heading: 'heading', paragraph: 'text', header: 'running head', footer: 'running foot', stamp: 'stamp' },
    legend: {
      line: 'line drawn',
      cell: 'cell',
      'cell span': 'cell over several slots',
      undrawn: 'side that no line draws',
      heading: 'heading',
      paragraph: 'text',
      furniture: 'running head or foot, stamp',
      join: 'goes on from, goes on on page',
    },
  },
};
