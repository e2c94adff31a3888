import type { Annex, Edit, TextField } from '../model/annex.js';
import { currentText } from '../model/annex.js';
import { type JoinedEdit, joinEdits } from './joined-edits.js';

/**
 * A text as it is to be printed. `original` exists only where it was corrected; `proposals` wait for a decision; `corrected`
 * and `proposed` are the same edits as a person reads them. `year` is that of a target that belongs to one year of several,
 * `owner` names the indicator that it belongs to, where there are several.
 */
export type SheetText = {
  readonly text: string;
  readonly original?: string;
  readonly applied: readonly Edit[];
  readonly proposals: readonly Edit[];
  readonly corrected: readonly JoinedEdit[];
  readonly proposed: readonly JoinedEdit[];
  readonly year?: number;
  readonly owner?: string;
};

/** The text field at the JSON pointer `at` of an annex, with the edits that concern it. */
export const sheetText = (annex: Annex, at: string, field: TextField): SheetText => {
  const edits = annex.edits.filter((edit) => edit.at === at);
  const applied = edits.filter((edit) => edit.status === 'applied');
  const proposals = edits.filter((edit) => edit.status === 'proposed');
  return {
    text: currentText(field),
    ...(field.value === undefined || field.value === field.text ? {} : { original: field.text }),
    applied,
    proposals,
    corrected: joinEdits(applied, field.text),
    proposed: joinEdits(proposals, field.text),
  };
};

/** The mark of an item of a list; before a number it would read as a minus. */
const listMark = /^\s*[-–—•·]\s+/u;
const withoutMark = (text: string): string => text.replace(listMark, '');

const introduced = ({ owner, year }: SheetText, text: string): string => {
  const words = [owner, year].filter((word) => word !== undefined).join(', ');
  return words === '' ? text : `${words}: ${withoutMark(text)}`;
};

const joined = (texts: readonly SheetText[], join: (parts: readonly string[]) => string): SheetText => {
  const isCorrected = texts.some((one) => one.original !== undefined);
  return {
    text: join(texts.map((one) => introduced(one, one.text))),
    ...(isCorrected ? { original: join(texts.map((one) => introduced(one, one.original ?? one.text))) } : {}),
    applied: texts.flatMap((one) => one.applied),
    proposals: texts.flatMap((one) => one.proposals),
    corrected: texts.flatMap((one) => one.corrected),
    proposed: texts.flatMap((one) => one.proposed),
  };
};

/** Several texts as one, joined by `separator`; targets of several indicators or years are told by their indicator and year. */
export const joinTexts = (texts: readonly SheetText[], separator: string): SheetText =>
  joined(texts, (parts) => parts.join(separator));

/** What parts two pieces of one printed cell, at the end of the one or the start of the other. */
const [separatorAtEnd, separatorAtStart] = [/[\s;,/]$/u, /^[\s;,/]/u];

const changed = (piece: SheetText, change: (text: string) => string): SheetText => ({
  ...piece,
  text: change(piece.text),
  ...(piece.original === undefined ? {} : { original: change(piece.original) }),
});

/** A piece of a printed cell as it reads alone, without what parted it from the others. */
export const pieceAlone = (piece: SheetText): SheetText => changed(piece, (text) => withoutMark(text).replace(/[;,\s]+$/u, ''));

/** Pieces of printed cells, each for itself and with its number where there are several: elsewhere they are named by it. */
export const numberedPieces = (pieces: readonly SheetText[]): readonly SheetText[] =>
  pieces.length < 2 ? pieces : pieces.map((piece, index) => changed(pieceAlone(piece), (text) => `${index + 1}) ${text}`));

/** Pieces of printed cells as one text: those of one cell as they stand there, those of several cells a line each. */
export const joinPieces = (pieces: readonly SheetText[]): SheetText =>
  joined(pieces, (parts) =>
    parts.reduce((whole, part) => {
      const isApart = whole === '' || part === '' || separatorAtEnd.test(whole) || separatorAtStart.test(part);
      return isApart ? whole + part : `${whole}\n${part}`;
    }, ''),
  );
