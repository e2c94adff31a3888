import type { Field } from '../../model/annex.js';
import { type HeaderForm, headerForms, unheadedFields, unknownHeaderFields, yearFields } from '../dictionaries/headers.js';
import { foldWords } from '../values/fold.js';
import { remember } from '../values/remember.js';

/** What a header's words say about its column, field by field, 0..1. */
export type Priors = ReadonlyMap<Field, number>;

const idle = new Set(
  'a ad ai al alla alle allo anno con d da dal dalla dei del dell della delle dello di e ed gli i il in l la le lo nel per'.split(
    ' ',
  ),
);
const year = /^(?:19|20)\d{2}$/;

/** How much a form says that is all of a header, begins it, or stands inside it. */
const strengths = { whole: 1, head: 0.9, inside: 0.6 };

/** The telling words of a header: folded, without years, articles and prepositions; `%` is a word. */
export const headerWords = remember((header): readonly string[] => {
  const words = foldWords(header.replaceAll('%', ' percento ').replaceAll('#', ' n '));
  return words.length === 1 && words[0]?.length === 1 ? words : words.filter((word) => !idle.has(word) && !year.test(word));
});

const matches = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** The words of a form, one pattern each. */
export type Pattern = readonly string[];

/** Takes a form apart; articles and prepositions do not count, as in headers. */
export const patternOf = (form: string): Pattern => {
  const words = form.split(' ');
  return words.length === 1 ? words : words.filter((word) => !idle.has(word));
};

/** Where the words of a form stand in a header, one after the other; -1 where they do not. */
export const findPattern = (pattern: Pattern, words: readonly string[]): number =>
  words.findIndex((_, start) => pattern.every((word, at) => matches(word, words[start + at] ?? '')));

type Found = { readonly fields: HeaderForm['fields']; readonly start: number; readonly end: number };

const forms = headerForms.map(({ form, fields, alone }) => ({ pattern: patternOf(form), fields, alone: alone ?? false }));

const findForms = (words: readonly string[]): readonly Found[] => {
  // A form is looked for only where a word has its first letter.
  const letters = new Set(words.map((word) => word[0]));
  const found = forms.flatMap(({ pattern, fields, alone }) => {
    if (!letters.has(pattern[0]?.[0])) return [];
    const start = findPattern(pattern, words);
    return start < 0 || (alone && words.length > 1) ? [] : [{ fields, start, end: start + pattern.length }];
  });
  return found.filter(
    (one) =>
      !found.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start),
  );
};

const isField = (field: string, fields: HeaderForm['fields']): field is Field => field in fields;

const entries = (fields: HeaderForm['fields']): readonly (readonly [Field, number])[] =>
  Object.entries(fields).flatMap(([field, score]) => (isField(field, fields) ? [[field, score] as const] : []));

/** Whether every telling word of a header is of a known form. */
export const isAllKnown = (header: string): boolean => {
  const words = headerWords(header);
  const found = findForms(words);
  return words.length > 0 && words.every((_, at) => found.some(({ start, end }) => start <= at && at < end));
};

/** The year printed in a header, or nothing. */
export const printedYear = (header: string): string => /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(header)?.[0] ?? '';

const bareYear = /^(?:(?:(?:[ivx]{1,3}|[1-3])\s?[°ªº]?\s+)?anno\s*[:–-]?\s*)?\(?20\d{2}\)?$/iu;

/** Whether a text is a year and nothing else: over a column, that of its targets. */
export const isBareYear = (text: string): boolean => bareYear.test(text.trim());

/** What the words of a header say; `null` where none of them is known. */
export const knownPriors = remember((header): Priors | null => {
  if (isBareYear(header)) return new Map(entries(yearFields));
  const words = headerWords(header);
  const priors = new Map<Field, number>();
  for (const { fields, start, end } of findForms(words)) {
    const strength = start > 0 ? strengths.inside : end === words.length ? strengths.whole : strengths.head;
    for (const [field, score] of entries(fields)) priors.set(field, Math.max(priors.get(field) ?? 0, score * strength));
  }
  return priors.size === 0 ? null : priors;
});

/** Whether a header says nothing: it has no words but years and the like. A single word, be it a preposition, is meant to say something. */
const isMute = (header: string): boolean => headerWords(header).length === 0 && !/^\p{L}+$/u.test(header.trim());

/** What a header says about its column, be it known, unknown or empty. */
export const priorsOf = (header: string): Priors =>
  knownPriors(header) ?? new Map(entries(isMute(header) ? unheadedFields : unknownHeaderFields));

const isKnownWord = (word: string): boolean => forms.some(({ pattern }) => pattern.some((one) => matches(one, word)));

/** Bounded, and looked for from the line break: a text of thousands of letters must not be tried from each of them. */
const cut = /\n(?<=(\p{L}{1,30})\n)\s{0,4}(?=(\p{Ll}{1,30}|\p{Lu}{1,30})(?!\p{L}))/gu;
/** Of a word whose beginning is known already, no longer end is taken for cut off: `Peso / annuo`. */
const longestEnd = 3;

/** A header with the words joined that a narrow cell has cut (`Pes⏎o`): what comes of it is a known word, and its parts are not. */
export const mendCuts = (text: string): string =>
  text.replace(cut, (between, before: string, after: string) => {
    const isWhole = before === before.toUpperCase() ? after === after.toUpperCase() : after === after.toLowerCase();
    const [head = '', tail = '', whole = ''] = [before, after, before + after].map((word) => foldWords(word).join(''));
    const parts = idle.has(tail) && tail.length > 1 ? false : !isKnownWord(head) || tail.length <= longestEnd;
    return isWhole && parts && !(tail.length > 1 && isKnownWord(tail)) && isKnownWord(whole) ? '' : between;
  });
