import { BuilderElement, InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { ContentsBlock } from './blocks.js';
import { printable } from './printable.js';
import { styleIds } from './styles.js';

/** What stands for a page number until a program has laid the pages out: no number is better than a wrong one. */
const unknownPage = '…';

/** The number of the page of an anchor: Word makes it when it opens the file, other programs whenever they lay the pages out. */
const pageNumber = (anchor: string): ParagraphChild =>
  new BuilderElement<{ readonly instr: string; readonly dirty: string }>({
    name: 'w:fldSimple',
    attributes: {
      instr: { key: 'w:instr', value: ` PAGEREF ${anchor} \\h ` },
      dirty: { key: 'w:dirty', value: 'true' },
    },
    children: [new TextRun(unknownPage)],
  }) as ParagraphChild;

/** A line of contents across `width` twips: the text and the page's number both lead to the heading. */
export const writeContents = ({ text, anchor }: ContentsBlock, width: number): Paragraph =>
  new Paragraph({
    style: styleIds.contents,
    tabStops: [{ type: 'right', position: width, leader: 'dot' }],
    children: [
      new InternalHyperlink({ anchor, children: [new TextRun(printable(text))] }),
      new TextRun({ children: [new Tab()] }),
      pageNumber(anchor),
    ],
  });
