import type { BadInput } from './case.js';
import { onePage, packed, pdfOf, stream } from './pdf.js';
import { packedTable, tableContent } from './table.js';

const read = { code: 0, holds: 'Aprire lo sportello' };
const partly = { code: 1, holds: 'Aprire lo sportello', says: 'extract/damaged-content' };

const pageTree = (levels: number): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...Array.from(
      { length: levels },
      (_, level) => `<< /Type /Pages /Kids [${level + 3} 0 R] /Count 1 ${level === 0 ? '' : `/Parent ${level + 1} 0 R`} >>`,
    ),
    `<< /Type /Page /Parent ${levels + 1} 0 R /MediaBox [0 0 595 842] /Contents ${levels + 3} 0 R /Resources << /Font << /F1 ${levels + 4} 0 R >> >> >>`,
    packedTable,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);

const withPrevious = (pdf: Buffer): Buffer => {
  const text = pdf.toString('latin1');
  return Buffer.from(text.replace('/Root 1 0 R', `/Prev ${text.lastIndexOf('xref\n0')} /Root 1 0 R`), 'latin1');
};

const selfDrawingFont = [
  '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 7 0 R >> /Resources << /Font << /F3 6 0 R >> >> >>',
  stream('', '9 0 d0 BT /F3 9 Tf (a) Tj ET'),
];

/** PDFs that lead a reader in circles, or deeper than it can go. */
export const loopCases: readonly BadInput[] = [
  { name: 'page tree of 20,000 levels', make: () => pageTree(20_000), ...read },
  { name: 'table of objects that goes on with itself', make: () => withPrevious(onePage({ content: packedTable })), ...read },
  {
    name: 'stream whose length is its own',
    make: () =>
      onePage({ content: Buffer.from(packedTable.toString('latin1').replace(/\/Length \d+/, '/Length 4 0 R'), 'latin1') }),
    ...read,
  },
  {
    name: 'form fields that loop',
    make: () =>
      onePage({
        content: packedTable,
        catalog: '/AcroForm << /Fields [6 0 R] >>',
        objects: ['<< /T (a) /Kids [6 0 R 6 0 R] /Parent 6 0 R >>'],
      }),
    ...read,
  },
  {
    name: 'tags that loop',
    make: () =>
      onePage({
        content: packedTable,
        catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
        page: '/StructParents 0',
        objects: [
          '<< /Type /StructTreeRoot /K [7 0 R] /ParentTree << /Nums [0 [7 0 R 7 0 R]] >> >>',
          '<< /S /Table /P 7 0 R /K [7 0 R 7 0 R 0] /Pg 3 0 R >>',
        ],
      }),
    ...read,
  },
  {
    name: 'names of scripts that loop',
    make: () =>
      onePage({
        content: packedTable,
        catalog: '/Names << /JavaScript 6 0 R /EmbeddedFiles 6 0 R /Dests 6 0 R >>',
        objects: ['<< /Kids [6 0 R 6 0 R] >>'],
      }),
    ...read,
    says: 'extract/scripts',
  },
  {
    name: 'font whose letter is drawn with itself',
    make: () =>
      onePage({
        content: packed('', `BT /F3 9 Tf 50 720 Td (a) Tj ET\n${tableContent}`),
        fonts: '/F3 6 0 R',
        objects: selfDrawingFont,
      }),
    ...partly,
  },
  {
    name: '100,000 arrays in one another, drawn',
    make: () => onePage({ content: packed('', tableContent + '['.repeat(100_000)) }),
    ...partly,
  },
  {
    name: '100,000 arrays in one another, in a page',
    make: () => onePage({ content: packedTable, page: `/A ${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
    code: 3,
    says: 'damaged',
  },
  {
    name: '1,000,000 levels of the graphics state',
    make: () => onePage({ content: packed('', 'q '.repeat(1_000_000) + tableContent) }),
    code: 3,
    says: '--limit page-levels=N',
  },
  {
    name: '5,000 levels of the graphics state',
    make: () => onePage({ content: packed('', 'q '.repeat(5000) + tableContent) }),
    ...read,
  },
  {
    name: '100,000 clips in one another',
    make: () => onePage({ content: packed('', '0 0 595 842 re W n '.repeat(100_000) + tableContent) }),
    ...read,
  },
];
