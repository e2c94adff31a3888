import type { Box } from '../../../model/place.js';
import { boxAroundBoxes } from '../geometry.js';
import type { TextLine } from './lines.js';

/** Lines that belong together, in a document's running text. */
export type TextBlock = { readonly kind: 'heading' | 'paragraph'; readonly text: string; readonly box: Box };

/** Text this much larger than the document's usual size is a heading even if it is not bold. */
const headingSize = 1.15;

/** A heading has no more characters than this: longer bold text is emphasis. */
const longestHeading = 300;

/** Text that is merely larger than that of the tables, and ends as sentences do, is running text. */
const sentenceEnd = /[.;,]$/;

/** Baselines further apart than this, in em, part headings: single spacing is 1.15 to 1.35, with a gap between at least 1.5. */
const closeLines = 1.4;

/** Running text may be set wider: up to this times its usual distance of baselines … */
const slack = 1.15;

/** … which is learnt from at least so many pairs of lines, none further apart than two em. */
const leadingEvidence = 8;
const widestLeading = 2;

/** Sizes that differ by less, in points, are the same. */
const sameSize = 0.6;

/** Whether the line is set like a heading. */
export const looksLikeHeading = ({ bold, size, text }: TextLine, usualSize: number): boolean =>
  (bold || size >= usualSize * headingSize) && /\p{L}/u.test(text);

const overlapAcross = (a: Box, b: Box): boolean => a.left <= b.right && b.left <= a.right;

const pitchOf = (before: TextLine, line: TextLine): number =>
  (line.baseline - before.baseline) / Math.max(before.size, line.size, 1);

/** The document's style of text: the size most of it has, in points, and how far its lines are apart at most, in em. */
export type TextStyle = { readonly usualSize: number; readonly closeLines: number };

/** Learns the style of running text from the lines of each page, given top to bottom. */
export const textStyleOf = (pages: readonly (readonly TextLine[])[], usualSize: number): TextStyle => {
  const plain = pages.map((lines) => lines.filter((line) => !looksLikeHeading(line, usualSize)));
  const pitches = plain
    .flatMap((lines) => lines.slice(1).map((line, index) => pitchOf(lines[index] ?? line, line)))
    .filter((pitch) => pitch > 0 && pitch <= widestLeading)
    .toSorted((a, b) => a - b);
  const usual = pitches.length < leadingEvidence ? 0 : (pitches[Math.floor(pitches.length / 2)] ?? 0);
  return { usualSize, closeLines: Math.max(closeLines, usual * slack) };
};

const continues = (before: TextLine, line: TextLine, style: TextStyle): boolean => {
  const heading = looksLikeHeading(line, style.usualSize);
  return (
    looksLikeHeading(before, style.usualSize) === heading &&
    before.bold === line.bold &&
    (before.family === undefined || line.family === undefined || before.family === line.family) &&
    Math.abs(before.size - line.size) <= sameSize &&
    pitchOf(before, line) <= (heading ? closeLines : style.closeLines) &&
    overlapAcross(before.box, line.box)
  );
};

const blockOf = (lines: readonly TextLine[], { usualSize }: TextStyle): TextBlock | undefined => {
  const [first] = lines;
  const box = boxAroundBoxes(lines.map((line) => line.box));
  if (first === undefined || box === undefined) return undefined;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trimEnd();
  const heading = looksLikeHeading(first, usualSize) && text.length <= longestHeading && (first.bold || !sentenceEnd.test(text));
  return { kind: heading ? 'heading' : 'paragraph', text, box };
};

/** Lines given top to bottom as headings and paragraphs: consecutive lines of one style, set close, are one block. */
export const blocksOf = (lines: readonly TextLine[], style: TextStyle): readonly TextBlock[] => {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || !continues(before, line, style)) groups.push([line]);
    else group.push(line);
  }
  return groups.flatMap((group) => blockOf(group, style) ?? []);
};
