import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printable } from '../printable.js';
import { stableZip } from '../stable-zip.js';
import type { Block, Section, SheetDocument } from './blocks.js';
import { writeContents } from './contents.js';
import { numberFields } from './controls.js';
import { writeHeading, writeParagraph } from './paragraphs.js';
import { attachSectionBreaks } from './section-breaks.js';
import { sheetStyles, styleIds } from './styles.js';
import { writeTable } from './tables.js';

/** A4 in twentieths of a point; the library turns it for landscape. */
const pageSize = { width: 11906, height: 16838 } as const;
const margins = {
  portrait: { top: 1134, bottom: 1021, left: 1021, right: 1021, header: 510, footer: 454 },
  landscape: { top: 1077, bottom: 907, left: 737, right: 737, header: 454, footer: 397 },
} as const;
/** The file must not depend on the day it is made: a fixed date stands in its properties. */
const fixedDate = '2000-01-01T00:00:00Z';

const textWidth = (orientation: Section['orientation']): number => {
  const { left, right } = margins[orientation];
  return (orientation === 'portrait' ? pageSize.width : pageSize.height) - left - right;
};

const writeBlock = (block: Block, orientation: Section['orientation']): FileChild => {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block);
    case 'paragraph':
      return writeParagraph(block);
    case 'table':
      return writeTable(block);
    case 'contents':
      return writeContents(block, textWidth(orientation));
  }
};

const headLine = (text: string): Paragraph =>
  new Paragraph({ style: styleIds.running, children: [new TextRun(printable(text))] });

const footLine = (text: string, orientation: Section['orientation']): Paragraph =>
  new Paragraph({
    style: styleIds.running,
    tabStops: [{ type: 'right', position: textWidth(orientation) }],
    children: [
      new TextRun(printable(text)),
      new TextRun({ children: [new Tab(), 'Pag. ', PageNumber.CURRENT, ' di ', PageNumber.TOTAL_PAGES] }),
    ],
  });

const writeSection = ({ orientation, running, blocks }: Section): ISectionOptions => ({
  properties: {
    page: {
      size: { ...pageSize, orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
      margin: margins[orientation],
    },
  },
  headers: { default: new Header({ children: [headLine(running.head)] }) },
  footers: { default: new Footer({ children: [footLine(running.foot, orientation)] }) },
  children: blocks.map((block) => writeBlock(block, orientation)),
});

const settleParts = (packed: Uint8Array): Uint8Array => {
  const parts = unzipSync(packed);
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
  };
  rewrite('word/document.xml', (xml) => numberFields(attachSectionBreaks(xml)));
  rewrite('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${fixedDate}`));
  return stableZip(zipSync(parts, { level: 0 }));
};

/** The bytes of a Word file: the same for the same sheet, whatever the day, the time zone or the machine. */
export const writeSheet = async (sheet: SheetDocument): Promise<Uint8Array> => {
  const file = new Document({
    title: printable(sheet.title),
    subject: printable(sheet.subject),
    creator: printable(sheet.creator),
    lastModifiedBy: printable(sheet.creator),
    description: '',
    customProperties: sheet.properties,
    styles: sheetStyles,
    ...(sheet.refreshes === undefined ? {} : { features: { updateFields: true } }),
    sections: sheet.sections.map(writeSection),
  });
  return settleParts(new Uint8Array(await Packer.toArrayBuffer(file)));
};
