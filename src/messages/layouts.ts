import type { Language, Phrase } from './language.js';

const titles: Readonly<Record<string, Phrase>> = {
  'table-per-unit': {
    it: 'una tabella per unità, una riga per obiettivo',
    en: 'a table per unit, a row per objective',
  },
  'table-for-all-units': {
    it: 'una tabella per tutte le unità, con l’unità in una colonna',
    en: 'one table for all units, the unit in a column',
  },
  'row-per-indicator': {
    it: 'una riga per indicatore; l’obiettivo occupa più righe',
    en: 'a row per indicator; the objective spans rows',
  },
  'indicators-under-objectives': {
    it: 'una riga per indicatore, sotto la riga che apre l’obiettivo',
    en: 'a row per indicator, under the row that opens the objective',
  },
  'targets-per-year': { it: 'una colonna di target per ogni anno', en: 'a column of targets for each year' },
  'calendar-table': {
    it: 'una colonna per ogni mese o trimestre, con segni',
    en: 'a column for each month or quarter, with marks',
  },
  'column-per-objective': { it: 'la tabella girata: una colonna per obiettivo', en: 'the turned table: a column per objective' },
  'form-per-objective': { it: 'una scheda per obiettivo: etichette e valori', en: 'a form per objective: labels and values' },
  'labelled-paragraphs': { it: 'senza tabelle: righe con etichetta e valore', en: 'no table: lines of a label and its value' },
  'matrix-of-officers': {
    it: 'obiettivi in righe, una colonna di pesi per ogni responsabile',
    en: 'objectives in rows, a column of weights for each officer',
  },
};

const signs: Readonly<Record<string, Phrase>> = {
  unitColumn: { it: 'colonna delle unità', en: 'column of units' },
  indicatorRows: { it: 'più righe per obiettivo', en: 'several rows per objective' },
  yearlyTargets: { it: 'target di più anni', en: 'targets of several years' },
  calendar: { it: 'colonne di periodi', en: 'columns of periods' },
  openingRows: { it: 'righe che aprono un obiettivo', en: 'rows that open an objective' },
  holderColumns: { it: 'colonne di pesi per persona o unità', en: 'columns of weights per person or unit' },
};

/** What a known layout is, in a few words; nothing for one that a person wrote. */
export const layoutTitle = (id: string, language: Language): string => titles[id]?.[language] ?? '';

/** A sign of a layout in words. */
export const signLabel = (sign: string, language: Language): string => signs[sign]?.[language] ?? sign;
