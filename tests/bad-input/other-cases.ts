import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { BadInput } from './case.js';
import { onePage } from './pdf.js';
import { packedTable, tableHtml, tableText } from './table.js';

const zip = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), { level: 0 }));

const page = (body: string): Buffer => Buffer.from(`<!DOCTYPE html><html><body>${body}</body></html>`);
const read = { code: 0, holds: 'Aprire lo sportello' };
const named = (name: string, make: () => Buffer, says: string): BadInput => ({
  name: `${name} named .pdf`,
  file: 'plan.pdf',
  make,
  code: 3,
  says,
});

/** Files of other kinds, or under another kind's name. */
const formats: readonly BadInput[] = [
  { name: 'empty file', make: () => Buffer.alloc(0), code: 3, says: 'empty' },
  { name: 'file of white space', make: () => Buffer.alloc(5000, ' '), code: 3, says: 'empty' },
  named('docx', () => zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'docx'),
  named('xlsx', () => zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'xlsx'),
  named('pptx', () => zip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'pptx'),
  named('odt', () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }), 'odt'),
  named('ods', () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }), 'ods'),
  named('zip', () => zip({ 'a.txt': 'a' }), 'zip'),
  named('png', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'png'),
  named('jpeg', () => Buffer.from('ffd8ffe000104a46494600', 'hex'), 'jpeg'),
  named('gif', () => Buffer.from('GIF89a'), 'gif'),
  named('rtf', () => Buffer.from('{\\rtf1 a}'), 'rtf'),
  named(
    'old Word document',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]),
    'doc',
  ),
  named('gzip', () => Buffer.from('1f8b080000000000', 'hex'), 'gzip'),
  named('XML', () => Buffer.from('<?xml version="1.0"?><a xmlns="b"/>'), 'xml'),
  named('noise', () => Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)), 'not recognised'),
  { name: 'HTML named .pdf', file: 'plan.pdf', make: () => page(tableHtml), ...read },
  { name: 'text named .pdf', file: 'plan.pdf', make: () => Buffer.from(tableText), ...read },
  { name: 'text named .html', file: 'plan.html', make: () => Buffer.from(tableText), ...read },
  { name: 'HTML named .txt', file: 'plan.txt', make: () => page(tableHtml), ...read },
  { name: 'PDF named .html', file: 'plan.html', make: () => onePage({ content: packedTable }), ...read },
  { name: 'PDF named .txt', file: 'plan.txt', make: () => onePage({ content: packedTable }), ...read },
  { name: 'file called ...txt', file: '...txt', make: () => Buffer.from(tableText), ...read },
];

const locked = { make: () => readFileSync('fixtures/bad-input/encrypted.pdf') };

/** A PDF with a password; it holds no table. */
const passwords: readonly BadInput[] = [
  { name: 'PDF with a password', ...locked, code: 3, says: '--password-file FILE' },
  {
    name: 'PDF with a password, and a wrong one given',
    ...locked,
    words: ['--password', 'sbagliata'],
    code: 3,
    says: 'does not open',
  },
  { name: 'PDF with a password, and the right one given', ...locked, words: ['--password', 'segreto'], code: 4, says: 'inspect' },
];

const entities = `<!DOCTYPE html [${Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;

const nested = (levels: number): string => `${'<div>'.repeat(levels)}${tableHtml}${'</div>'.repeat(levels)}`;
const wide = (cells: number, rows = 1): string => `<table>${`<tr>${'<td>a</td>'.repeat(cells)}</tr>`.repeat(rows)}</table>`;

/** Pages that ask for too much, or want something fetched. */
const pages: readonly BadInput[] = [
  {
    name: 'HTML of 11 MiB',
    make: () => page(`${tableHtml}${'<p>testo</p>'.repeat(1_000_000)}`),
    code: 3,
    says: '--limit html-bytes=N',
  },
  { name: 'HTML of 700,000 nodes', make: () => page(`${tableHtml}${'<b>a</b>'.repeat(350_000)}`), code: 3, says: 'html-nodes' },
  { name: 'HTML 501 levels deep', make: () => page(nested(500)), code: 3, says: '--limit html-depth=N' },
  { name: 'HTML 100,000 levels deep', make: () => page(nested(100_000)), code: 3, says: 'html-depth' },
  { name: 'HTML 480 levels deep', make: () => page(nested(480)), ...read },
  { name: 'HTML 501 levels deep, limit raised', make: () => page(nested(500)), words: ['--limit', 'html-depth=800'], ...read },
  {
    name: 'formatting left open in 4,000 paragraphs',
    make: () => page(Array.from({ length: 4000 }, (_, index) => `<p><b id=${index}>x</p>`).join('') + tableHtml),
    code: 3,
    says: 'html-',
  },
  {
    name: 'colspan and rowspan of 99,999,999',
    make: () => page(tableHtml.replace('<td>1<', '<td colspan=99999999 rowspan=99999999>1<')),
    ...read,
    says: 'extract/wrong-spans',
  },
  {
    name: 'a cell with rowspan=0 in each of 5,000 rows',
    make: () => page(`${tableHtml}<table>${'<tr><td rowspan=0>a'.repeat(5000)}</table>`),
    code: 3,
    says: 'table-',
  },
  { name: 'table of 20,000 columns', make: () => page(tableHtml + wide(20_000)), code: 3, says: '--limit table-columns=N' },
  {
    name: '400 cells of colspan=1000 in 100 rows',
    make: () => page(`${tableHtml}<table>${`<tr>${'<td colspan=1000>a'.repeat(400)}`.repeat(100)}</table>`),
    ...read,
  },
  {
    name: 'text table of 5,000 columns',
    make: () => Buffer.from(`${tableText}\n${'a\t'.repeat(5000)}\n`),
    code: 3,
    says: 'table-columns',
  },
  {
    name: 'entity bomb and an external entity',
    make: () => Buffer.from(`${entities}<html><body><p>&l9; &x;</p>${tableHtml}</body></html>`),
    ...read,
  },
  {
    name: 'XHTML with entities of its own',
    make: () =>
      Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>&b;</p>${tableHtml}</body></html>`,
      ),
    ...read,
  },
  { name: '1,000,000 numbered characters', make: () => page(`<p>${'&#x41;'.repeat(1_000_000)}</p>${tableHtml}`), ...read },
  {
    name: 'remote pictures, styles, frames and scripts',
    make: () =>
      page(
        `<link rel=stylesheet href="http://127.0.0.1:9/a.css"><img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe><script src="http://127.0.0.1:9/a.js"></script><script>while(true){}</script>${tableHtml}`,
      ),
    ...read,
  },
  {
    name: 'HTML that says UTF-8 and is windows-1252',
    make: () => Buffer.from(`<meta charset=utf-8><p>Citt\xe0</p>${tableHtml}`, 'latin1'),
    ...read,
  },
  { name: 'HTML that says UTF-16 and is UTF-8', make: () => Buffer.from(`<meta charset=utf-16>${tableHtml}`), ...read },
  { name: 'HTML of an encoding nobody knows', make: () => Buffer.from(`<meta charset=x-nowhere>${tableHtml}`), ...read },
  { name: 'HTML in UTF-16 with a byte order mark', make: () => Buffer.from(`\ufeff<html>${tableHtml}`, 'utf16le'), ...read },
  { name: 'HTML with NUL bytes', make: () => page(tableHtml.replaceAll('sportello', 'sportello\0')), ...read },
  { name: 'HTML with NUL bytes in its tags', make: () => page(tableHtml.replaceAll('<td>', '<t\0d>')), code: 4, says: 'inspect' },
  { name: 'text in windows-1252', make: () => Buffer.from(tableText.replace('sito', 'sito citt\xe0'), 'latin1'), ...read },
  { name: 'text in UTF-16 with a byte order mark', make: () => Buffer.from(`\ufeff${tableText}`, 'utf16le'), ...read },
  {
    name: 'text cut off inside a letter',
    make: () => Buffer.concat([Buffer.from(`${tableText}citt`), Buffer.from([0xc3])]),
    ...read,
  },
  {
    name: 'text with NUL bytes',
    make: () => Buffer.from(tableText.replaceAll('sportello', '\0sportello')),
    code: 3,
    says: 'not recognised',
  },
  {
    name: 'text of 11 MiB',
    make: () => Buffer.from(`${tableText}${'riga di testo\n'.repeat(900_000)}`),
    code: 3,
    says: '--limit text-bytes=N',
  },
  { name: 'text with a word of 1,000,000 letters', make: () => Buffer.from(`${tableText}\n${'x'.repeat(1_000_000)}\n`), ...read },
  { name: '100,000 tables without a cell', make: () => Buffer.from(`testo ${'<table '.repeat(100_000)}`), code: [3, 4] },
];

/** Everything that is not a PDF. */
export const otherCases: readonly BadInput[] = [...formats, ...passwords, ...pages];
