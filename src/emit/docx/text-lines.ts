import type { Edit } from '../../model/annex.js';
import { joinEdits } from '../joined-edits.js';
import { joinPieces, type SheetText } from '../sheet-text.js';
import { type Line, line, span, type Tone } from './blocks.js';

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const isFirst = (edit: Edit): boolean => edit.buildsOn === undefined;

const formerTexts = ({ text, original, applied }: SheetText): readonly string[] => {
  if (original === undefined) return [];
  const first = joinEdits(applied.filter(isFirst), original);
  return first.length === 0 && original !== text ? [original] : first.map(({ before }) => before);
};

const proposedTexts = ({ text, original, proposals }: SheetText): readonly string[] =>
  joinEdits(proposals, original ?? text).map(({ before, after }) => `${before} → ${after}`);

/** How a text is told apart from others in its cell: a label before it, or its tone. */
export type TextLook = { readonly label?: string; readonly tone?: Tone };

/** The pieces of one cell as lines: the text as it stands now, then what stood there before a correction, then what is proposed. */
export const textLines = (pieces: readonly SheetText[], { label, tone }: TextLook = {}): readonly Line[] => {
  const { text } = joinPieces(pieces);
  const former = distinct(pieces.flatMap(formerTexts));
  return [
    ...(text === '' ? [] : [line([span(label === undefined ? text : `${label}: ${text}`, tone)])]),
    ...(former.length === 0 ? [] : [line([span(`(era: ${former.join('; ')})`, 'quiet')])]),
    ...distinct(pieces.flatMap(proposedTexts)).map((one) => line([span(`proposta: ${one}`, 'alert')])),
  ];
};
