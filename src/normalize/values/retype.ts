import type { RawDocument } from '../../model/raw-document.js';
import { foldWords } from './fold.js';

/** Turns a cell's text, with its lines as laid out, into what a person would retype. */
export type Retype = (text: string) => string;

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const ligature = /[\uFB00-\uFB06]/g;
const unseen = /[\u200B-\u200D\u2060\uFEFF]/g;
const softHyphen = /\u00AD/g;

/** Private-use characters are what symbol fonts leave of their bullets. */
const bullet = /^[•◦‣⁃∙●○▪▫■□▸►➢➤❖✓✔·*\uE000-\uF8FF]\s*\S/u;
const dashItem = /^[-–—]\s+\S/;
const numberedItem = /^(?:(\d{1,2})|([a-z]))[.)°]\s*(?=\p{L})/u;

const itemOrdinal = (line: string): number | null => {
  const match = numberedItem.exec(line);
  if (match === null) return null;
  return match[1] === undefined ? (match[2] ?? '').charCodeAt(0) - 'a'.charCodeAt(0) + 1 : Number(match[1]);
};

/**
 * Which of a text's lines begin an item of a list. A dash or a number at the start of a line may stand there by the line
 * break alone, so it needs a companion: the text's beginning, a colon before it, or a second item.
 */
const listLines = (lines: readonly string[]): ReadonlySet<number> => {
  const starts = new Set<number>();
  const dashes = lines.flatMap((line, index) => (dashItem.test(line) ? [index] : []));
  const dashesAreItems = dashes.length > 1 || dashes[0] === 0 || lines[(dashes[0] ?? 0) - 1]?.trimEnd().endsWith(':') === true;
  let last: { index: number; ordinal: number } | null = null;
  lines.forEach((line, index) => {
    if (bullet.test(line) || (dashesAreItems && dashItem.test(line))) starts.add(index);
    const ordinal = itemOrdinal(line);
    if (ordinal === null) return;
    if (ordinal === 1 && (index === 0 || lines.some((other, at) => at > index && itemOrdinal(other) === 2))) starts.add(index);
    if (last !== null && ordinal === last.ordinal + 1) starts.add(last.index).add(index);
    last = { index, ordinal };
  });
  return starts;
};

/** First halves of compounds that keep their hyphen when a line ends after it. */
const compoundHeads = new Set(
  'agro amministrativo anti anglo audio auto co contabile culturale e economico ex extra fisico giuridico igienico info inter italo logistico medico multi non off on organizzativo politico post pre pro psico scientifico self socio sotto storico sub tecnico turistico urbanistico vice web'.split(
    ' ',
  ),
);

const wordBeforeHyphen = /(\p{Ll}+)[-\u2010\u00AD]$/u;
const wordAfterBreak = /^(\p{Ll}+)/u;

/** Shorter first halves are words too often by chance (`in-formazione`). */
const fewestLettersOfHead = 5;

/** Whether the hyphen at the end of a line was put there by the line break. */
const isBreakHyphen = (before: string, after: string, words: ReadonlySet<string>): boolean => {
  const head = wordBeforeHyphen.exec(before)?.[1];
  const tail = wordAfterBreak.exec(after)?.[1];
  if (head === undefined || tail === undefined) return false;
  if (before.endsWith('\u00AD')) return true;
  const [foldedHead = '', foldedTail = '', joined = ''] = [head, tail, head + tail].map((word) => foldWords(word).join(''));
  if (words.has(joined)) return true;
  return (
    !compoundHeads.has(foldedHead) && !(head.length >= fewestLettersOfHead && words.has(foldedHead) && words.has(foldedTail))
  );
};

const endsTight = /\S[/-]$/;

/** A stop that a narrow column has pushed to the next line belongs to the word above. */
const beginsTight = /^[.,;:!?)\]»”]/;

const joinLines = (before: string, after: string, words: ReadonlySet<string>): string => {
  if (isBreakHyphen(before, after, words)) return before.slice(0, -1) + after;
  if (beginsTight.test(after)) return before.trimEnd() + after;
  return endsTight.test(before) ? before + after : `${before.trimEnd()} ${after}`;
};

const tidySpaces = (line: string): string => line.replace(/\s+/gu, ' ').trim();

/** The lines of a text, and which of them stand under an empty line: their break was meant. */
const laidOutLines = (text: string): { readonly lines: readonly string[]; readonly meant: ReadonlySet<number> } => {
  const lines: string[] = [];
  const meant = new Set<number>();
  let empty = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') empty = true;
    else {
      if (empty) meant.add(lines.length);
      lines.push(line);
      empty = false;
    }
  }
  return { lines, meant };
};

/** Soft hyphens are seen only where a line breaks at one; some programs draw a hyphen of their own behind it there. */
const keepSeenSoftHyphens = (line: string): string =>
  line
    .replace(/\u00AD(?=[-\u2010]\s*$)/, '\uFFFF')
    .replace(/\u00AD(?!\s*$)/g, '')
    .replace(/\uFFFF[-\u2010]/, '\u00AD');

const retypeLaidOut = (text: string, words: ReadonlySet<string>): string => {
  const { lines: laidOut, meant } = laidOutLines(text);
  const lines = laidOut.map(keepSeenSoftHyphens);
  const items = listLines(lines.map((line) => line.trimStart()));
  const [first = '', ...rest] = lines;
  let paragraphs = [first];
  rest.forEach((line, index) => {
    const before = paragraphs.at(-1) ?? '';
    paragraphs =
      items.has(index + 1) || meant.has(index + 1)
        ? [...paragraphs, line]
        : [...paragraphs.slice(0, -1), joinLines(before, line.trimStart(), words)];
  });
  return paragraphs.map((paragraph) => tidySpaces(paragraph.replace(softHyphen, ''))).join('\n');
};

const retypeHardLines = (text: string): string =>
  text
    .replace(softHyphen, '')
    .split('\n')
    .map(tidySpaces)
    .filter((line) => line !== '')
    .join('\n');

const tidyGlyphs = (text: string): string => text.replace(ligature, (glyph) => ligatures[glyph] ?? glyph).replace(unseen, '');

/** What a line break of a source is: `layout` where its pages have a size to wrap at, `meant` where text flows. */
export type Breaks = 'layout' | 'meant';

/** What the line breaks of a document are. */
export const breaksOf = ({ pages }: RawDocument): Breaks => (pages.some(({ width }) => width > 0) ? 'layout' : 'meant');

/**
 * How texts of a source are retyped. Where a line break is layout, lines are joined, list items and what follows an empty line stay lines, and a
 * hyphen goes where only the break put it there; `words` are the document's words (folded), which tell such a hyphen from that of a
 * compound. A break that is meant stays.
 */
export const retyper = (breaks: Breaks, words: ReadonlySet<string> = new Set()): Retype =>
  breaks === 'layout' ? (text) => retypeLaidOut(tidyGlyphs(text), words) : (text) => retypeHardLines(tidyGlyphs(text));
