import type { RawDocument } from '../../model/raw-document.js';
import { foldWords } from '../values/fold.js';

const cutWord = /[\p{L}\p{N}]+[-\u2010\u00AD]\n\s*[\p{L}\p{N}]+/gu;

/** Most texts have no line that ends so, and need no look at each of their words. */
const hyphenAtEnd = /[-\u2010\u00AD]\n/;

/** The words of a document (folded) that no line break cuts: they tell which hyphens at line ends belong to their words. */
export const wordsOf = (raw: RawDocument): ReadonlySet<string> => {
  const texts = raw.blocks.flatMap((block) => (block.kind === 'table' ? block.cells.map(({ text }) => text) : [block.text]));
  return new Set(
    texts.flatMap((text) => foldWords((hyphenAtEnd.test(text) ? text.replace(cutWord, ' ') : text).replaceAll('\u00AD', ''))),
  );
};
