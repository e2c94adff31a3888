import { AlignmentType, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { printable } from '../printable.js';
import type { HeadingBlock, Line, ParagraphBlock, Span } from './blocks.js';
import { bookmarked, writeField } from './controls.js';
import { styleIds, toneLooks } from './styles.js';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const paragraphStyles = {
  body: {},
  lead: { keepNext: true },
  title: { style: styleIds.title },
  subtitle: { style: styleIds.subtitle },
  note: { style: styleIds.note },
  notice: { style: styleIds.notice },
} as const;

const textRuns = (text: string, look: (typeof toneLooks)[keyof typeof toneLooks]): TextRun[] =>
  printable(text)
    .split('\n')
    .map((part, index) => new TextRun({ ...look, text: part, ...(index === 0 ? {} : { break: 1 }) }));

const spanRuns = (one: Span): ParagraphChild[] => {
  switch (one.kind) {
    case 'text':
      return textRuns(one.text, toneLooks[one.tone]);
    case 'field':
      return writeField(one.field);
  }
};

/** How a paragraph is set: its style (the document's default if absent), and whether it stays with the next one. */
export type Setting = { readonly style?: string; readonly keepNext?: true };

/** A line as a paragraph in the given setting. */
export const writeLine = (content: Line, setting: Setting): Paragraph =>
  new Paragraph({
    ...setting,
    ...(content.align === undefined ? {} : { alignment: alignments[content.align] }),
    children: content.spans.flatMap(spanRuns),
  });

/** A heading as a paragraph of a real heading style. */
export const writeHeading = ({ level, text, anchor }: HeadingBlock): Paragraph => {
  const run = new TextRun(printable(text));
  return new Paragraph({ heading: headingLevels[level], children: anchor === undefined ? [run] : bookmarked(anchor, [run]) });
};

/** A block of running text as a paragraph. */
export const writeParagraph = (block: ParagraphBlock): Paragraph => writeLine(block.line, paragraphStyles[block.style]);
