import { AlignmentType, CheckBox, HeadingLevel, Paragraph, type ParagraphChild, TextRun, UnderlineType } from 'docx';
import type { HeadingBlock, Line, ParagraphBlock, Span } from './blocks.js';
import { styleIds, toneLooks } from './styles.js';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const paragraphStyles = {
  body: {},
  lead: { keepNext: true },
  subtitle: { style: styleIds.subtitle },
  note: { style: styleIds.note },
  notice: { style: styleIds.notice },
} as const;

const noBreakSpace = '\u00a0';
/** A box that both Word and LibreOffice have a glyph for. */
const boxFont = 'Segoe UI Symbol';

/** The text without the characters that XML forbids or no reader shows; tabs become spaces, line breaks stay. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');

const textRuns = (text: string, look: (typeof toneLooks)[keyof typeof toneLooks]): TextRun[] =>
  printable(text)
    .split('\n')
    .map((part, index) => new TextRun({ ...look, text: part, ...(index === 0 ? {} : { break: 1 }) }));

const spanRuns = (one: Span): ParagraphChild[] => {
  switch (one.kind) {
    case 'text':
      return textRuns(one.text, toneLooks[one.tone]);
    case 'blank':
      return [new TextRun({ text: noBreakSpace.repeat(one.width), underline: { type: UnderlineType.SINGLE } })];
    case 'tickBox':
      return [
        new CheckBox({
          alias: one.label,
          checkedState: { value: '2612', font: boxFont },
          uncheckedState: { value: '2610', font: boxFont },
        }),
        ...textRuns(`${noBreakSpace}${one.label}`, toneLooks.plain),
      ];
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
export const writeHeading = (block: HeadingBlock): Paragraph =>
  new Paragraph({ heading: headingLevels[block.level], children: [new TextRun(printable(block.text))] });

/** A block of running text as a paragraph. */
export const writeParagraph = (block: ParagraphBlock): Paragraph => writeLine(block.line, paragraphStyles[block.style]);
