import type { RawBlock } from '../../model/raw-document.js';
import { foldWords } from '../values/fold.js';

/** A block of running text or a heading. */
export type TextBlock = Extract<RawBlock, { kind: 'heading' | 'paragraph' }>;

/** A line of a block; `prose` = part of running text, which announces nothing. */
export type Line = { readonly text: string; readonly prose: boolean };

/** A text this long is running text, not a heading. */
const longestHeading = 28;
/** A sentence: it ends with a stop and has at least so many words. */
const fewestSentenceWords = 12;

const isProse = (text: string): boolean => {
  const words = foldWords(text).length;
  return words > longestHeading || (words >= fewestSentenceWords && /[.;:]\s*$/u.test(text));
};

/** The lines of a block that show something; a paragraph that as a whole is running text is so in each of its lines. */
export const linesOf = ({ kind, text }: Pick<TextBlock, 'text'> & Partial<TextBlock>): readonly Line[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const runsOn = kind === 'paragraph' && isProse(lines.join(' '));
  return lines.map((line) => ({ text: line.trimStart(), prose: runsOn || isProse(line) }));
};
