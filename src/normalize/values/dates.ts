import { fold } from './fold.js';
import { parseOrdinalWord, parseRoman } from './numbers.js';

/** A half-open span [start, end) of a text, in UTF-16 units. */
export type Span = readonly [number, number];

/**
 * A date found in a text. `date` is ISO 8601, or `null` where the calendar has no such day; `precision` says whether a day
 * is printed (a month stands for its last day); `printedYear` is false where the year was given by the caller.
 */
export type DateToken = {
  readonly range: Span;
  readonly text: string;
  readonly date: string | null;
  readonly precision: 'day' | 'month';
  readonly printedYear: boolean;
};

/** The months of the year, in order. */
export const monthNames = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const months = new Map(monthNames.flatMap((name, index) => [name, name.slice(0, 3)].map((one) => [one, index + 1] as const)));
const names = monthNames.join('|');
/** Abbreviated months are words of their own (`set`, `mar`): they count beside a year only. */
const shortNames = `(?:${monthNames.map((name) => name.slice(0, 3)).join('|')}|sett)`;

const isoForm = /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d/.-]*\d)/g;
const numericForm = /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|(?<=\d{2}.\d{2}.)\d{2})(?![\d/-])(?!\.\d)/g;
const wordForm = new RegExp(`(?<!\\d)(\\d{1,2})\\s*[°ºª^]?\\s+(${names})(?:\\s+(\\d{4}))?(?!\\p{L})`, 'giu');
const monthForm = new RegExp(`(?<!\\p{L})(${names})\\s+(\\d{4})(?!\\d)`, 'giu');
const bareMonthForm = new RegExp(
  `(?<=(?<!\\p{L})entro\\s+(?:(?:il\\s+mese\\s+di|la\\s+)?\\s*(?:fine\\s+(?:di\\s+)?)?))(${names})(?!\\p{L})(?!\\s+\\d)`,
  'giu',
);
const shortMonthForm = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})[\\s.-]+)?(${shortNames})(?:\\.\\s*|\\s+|-)(\\d{4}|(?<=-)\\d{2})(?!\\d)`,
  'giu',
);
const loneMonthForm = new RegExp(`^\\s*(?:(?:mese\\s+di|fine)\\s+)?(${names})\\s*$`, 'giu');
/** The first of two days of one month: `dal 1° al 15 marzo`. */
const firstDayForm = new RegExp(
  `(?<=(?<!\\p{L})dal(?:l['’])?\\s*)(\\d{1,2})\\s*[°ºª^]?(?=\\s+(?:al|all['’])\\s*\\d{1,2}\\s*[°ºª^]?\\s+(${names})(?:\\s+(\\d{4}))?)`,
  'giu',
);
/** Alone in its text, a day and a month; small numbers may be a ratio, unless a nought fills them up. */
const loneDay = '(?:(?:1[3-9]|2\\d|3[01])[/.](?:0[1-9]|1[0-2])|(?:1[3-9]|2\\d|3[01])/[1-9]|\\d{2}/0[1-9])';
const parted = '\\s*(?:[;,–—-]|e(?:d)?(?:\\s+entro)?(?:\\s+il)?)\\s*';
const loneDayForm = new RegExp(`(?<=^\\s*(?:${loneDay}${parted})*)${loneDay}(?=(?:${parted}${loneDay})*\\s*$)`, 'giu');

const ordinal = '(\\d{1,2}|I{1,3}|IV|VI?|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa])';
const periodMonths: ReadonlyMap<string, number> = new Map([
  ['bimestre', 2],
  ['trimestre', 3],
  ['quadrimestre', 4],
  ['semestre', 6],
]);
const ofYear = "(?:\\s+(?:del(?:l['’]\\s*anno)?\\s+|anno\\s+)?(\\d{4}))?";
/** A period is a date where its end is meant: alone, or after a word that sets a term. */
const periodForm = new RegExp(
  `(?<=^\\s*(?:(?:nel|fine)\\s+)?|(?<!\\p{L})entro\\s+(?:(?:il|la|l['’]|fine|la\\s+fine\\s+del)\\s*)?)${ordinal}\\s*[°ºª^]?\\s+(${[...periodMonths.keys()].join('|')})${ofYear}(?![\\p{L}\\d])`,
  'giu',
);
const yearEndForm =
  /(?<=^\s*|(?<!\p{L})entro\s+(?:(?:la|il)\s+)?)(?:(?:l['’]\s*|fine\s+(?:dell['’]\s*)?)anno(?:\s+in\s+corso)?(?:\s+(\d{4}))?|fine\s+(?:del\s+)?(\d{4})|(?<=entro\s+il\s+)(\d{4}))(?![\p{L}\d/-])/giu;
const dayMonthForm = /(?<=(?<!\p{L})(?:entro|il|al|dal)\s+)(\d{1,2})[/.](\d{1,2})(?![\d/.,-]*\d)(?!\s*%)/giu;

/** A year of two digits belongs to this century: plans look ahead. */
const centuryOfShortYears = 2000;

const shortMonths = new Set([4, 6, 9, 11]);
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return shortMonths.has(month) ? 30 : 31;
};

const iso = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const fullYear = (digits: string): number => (digits.length === 2 ? centuryOfShortYears + Number(digits) : Number(digits));
const monthNumber = (name: string): number => months.get(fold(name)) ?? months.get(fold(name).slice(0, 3)) ?? 0;

/** Whether a text is the name of a month. */
export const isMonth = (text: string): boolean => months.has(fold(text));

type Reading = Omit<DateToken, 'range' | 'text'>;
type Form = { readonly pattern: RegExp; read(groups: readonly string[], year: number | undefined): Reading | null };

const day = (date: string | null, printedYear = true): Reading => ({ date, precision: 'day', printedYear });

const lastDay = (year: number, month: number): Omit<Reading, 'printedYear'> => ({
  date: iso(year, month, daysIn(year, month)),
  precision: 'month',
});

const readDayMonth: Form['read'] = ([, d = '', m = ''], year) => {
  const date = year === undefined ? null : iso(year, Number(m), Number(d));
  return date === null ? null : day(date, false);
};

/** The last day of a printed or given year's period; the month is counted from the period's number and length. */
const readPeriod: Form['read'] = ([, printed = '', length = '', y = ''], year) => {
  const count = /^\d+$/.test(printed) ? Number(printed) : (parseRoman(printed.toUpperCase()) ?? parseOrdinalWord(printed) ?? 0);
  const month = count * (periodMonths.get(length.toLowerCase()) ?? 0);
  if (year === undefined || month < 1 || month > monthNames.length) return null;
  return { ...lastDay(y === '' ? year : Number(y), month), printedYear: y !== '' };
};

const readYearEnd: Form['read'] = ([, ...printed], year) => {
  const y = printed.find((one) => one !== '');
  return year === undefined
    ? null
    : { ...lastDay(y === undefined ? year : Number(y), monthNames.length), printedYear: y !== undefined };
};

const readLoneDay: Form['read'] = ([printed = ''], year) => readDayMonth([printed, ...printed.split(/[/.]/)], year);

const readShortMonth: Form['read'] = ([, d = '', name = '', y = '']) => {
  const of = fullYear(y);
  const month = monthNumber(name);
  return d === '' ? { ...lastDay(of, month), printedYear: true } : day(iso(of, month, Number(d)));
};

const forms: readonly Form[] = [
  { pattern: isoForm, read: ([, y = '', m = '', d = '']) => day(iso(Number(y), Number(m), Number(d))) },
  { pattern: numericForm, read: ([, d = '', , m = '', y = '']) => day(iso(fullYear(y), Number(m), Number(d))) },
  {
    pattern: wordForm,
    read: ([, d = '', name = '', y = ''], year) => {
      const chosen = y === '' ? year : Number(y);
      return chosen === undefined ? null : day(iso(chosen, monthNumber(name), Number(d)), y !== '');
    },
  },
  {
    pattern: monthForm,
    read: ([, name = '', y = '']) => ({ ...lastDay(Number(y), monthNumber(name)), printedYear: true }),
  },
  {
    pattern: bareMonthForm,
    read: ([, name = ''], year) => (year === undefined ? null : { ...lastDay(year, monthNumber(name)), printedYear: false }),
  },
  { pattern: shortMonthForm, read: readShortMonth },
  {
    pattern: loneMonthForm,
    read: ([, name = ''], year) => (year === undefined ? null : { ...lastDay(year, monthNumber(name)), printedYear: false }),
  },
  {
    pattern: firstDayForm,
    read: ([, d = '', name = '', y = ''], year) =>
      year === undefined ? null : day(iso(y === '' ? year : Number(y), monthNumber(name), Number(d)), false),
  },
  { pattern: periodForm, read: readPeriod },
  { pattern: yearEndForm, read: readYearEnd },
  { pattern: loneDayForm, read: readLoneDay },
  { pattern: dayMonthForm, read: readDayMonth },
];

/** What every date has: a figure, a month, or the word for a period or a term. */
const mayDate = new RegExp(`\\d|entro|mestre|anno|${names}`, 'iu');

const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/**
 * Every date in a text, in order. Days without a year (`entro il 31/10`) are found only where the caller gives the `year`
 * they belong to.
 */
export const findDates = (text: string, year?: number): readonly DateToken[] => {
  if (!mayDate.test(text)) return [];
  const found: DateToken[] = [];
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const range: Span = [match.index, match.index + match[0].length];
      if (found.some((token) => overlaps(token.range, range))) continue;
      const reading = read(
        [...match].map((group) => group ?? ''),
        year,
      );
      if (reading !== null) found.push({ range, text: match[0], ...reading });
    }
  }
  return found.sort((one, other) => one.range[0] - other.range[0]);
};
