import { collapseSpaces, isVisible } from '../visible.js';

/** A text without its light markup; `bold` says whether all that is seen of it was marked bold. */
export type MarkedText = { readonly text: string; readonly bold: boolean };

const asterisks = /(\*{2,3})(?=\S)(.+?)(?<=\S)\1/g;
const tag = /(<\/?(?:b|strong|i|em|u)\s*>|<br\s*\/?>)/i;
const openingBold = /^<(?:b|strong)\s*>$/i;
const closingBold = /^<\/(?:b|strong)\s*>$/i;
const lineBreak = /\r\n|[\r\n\v]|<br\s*\/?>/gi;

const boldParts = (raw: string): readonly MarkedText[] => {
  let bold = false;
  return raw
    .replace(asterisks, '<b>$2</b>')
    .split(tag)
    .flatMap((part) => {
      if (openingBold.test(part)) bold = true;
      if (closingBold.test(part)) bold = false;
      return tag.test(part) ? [] : [{ text: part, bold }];
    });
};

/**
 * Takes `**…**` and the tags `b`, `strong`, `i`, `em`, `u`, `br` out of a text; lines are collapsed, empty ones left
 * out. People mark headings that way when they paste a document as text.
 */
export const readMarkup = (raw: string): MarkedText => {
  const lines = raw.replace(lineBreak, '\n').split('\n').map(boldParts);
  const seen = lines.flat().filter(({ text }) => isVisible(text));
  return {
    text: lines
      .map((parts) => collapseSpaces(parts.map(({ text }) => text).join('')))
      .filter((line) => line !== '')
      .join('\n'),
    bold: seen.length > 0 && seen.every(({ bold }) => bold),
  };
};

const headingMark = /^\s{0,3}#{1,6}\s+(?=\S)/;

const readSingle = (raw: string): MarkedText => {
  const marked = readMarkup(raw.replace(headingMark, ''));
  return headingMark.test(raw) ? { ...marked, bold: true } : marked;
};

/**
 * A line of prose, given as what stands between its tabs, without its markup; tabs are read as spaces. `bold` also where
 * the line is marked as a heading by `#`.
 */
export const readProse = (fields: readonly string[]): MarkedText => {
  const marked = fields.length === 1 ? fields.map(readSingle) : fields.map(readMarkup);
  const seen = marked.filter(({ text }) => text !== '');
  return { text: seen.map(({ text }) => text).join(' '), bold: seen.length > 0 && seen.every(({ bold }) => bold) };
};
