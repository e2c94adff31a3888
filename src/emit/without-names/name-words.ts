import type { Officer } from '../../model/annex.js';

/** What stands before a surname and belongs to it; alone it is a common word. */
const particles = new Set(['de', 'di', 'da', 'del', 'della', 'dei', 'dal', 'dalla', 'lo', 'la', 'le', 'li']);

const isParticle = (word: string): boolean => particles.has(word.toLowerCase());

/** The words of a name without initials; an apostrophe keeps what follows it, a hyphen parts two surnames. */
export const wordsOf = ({ name = '' }: Officer): readonly string[] =>
  name
    .replace(/(?<=['’])\s+/gu, '')
    .split(/[\s.,;()_‐–-]+/u)
    .filter((word) => word.length > 1);

/** The parts of a name that name a person alone: every word of it, a particle together with the word after it. */
export const partsOf = (officer: Officer): readonly (readonly string[])[] => {
  const parts: string[][] = [];
  let isOpen = false;
  for (const word of wordsOf(officer)) {
    if (isOpen) parts.at(-1)?.push(word);
    else parts.push([word]);
    isOpen = isParticle(word);
  }
  return parts.filter((words) => !words.every(isParticle));
};

const accented: Readonly<Record<string, string>> = { a: 'àáâä', c: 'ç', e: 'èéêë', i: 'ìíîï', n: 'ñ', o: 'òóôö', u: 'ùúûü' };
const apostrophes = "['’‘`´ʼ]";

/** A text as a pattern that finds it as it is. */
export const literalSource = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const letterSource = (letter: string, casing: 'upper' | 'any'): string => {
  if (!/\p{L}/u.test(letter)) return literalSource(letter);
  const lower = letter.toLowerCase();
  const small = lower + (accented[lower] ?? '');
  return `[${small.toUpperCase()}${casing === 'any' ? small : ''}]\\p{M}?`;
};

/**
 * A word of a name as a pattern, with or without its accents, which capitals often show as apostrophes (`DESSI'`).
 * `capitalised`: its first letter is a capital, since surnames are also common words.
 */
export const wordSource = (word: string, casing: 'capitalised' | 'any'): string => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const letters = [...plain.replace(/['’]$/u, '')].map((letter, index) =>
    /['’]/u.test(letter) ? `${apostrophes}\\s?` : letterSource(letter, index === 0 && casing === 'capitalised' ? 'upper' : 'any'),
  );
  const isAccented = /\p{M}$/u.test(word.normalize('NFD')) || /['’]$/u.test(word);
  return letters.join('') + (isAccented ? `${apostrophes}?` : '');
};

/** A word as it stands in a code: small letters without accents or apostrophes. */
export const slugOf = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
