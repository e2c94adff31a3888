import { findDates, type Span } from '../values/dates.js';

/** A piece of text that carries one year and is corrected as a whole: a year, or a date in full. */
export type YearToken = { readonly range: Span; readonly text: string; readonly year: number };

/**
 * A year, a date or a span of years as it is printed. A span has a token for each of its years, everything else one.
 * `from` and `to` are the first and last year; `date` is ISO 8601, `null` where the calendar has no such day, and only
 * dates with a day have it.
 */
export type Mention = {
  readonly form: 'date' | 'month' | 'year' | 'span' | 'numbered';
  readonly range: Span;
  readonly text: string;
  readonly tokens: readonly YearToken[];
  readonly from: number;
  readonly to: number;
  readonly date?: string | null;
};

const year = '(?:19|20)\\d{2}';
const dash = '\\u2010-\\u2015-';
const spanForm = new RegExp(
  `(?<![\\p{L}\\d/.,${dash}])(${year})\\s?[/${dash}]\\s?(${year}|\\d{2})(?![\\d/]|[.,${dash}]\\d)|(?<!\\p{L})(?:dal|tra il|fra il)\\s+(${year})\\s+(?:al|e il)\\s+(${year})(?!\\d)`,
  'giu',
);
const numberedForm = new RegExp(`(?<![\\p{L}\\d.,])(\\d{1,6})/(${year})(?![\\d/])`, 'gu');
/** Before a number these make it a place in a register or a plan. */
const place = 'particell[ae]|p\\.lla|mappal[ei]|foglio|fg\\.|sub\\.?|cap\\.|capitolo|tel\\.|civico';
/** After a number these make it an amount. */
const measure = 'mq|mc|m²|m³|ml|metri|km|ha|ettari|kg|tonnellate|quintali|litri|[km]wh|or[ae]|abitanti|utenti';
const yearForm = new RegExp(
  `(?<![\\p{L}\\d/.,${dash}])(?<!\\d:)(?<!(?:€|euro|n\\.|n°|nr\\.|${place})\\s?)(${year})(?!\\d|[.,/${dash}]\\d|\\s?(?:%|€|euro|${measure})(?!\\p{L}))`,
  'giu',
);

/** The years inside a printed date: four digits, or the two that end it. */
const yearOfDate = (text: string): number => {
  const long = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  return long === undefined ? 2000 + Number(text.slice(-2)) : Number(long);
};

const dateMentions = (text: string): readonly Mention[] =>
  findDates(text).map(({ range, text: printed, date, precision }) => {
    const own = yearOfDate(printed);
    const base = { range, text: printed, tokens: [{ range, text: printed, year: own }], from: own, to: own };
    return precision === 'month' ? { ...base, form: 'month' } : { ...base, form: 'date', date };
  });

const singleMention = (form: 'year' | 'numbered', match: RegExpExecArray, digits: string): Mention => {
  const range: Span = [match.index, match.index + match[0].length];
  const own = Number(digits);
  return { form, range, text: match[0], tokens: [{ range, text: match[0], year: own }], from: own, to: own };
};

const centuryOf = (long: number): number => long - (long % 100);

const spanMention = (match: RegExpExecArray): Mention | null => {
  const first = match[1] ?? match[3] ?? '';
  const last = match[2] ?? match[4] ?? '';
  const from = Number(first);
  const to = last.length === 2 ? centuryOf(from) + Number(last) : Number(last);
  if (to <= from) return null;
  const start = match.index + match[0].indexOf(first);
  const end = match.index + match[0].length;
  const tokens = [
    { range: [start, start + first.length], text: first, year: from },
    { range: [end - last.length, end], text: last, year: to },
  ] as const;
  return { form: 'span', range: [start, end], text: match[0].slice(start - match.index), tokens, from, to };
};

const isMention = (mention: Mention | null): mention is Mention => mention !== null;
const overlaps = ({ range: [start, end] }: Mention, other: Mention): boolean => start < other.range[1] && other.range[0] < end;

const inOrderOfForms = (text: string): readonly Mention[] => [
  ...dateMentions(text),
  ...[...text.matchAll(spanForm)].map(spanMention).filter(isMention),
  ...[...text.matchAll(numberedForm)].map((match) => singleMention('numbered', match, match[2] ?? '')),
  ...[...text.matchAll(yearForm)].map((match) => singleMention('year', match, match[1] ?? '')),
];

/** Whether a text may mention a year at all: each has two digits in a row. Most texts have none, and need no closer look. */
export const mayMentionYear = (text: string): boolean => /\d{2}/.test(text);

/** Every year, date and span of years printed in a text, in order; of two that overlap the fuller one counts. */
export const findMentions = (text: string): readonly Mention[] => {
  if (!mayMentionYear(text)) return [];
  const found: Mention[] = [];
  for (const mention of inOrderOfForms(text)) if (!found.some((other) => overlaps(other, mention))) found.push(mention);
  return found.sort((one, other) => one.range[0] - other.range[0]);
};
