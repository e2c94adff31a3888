import type { FindingCode } from '../model/finding.js';
import { list, type Sentence } from './sentence.js';

type DateCode = Extract<FindingCode, `year/${string}` | `date/${string}`>;

const corrected: Sentence<'year/stale-date'> = {
  it: ({ before, after }) => `trovato «${before}», corretto in «${after}»`,
  en: ({ before, after }) => `found “${before}”, corrected to “${after}”`,
};
const suggested: Sentence<'year/next-cycle'> = {
  it: ({ before, after }) => `trovato «${before}», proposto «${after}»: da decidere`,
  en: ({ before, after }) => `found “${before}”, proposed “${after}”: to be decided`,
};
/** The sentences about years and dates. */
export const dateSentences: { readonly [C in DateCode]: Sentence<C> } = {
  'year/stale-header': corrected,
  'year/stale-heading': {
    it: ({ found, expected }) => `il titolo dell'unità dice «${found}», il piano è del ${expected}: resta come stampato`,
    en: ({ found, expected }) => `the unit's heading says “${found}”, the plan is of ${expected}: left as printed`,
  },
  'year/stale-date': corrected,
  'year/doubtful-date': suggested,
  'year/previous-cycle': corrected,
  'year/next-cycle': suggested,
  'year/partly-shifted': {
    it: ({ applied, proposed }) =>
      `riga incoerente finché la proposta non è decisa: corretto ${list(applied)}, proposto ${list(proposed)}`,
    en: ({ applied, proposed }) =>
      `row inconsistent until the proposal is decided: corrected ${list(applied)}, proposed ${list(proposed)}`,
  },
  'date/impossible': {
    it: ({ text }) => `data impossibile: «${text}»`,
    en: ({ text }) => `impossible date: “${text}”`,
  },
  'date/odd-day': suggested,
  'year/other-header': {
    it: ({ found, expected }) => `l’intestazione dice ${found}, ma il piano è del ${expected}`,
    en: ({ found, expected }) => `the header says ${found}, but the plan is of ${expected}`,
  },
  'date/transposed': suggested,
  'date/weekday': {
    it: ({ found, expected }) => `trovato «${found}», ma è «${expected}»`,
    en: ({ found, expected }) => `found “${found}”, but it is “${expected}”`,
  },
  'date/reversed': {
    it: ({ from, to }) => `il periodo finisce (${to}) prima di cominciare (${from})`,
    en: ({ from, to }) => `the span ends (${to}) before it begins (${from})`,
  },
  'date/out-of-plan': {
    it: ({ text, from, to }) => `«${text}» è fuori dal piano ${from}–${to}`,
    en: ({ text, from, to }) => `“${text}” is outside the plan ${from}–${to}`,
  },
  'date/after-legal-term': {
    it: ({ text, subject, term, law }) => `${subject}: scadenza «${text}» oltre il termine di legge del ${term} (${law})`,
    en: ({ text, subject, term, law }) => `${subject}: due “${text}”, after the legal term of ${term} (${law})`,
  },
};
