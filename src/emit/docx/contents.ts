import { InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { printable } from '../printable.js';
import type { ContentsBlock } from './blocks.js';
import { inlineElement } from './elements.js';
import { styleIds } from './styles.js';

/** What stands for a page number until a program has laid the pages out: no number is better than a wrong one. */
const unknownPage = '…';

/** The number of the page of an anchor: Word makes it when it opens the file and is let to, other programs whenever they lay the pages out. */
const pageNumber = (anchor: string): ParagraphChild =>
  inlineElement('w:fldSimple', { 'w:instr': ` PAGEREF ${anchor} \\h ` }, [new TextRun(unknownPage)]);

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
