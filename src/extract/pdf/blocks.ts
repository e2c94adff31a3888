import type { Box } from '../../model/place.js';
import { union } from './geometry.js';
import type { TextLine } from './lines.js';

/** Lines that belong together, in a document's running text. */
export type TextBlock = { readonly kind: 'heading' | 'paragraph'; readonly text: string; readonly box: Box };

/** Text this much larger than the document's usual size is a heading even if it is not bold. */
const headingSize = 1.15;

/** A heading has no more characters than this: longer bold text is emphasis. */
const longestHeading = 300;

/** Baselines further apart than this, in em, part blocks: single spacing is 1.15 to 1.2, with half a line between 1.7. */
const closeLines = 1.5;

/** Sizes that differ by less, in points, are the same. */
const sameSize = 0.6;

/** The size in which most characters of the document are set. */
export const usualSizeOf = (lines: readonly TextLine[]): number => {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};

/** Whether the line is set like a heading. */
export const looksLikeHeading = ({ bold, size, text }: TextLine, usualSize: number): boolean =>
  (bold || size >= usualSize * headingSize) && /\p{L}/u.test(text);

const overlapAcross = (a: Box, b: Box): boolean => a.left <= b.right && b.left <= a.right;

const continues = (before: TextLine, line: TextLine, usualSize: number): boolean =>
  looksLikeHeading(before, usualSize) === looksLikeHeading(line, usualSize) &&
  before.bold === line.bold &&
  Math.abs(before.size - line.size) <= sameSize &&
  line.baseline - before.baseline <= closeLines * Math.max(before.size, line.size) &&
  overlapAcross(before.box, line.box);

const blockOf = (lines: readonly TextLine[], usualSize: number): TextBlock | undefined => {
  const [first, ...rest] = lines;
  if (first === undefined) return undefined;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trimEnd();
  const heading = looksLikeHeading(first, usualSize) && text.length <= longestHeading;
  return { kind: heading ? 'heading' : 'paragraph', text, box: rest.reduce((box, line) => union(box, line.box), first.box) };
};

/**
 * Lines given top to bottom as headings and paragraphs: consecutive lines of one style, set close, are one block.
 * `usualSize` is the document's, in points.
 */
export const blocksOf = (lines: readonly TextLine[], usualSize: number): readonly TextBlock[] => {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || !continues(before, line, usualSize)) groups.push([line]);
    else group.push(line);
  }
  return groups.flatMap((group) => blockOf(group, usualSize) ?? []);
};
