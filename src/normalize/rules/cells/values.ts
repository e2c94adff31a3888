import { foldWords } from '../../values/fold.js';

/** Words that stand around a value or a date and say nothing else. */
const valueWords = new Set(
  'a al alla almeno cento che da dal del di e ed entro fino fine gg giorni giugno dicembre gennaio febbraio marzo aprile maggio luglio agosto settembre ottobre novembre il inferiore la lo massimo max meno mesi min minimo minore maggiore n non o ogni oltre ore pari per piu superiore'.split(
    ' ',
  ),
);
const number = /^\d+$/;

/** Whether a text is a value or a date and nothing else. */
export const isValue = (text: string): boolean => {
  const words = foldWords(text);
  return words.some((word) => number.test(word)) && words.every((word) => number.test(word) || valueWords.has(word));
};
