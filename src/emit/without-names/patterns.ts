import type { Officer } from '../../model/annex.js';

const particles = new Set(['de', 'di', 'da', 'del', 'della', 'dei', 'lo', 'la', 'le', 'li']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]");

/** The words of a name; initials are too short to be looked for. */
const wordsOf = (name: string): readonly string[] => name.split(/[\s.,]+/u).filter((word) => word.length > 1);

/** A word as it may be printed: capitalised or in capitals, never in small letters, since surnames are also common words. */
const cased = (word: string): string => {
  const [first = '', ...rest] = [...word.toLocaleLowerCase('it')];
  const capitalised = first.toLocaleUpperCase('it') + rest.join('');
  return `(?:${[capitalised, word.toLocaleUpperCase('it'), word].map(escaped).join('|')})`;
};

/**
 * What finds an officer's name in a text: two or more of its words in any order, with the title before them; and the surname
 * (the last word, with its particle) alone. `undefined` where nobody is named.
 */
export const namePattern = ({ name = '', title = '' }: Officer): RegExp | undefined => {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const any = `(?:${words.map(cased).join('|')})`;
  const run = `${any}(?:[\\s.,]+${any})+`;
  const particle = words.at(-2) ?? '';
  const isParticle = particles.has(particle.toLocaleLowerCase('it'));
  const surname = isParticle ? `${cased(particle)}\\s+${cased(last)}` : cased(last);
  const before = title === '' ? '' : `(?:${escaped(title)}\\s*)?`;
  return new RegExp(`${before}(?<!\\p{L})(?:${run}|${surname})(?!\\p{L})`, 'gu');
};

const slug = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');

/** Whether a code is made of an officer's name: it holds two of its words. */
export const isNamedFor = (code: string, { name = '' }: Officer): boolean =>
  wordsOf(name).filter((word) => `-${code}-`.includes(`-${slug(word)}-`)).length > 1;
