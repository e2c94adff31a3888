import { deflateRawSync, deflateSync } from 'node:zlib';
import type { BadInput } from './case.js';
import { lzwOfBlanks } from './lzw.js';
import { line, onePage, packed, pdfOf, stream } from './pdf.js';
import { packedTable, tableContent } from './table.js';

const mebibyte = 1024 * 1024;
const table = (): Buffer => onePage({ content: packedTable });

const replaced = (pdf: Buffer, from: string, to: string): Buffer =>
  Buffer.from(pdf.toString('latin1').replace(from, to), 'latin1');

const blankPages = (count: number): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')}] >>`,
    ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]);

/** Forms 6, 7, … of which each calls the next `times` times; the last draws a line of text. */
const fan = (depth: number, times: number): Buffer =>
  onePage({
    content: stream('', '/X6 Do\n'),
    resources: '/XObject << /X6 6 0 R >>',
    objects: Array.from({ length: depth }, (_, level) =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /X${level + 7} ${level + 7} 0 R >> >>`,
        level === depth - 1 ? line('a') : `/X${level + 7} Do\n`.repeat(times),
      ),
    ),
  });

const picture = (dictionary: string, data: Buffer): Buffer =>
  onePage({
    content: stream('', `q 500 0 0 100 50 100 cm /Im Do Q\n${tableContent}`),
    resources: '/XObject << /Im 6 0 R >>',
    objects: [
      stream(
        `/Type /XObject /Subtype /Image ${dictionary} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
        data,
      ),
    ],
  });

const segments = (draw: (index: number) => string): Buffer =>
  onePage({ content: packed('', tableContent + Array.from({ length: 1_000_000 }, (_, index) => draw(index)).join('')) });

/** Ranges of 16,777,215 codes each, beside the one that the text needs. */
const hugeRanges = `begincmap 65 beginbfrange\n<20> <7E> <0020>\n${Array.from({ length: 64 }, (_, index) => {
  const high = (index + 1).toString(16).padStart(2, '0');
  return `<${high}000000> <${high}FFFFFE> <0041>\n`;
}).join('')}endbfrange endcmap`;

/** A thousand ranges of 65,536 codes each. */
const manyRanges = `begincmap 1001 beginbfrange\n<20> <7E> <0020>\n${Array.from({ length: 1000 }, (_, index) => {
  const high = (index + 1).toString(16).padStart(4, '0');
  return `<${high}0000> <${high}FFFF> <0041>\n`;
}).join('')}endbfrange endcmap`;

const withMap = (map: Buffer): Buffer => onePage({ content: packedTable, font: '/ToUnicode 6 0 R', objects: [map] });

const wideTable = (columns: number): string => {
  const down = Array.from({ length: columns + 1 }, (_, col) => `${18 + col * 12} 360 m ${18 + col * 12} 300 l S\n`);
  const across = [360, 340, 320, 300].map((y) => `18 ${y} m ${18 + columns * 12} ${y} l S\n`);
  const row = (y: number) =>
    Array.from({ length: columns }, (_, col) => `BT /F1 4 Tf ${20 + col * 12} ${y} Td (a${col}) Tj ET\n`);
  return [tableContent, ...down, ...across, ...[345, 325, 305].flatMap(row)].join('');
};

const objectStream = (data: Buffer): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 10 /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream\nendobj\n2 0 obj\n<< /Type /Catalog /Pages 3 0 R >>\nendobj\ntrailer\n<< /Root 2 0 R >>\n`,
    'latin1',
  );

const damaged = { code: 3, says: 'damaged' };
const read = { code: 0, holds: 'Aprire lo sportello' };

/** PDFs that are broken, lie about themselves or ask for too much. */
export const pdfCases: readonly BadInput[] = [
  { name: 'PDF cut off in its first object', make: () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), ...damaged },
  {
    name: 'PDF cut off before its table of objects',
    make: () => table().subarray(0, table().indexOf('xref')),
    ...damaged,
  },
  {
    name: 'PDF cut off inside its page',
    make: () => table().subarray(0, table().indexOf('4 0 obj') + 60),
    ...damaged,
  },
  {
    name: 'PDF whose startxref points nowhere',
    make: () => replaced(table(), 'startxref\n', 'startxref\n9'),
    ...read,
    says: 'extract/rebuilt',
  },
  {
    name: 'PDF with garbage for a table of objects',
    make: () => replaced(table(), '00000 n', 'zzzzz q'),
    ...read,
    says: 'extract/rebuilt',
  },
  {
    name: 'PDF with garbage inside its content',
    make: () => onePage({ content: stream('', `${tableContent}\x01\x02 <<(( Qq [[ nonsense\n`) }),
    code: 1,
    says: 'extract/damaged-content',
  },
  {
    name: 'PDF with a page whose packed content is cut',
    make: () => {
      const bytes = deflateSync(tableContent);
      return onePage({ content: stream('/Filter /FlateDecode', bytes.subarray(0, Math.floor(bytes.length * 0.8))) });
    },
    code: 1,
    says: 'extract/damaged-content',
  },
  {
    name: 'Flate bomb as page content (1 GiB)',
    make: () => onePage({ content: packed('', Buffer.alloc(1024 * mebibyte, ' ')) }),
    code: 3,
    says: 'stream-bytes',
  },
  {
    name: 'Flate bomb packed twice (4 GiB)',
    make: () => onePage({ content: stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(packedBomb(4096))) }),
    code: 3,
    says: 'stream-bytes',
  },
  {
    name: 'Flate bomb as a stream of objects',
    make: () => objectStream(deflateSync(Buffer.alloc(512 * mebibyte, ' '))),
    code: 3,
    says: 'stream-bytes',
  },
  {
    name: 'LZW bomb as page content (2.2 GiB)',
    make: () => onePage({ content: stream('/Filter /LZWDecode', lzwOfBlanks(40).data) }),
    code: 3,
    says: 'stream-bytes',
  },
  {
    name: 'picture of 200,000 × 200,000 pixels',
    make: () => picture('/Width 200000 /Height 200000', deflateSync(Buffer.alloc(mebibyte))),
    ...read,
  },
  {
    name: 'picture whose data is a Flate bomb',
    make: () => picture('/Width 100 /Height 100', packedBomb(1024)),
    ...read,
  },
  { name: 'PDF of 5,000 blank pages', make: () => blankPages(5000), code: 3, says: 'no text on 5000 pages' },
  { name: 'PDF of 10,001 pages', make: () => blankPages(10_001), code: 3, says: '--limit pages=N' },
  {
    name: 'page tree that counts 1,000,000 pages and has one',
    make: () => replaced(table(), '/Count 1', '/Count 1000000'),
    ...read,
    says: 'extract/rebuilt',
  },
  { name: 'page tree that counts -1 pages', make: () => replaced(table(), '/Count 1', '/Count -1'), ...damaged },
  { name: 'page tree that loops', make: () => replaced(table(), '/Kids [3 0 R]', '/Kids [2 0 R 3 0 R]'), ...damaged },
  {
    name: 'form that calls itself',
    make: () =>
      onePage({
        content: stream('', `/X6 Do\n${tableContent}`),
        resources: '/XObject << /X6 6 0 R >>',
        objects: [
          stream('/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X6 6 0 R >> >>', '/X6 Do\n'),
        ],
      }),
    code: 1,
    says: 'extract/damaged-content',
  },
  { name: 'forms that fan out, 10 calls on 9 levels', make: () => fan(10, 10), code: 3, says: 'page-marks' },
  {
    name: 'page tree with a page that is not there',
    make: () => replaced(replaced(table(), '/Count 1', '/Count 2'), '/Kids [3 0 R]', '/Kids [3 0 R 99 0 R]'),
    ...damaged,
  },
  {
    name: 'media box of a million metres',
    make: () => onePage({ content: packedTable, page: '/MediaBox [0 0 3e9 3e9]' }),
    ...read,
  },
  { name: 'media box of no size', make: () => onePage({ content: packedTable, page: '/MediaBox [0 0 0 0]' }), ...read },
  { name: 'media box upside down', make: () => onePage({ content: packedTable, page: '/MediaBox [595 842 0 0]' }), ...read },
  { name: 'media box of no numbers', make: () => onePage({ content: packedTable, page: '/MediaBox [null (a) /B 8]' }), ...read },
  { name: 'page of a billion units an inch', make: () => onePage({ content: packedTable, page: '/UserUnit 1e9' }), ...read },
  { name: 'page turned by 45 degrees', make: () => onePage({ content: packedTable, page: '/Rotate 45' }), ...read },
  {
    name: 'table drawn at 10³⁰ times its size',
    make: () => onePage({ content: packed('', `1e30 0 0 1e30 0 0 cm\n${tableContent}`) }),
    code: 1,
    says: 'extract/damaged-content',
  },
  {
    name: 'table of 600 columns',
    make: () => onePage({ page: '/MediaBox [0 0 7300 842]', content: packed('', wideTable(600)) }),
    code: 3,
    says: '--limit table-columns=N',
  },
  {
    name: 'a million slanting line segments',
    make: () => segments((index) => `${index % 595} ${index % 842} m ${(index * 7) % 595} ${(index * 3) % 842} l S\n`),
    code: 3,
    says: 'page-marks',
  },
  {
    name: 'a million level line segments',
    make: () => segments((index) => `${index % 500} ${index % 590} m ${(index % 500) + 9} ${index % 590} l S\n`),
    code: 3,
    says: 'page-marks',
  },
  {
    name: 'grid of 1,500 × 1,500 lines',
    make: () =>
      onePage({
        page: '/MediaBox [0 0 10000 10000]',
        content: packed(
          '',
          line('a') +
            Array.from(
              { length: 1500 },
              (_, index) => `0 ${index * 6} m 9000 ${index * 6} l S ${index * 6} 0 m ${index * 6} 9000 l S\n`,
            ).join(''),
        ),
      }),
    code: [3, 4],
  },
  {
    name: 'font with texts for a billion characters',
    make: () => withMap(packed('', hugeRanges)),
    code: 1,
    holds: 'Aprire lo sportello',
    says: 'extract/damaged-content',
  },
  {
    name: 'font with texts for a billion characters, not packed',
    make: () => withMap(stream('', hugeRanges)),
    code: 1,
    holds: 'Aprire lo sportello',
    says: 'extract/damaged-content',
  },
  {
    name: 'font with a thousand ranges of 65,536 characters',
    make: () => withMap(packed('', manyRanges)),
    code: 1,
    holds: 'Aprire lo sportello',
    says: 'extract/damaged-content',
  },
  {
    name: 'PDF with scripts and an attached file',
    make: () =>
      onePage({
        content: packedTable,
        catalog:
          '/OpenAction << /S /JavaScript /JS (app.launchURL\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (../../a.exe) /EF << /F 6 0 R >> >>] >> >>',
        objects: [stream('/Type /EmbeddedFile', 'MZ')],
      }),
    ...read,
    says: ['extract/scripts', 'extract/attachments'],
  },
  {
    name: 'PDF that opens an address and starts a program',
    make: () =>
      onePage({
        content: packedTable,
        catalog: '/OpenAction << /S /URI /URI (http://127.0.0.1:9/a) >>',
        page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (a.exe) >> >>]',
      }),
    ...read,
  },
  {
    name: 'PDF whose page stands in a file elsewhere',
    make: () => onePage({ content: stream('/F (http://127.0.0.1:9/a)', '') }),
    code: 3,
    says: 'no text',
  },
  {
    name: 'PDF with NUL bytes in a text',
    make: () => onePage({ content: packed('', tableContent.replace('sportello', 'sportello\\000')) }),
    ...read,
  },
  {
    name: 'PDF behind 1,000 bytes of mail header',
    make: () => Buffer.concat([Buffer.from(`X-Mail: ${'a'.repeat(900)}\n\n`), table()]),
    ...read,
  },
];

/** So many MiB of nothing, deflated: a thousandth of that. */
function packedBomb(mebibytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(mebibyte), { finishFlush: 2 });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: mebibytes }, () => piece), Buffer.from([3, 0])]);
}
