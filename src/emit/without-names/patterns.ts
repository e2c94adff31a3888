import type { Officer } from '../../model/annex.js';
import { literalSource, partsOf, slugOf, wordSource, wordsOf } from './name-words.js';

const separator = '(?:\\s+|\\s*[.,_‐–-]\\s*)';
const choice = (sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** Streets and churches are named for others; streets are mostly written small (`via Rossi`). */
const notOfPlace =
  "(?<!(?:[Vv]ia(?:le)?|VIA(?:LE)?|[Pp]iazza(?:le)?|PIAZZA(?:LE)?|[Ll]argo|[Cc]orso|San|Santa|Santo)\\s)(?<!Sant['’])";
/** Of shorter words only a surname (the last one) names a person. */
const shortest = 3;

const initialsOf = (words: readonly string[]): string =>
  `[${[...new Set(words.map((word) => word.slice(0, 1).toUpperCase()))].join('')}]`;

/** Two or more words of the name in any order and case, with initials between them. */
const runSource = (words: readonly string[]): string => {
  const any = choice(words.map((word) => wordSource(word, 'any')));
  return `${any}(?:${separator}(?:${initialsOf(words)}\\.${separator})?${any})+`;
};

/** One part of the name, capitalised, with the initials of others around it. */
const aloneSource = (parts: readonly (readonly string[])[], words: readonly string[]): string => {
  const telling = parts.filter((part, index) => part.join('').length >= shortest || index === parts.length - 1);
  const alone = choice(telling.map((part) => part.map((word) => wordSource(word, 'capitalised')).join('\\s+')));
  const initial = `${initialsOf(words)}\\.`;
  return `(?:${initial}\\s?)*${notOfPlace}(?<!\\p{L})${alone}(?:\\s${initial}(?:\\s?${initial})*)?`;
};

/** The part of an address of e-mail that holds a word of the name. */
const addressSource = (words: readonly string[]): string =>
  `[\\p{L}\\d._-]*${choice(words.map((word) => wordSource(word, 'any')))}[\\p{L}\\d._-]*(?=@)`;

const titleSource = ({ title = '' }: Officer): string => (title === '' ? '' : `(?:${literalSource(title)}\\s*)?`);

/**
 * What finds an officer's name in a text: two or more of its words in any order, each of them alone where it is capitalised,
 * with initials and the title before them, and addresses of e-mail made of them. Empty where nobody is named.
 */
export const namePatterns = (officer: Officer): readonly RegExp[] => {
  const words = wordsOf(officer);
  const parts = partsOf(officer);
  if (parts.length === 0) return [];
  const title = titleSource(officer);
  const bounded = (source: string): RegExp => new RegExp(`${title}(?<!\\p{L})${source}(?!\\p{L})`, 'gu');
  const long = words.filter((word) => word.length >= shortest);
  return [
    ...(words.length > 1 ? [bounded(runSource(words))] : []),
    bounded(aloneSource(parts, words)),
    ...(long.length > 0 ? [new RegExp(addressSource(long), 'gu')] : []),
  ];
};

/** What finds any word of a name in the name of a file or folder, whatever its case. */
export const namePatternsOfPaths = (officer: Officer): readonly RegExp[] => {
  const words = wordsOf(officer).filter((word) => word.length >= shortest);
  if (words.length === 0) return [];
  const any = choice(words.map((word) => wordSource(word, 'any')));
  return [new RegExp(`(?<!\\p{L})${any}(?:${separator}${any})*(?!\\p{L})`, 'gu')];
};

/** Whether a code is made of an officer's name: it holds a word of it. */
export const isNamedFor = (code: string, officer: Officer): boolean =>
  wordsOf(officer).some((word) => word.length >= shortest && `-${code}-`.includes(`-${slugOf(word)}-`));
