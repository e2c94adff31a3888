import { foldWords } from './fold.js';

/** Prepositions with their article are as long as other words. */
const idle = /^(?:de|da|a|ne|su)(?:ll[aeo]?|gli)$/u;

/** The beginnings, of the given length, of a text's words that are at least so long: forms of one word have one. */
export const stemsOf = (text: string, length: number): ReadonlySet<string> =>
  new Set(
    foldWords(text)
      .filter((word) => word.length >= length && !idle.test(word))
      .map((word) => word.slice(0, length)),
  );
