import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/extract/sniff.js';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, Buffer.from('some content')])));

const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [Buffer.from(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': Buffer.from('<x/>'),
  });

const compound = (stream: string): Uint8Array =>
  Buffer.concat([latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(64), utf16(stream)]);

const media = (bytes: Uint8Array): string | null => {
  const found = sniff(bytes);
  return found.kind === 'known' ? found.mediaType : null;
};

const looks = (bytes: Uint8Array): string | null | undefined => {
  const found = sniff(bytes);
  return found.kind === 'unknown' ? found.looksLike : undefined;
};

describe('what can be read', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'application/pdf'],
    ['a PDF after a mail header', `${'x'.repeat(900)}%PDF-1.4\n`, 'application/pdf'],
    ['a page with a doctype', '<!DOCTYPE html><p>Testo', 'text/html'],
    ['a page after comments', '\n<!-- saved from a browser -->\n<!-- twice --><HTML><body>Testo', 'text/html'],
    ['XHTML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'text/html'],
    ['a fragment that begins with a table', '<table border=1><tr><td>x</table>', 'text/html'],
    ['a table after inline markup', '<b>Titolo</b> <table><tr><td>x</td></tr></table>', 'text/html'],
    ['text', 'Obiettivi\n1\t10%\n', 'text/plain'],
    ['text that begins with inline markup', '<b>1</b>\t10%\tTitolo\n', 'text/plain'],
    ['text with angle brackets', '<30 giorni\n', 'text/plain'],
    ['text in windows-1252', 'attivit\xe0 \x96 perch\xe9', 'text/plain'],
    ['text that speaks of PDF headers', 'Il segno %PDF- sta in testa', 'text/plain'],
  ])('%s', (_name, content, expected) => {
    expect(media(latin1(content))).toBe(expected);
  });

  it('text in UTF-16 with a mark, page or not', () => {
    expect(media(utf16('\ufeffN.\tPeso\n'))).toBe('text/plain');
    expect(media(utf16('\ufeff<html><body>Testo</body></html>'))).toBe('text/html');
  });
});

describe('what cannot', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \r\n\t '],
    ['a byte order mark alone', '\xef\xbb\xbf'],
  ])('%s is empty', (_name, content) => {
    expect(sniff(latin1(content))).toEqual({ kind: 'empty' });
  });

  it.each([
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('ppt/presentation.xml')],
    ['odt', openDocument('text')],
    ['ods', openDocument('spreadsheet')],
    ['zip', zip('allegato.pdf')],
    ['doc', compound('WordDocument')],
    ['xls', compound('Workbook')],
    ['encrypted-office', compound('EncryptedPackage')],
    ['ole', compound('Other')],
    ['png', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['jpeg', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['gif', latin1('GIF89a\x01\0')],
    ['tiff', latin1('II*\0\x08\0\0\0')],
    ['tiff', latin1('MM\0*\0\0\0\x08')],
    ['rtf', latin1('{\\rtf1\\ansi Testo}')],
    ['gzip', latin1('\x1f\x8b\x08\0')],
    ['mhtml', latin1('MIME-Version: 1.0\nContent-Type: multipart/related\n')],
    ['xml', latin1('<?xml version="1.0"?><w:document/>')],
    ['xml', latin1('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('%s is named', (name, bytes) => {
    expect(looks(bytes)).toBe(name);
  });

  it('a zip that stores a PDF near its start is a zip', () => {
    expect(looks(zipSync({ 'a.pdf': [Buffer.from('%PDF-1.7'), { level: 0 }] }))).toBe('zip');
  });

  it('control characters make a binary of unknown kind', () => {
    expect(looks(latin1('MZ\x90\0\x03\0\0\0'))).toBeNull();
    expect(looks(latin1('testo\x01testo'))).toBeNull();
  });
});
