import type { Officer, SectionKind, Target, Unit } from '../model/annex.js';

const numberFormat = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2, useGrouping: false });

/** A number as an Italian office writes it, with at most two decimals: `7,5`. */
export const italianNumber = (value: number): string => numberFormat.format(value);

/** An ISO date (yyyy-mm-dd) as dd/mm/yyyy. */
export const italianDate = (isoDate: string): string => isoDate.split('-').toReversed().join('/');

/** `1 proposta`, `3 proposte`: a number with the fitting form of the noun. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const lower = (text: string): string => text.toLocaleLowerCase('it');

const isAtEdge = (part: string, whole: string): boolean =>
  lower(whole).startsWith(lower(part)) || lower(whole).endsWith(` ${lower(part)}`);

/** A unit's label and name as one title, `AREA 1 – Affari generali`; the one that says the other already stands alone. */
export const unitTitle = ({ label, name }: Unit): string => {
  if (isAtEdge(name, label)) return label;
  return isAtEdge(label, name) ? name : `${label} – ${name}`;
};

/** The officer's title and name as printed; empty where nobody is named. */
export const officerName = (officer: Officer | undefined): string =>
  [officer?.title, officer?.name].filter((part) => part !== undefined && part !== '').join(' ');

/** The same with the interim charge in words. */
export const officerText = (officer: Officer | undefined): string =>
  officer?.interim === true ? `${officerName(officer)} (ad interim)`.trim() : officerName(officer);

/** The months of the year, in three letters. */
export const monthLabels = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'] as const;

/** How far an objective has come, for people to choose from. */
export const progressLabels = ['non avviato', 'in corso', 'in ritardo', 'completato', 'sospeso'] as const;

/** The two parts of a unit's table, in a word. */
export const sectionLabels: Readonly<Record<SectionKind, string>> = { own: 'propri', transversal: 'trasversali' };

/** The kinds of target, in a word or two. */
export const targetTypeLabels: Readonly<Record<Target['type'], string>> = {
  date: 'data',
  dates: 'più date',
  percentage: 'percentuale',
  threshold: 'soglia',
  number: 'numero',
  outcome: 'esito',
  yesNo: 'sì/no',
  continuous: 'continuativo',
  legalTerm: 'termine di legge',
  relativeTerm: 'termine relativo',
  qualitative: 'qualitativo',
};

/** Which way an indicator is to go. */
export const polarityLabels = { up: 'crescente', down: 'decrescente' } as const;

/** How a threshold in an indicator's text is meant. */
export const comparisonLabels = { atLeast: 'almeno', atMost: 'al massimo', exactly: 'esattamente' } as const;
