import { monthNames } from './dates.js';

/** With so many letters the name of a month is told from that of any other. */
const tellingLength = 3;
/** Fewer letters in a row may stand for anything. */
const fewestLetters = 3;

/** The last word of a column's head: above it may stand what the whole calendar is called. */
const lastWord = (head: string): string => /(\p{L}+)\.?\s*$/u.exec(head)?.[1]?.toLocaleLowerCase('it') ?? '';

const isShort = (word: string): boolean => word.length > 0 && word.length < tellingLength;

const monthAt = (index: number): string => monthNames[index % monthNames.length] ?? '';

/** Where in the year some short heads begin, if they follow each other as the months do from one month only. */
const beginOf = (words: readonly string[]): number | undefined => {
  if (words.length < fewestLetters) return undefined;
  const begins = monthNames.map((_name, begin) => begin);
  const fitting = begins.filter((begin) => words.every((word, index) => monthAt(begin + index).startsWith(word)));
  return fitting.length === 1 ? fitting[0] : undefined;
};

const monthNamed = (word: string): number | undefined => {
  const index = word.length < tellingLength ? -1 : monthNames.findIndex((name) => name.startsWith(word));
  return index < 0 ? undefined : index + 1;
};

/**
 * The months, from 1, that the heads of a calendar's columns stand for, `undefined` where a head names none. Letters (`G F M A M G`) are
 * read together, in the order of the columns: alone, an `M` may be March or May.
 */
export const monthsOf = (heads: readonly string[]): readonly (number | undefined)[] => {
  const words = heads.map(lastWord);
  const begin = beginOf(words.filter(isShort));
  return words.map((word, index) => {
    if (!isShort(word)) return monthNamed(word);
    const before = words.slice(0, index).filter(isShort).length;
    return begin === undefined ? undefined : ((begin + before) % monthNames.length) + 1;
  });
};
