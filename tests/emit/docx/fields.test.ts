import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/emit/docx/index.js';
import { docxBody, docxParts } from '../../support/docx-text.js';
import { hasLibreOffice } from '../../support/recalculate.js';
import { descendantsNamed } from '../../support/xml.js';
import { sampleAnnex } from './sample.js';

const names = ['stato', 'consuntivo', 'raggiungimento', 'punteggio'];
const keys = ['A_1', 'A_2', 'B_1'].flatMap((row) => names.map((name) => `${row}_${name}`));

const sheet = async (): Promise<Uint8Array> => {
  const file = (await docx.emit({ annex: sampleAnnex })).find(({ name }) => name === 'schede/area-2.docx');
  if (file === undefined) throw new Error('no sheet');
  return file.bytes;
};

const values = (bytes: Uint8Array, element: string, attribute: string): readonly (string | undefined)[] =>
  descendantsNamed(docxBody(bytes), element).map(({ attributes }) => attributes[attribute]);

const fill = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = keys.reduce((text, key) => {
    const control = new RegExp(`(<w:tag w:val="${key}"/>.*?<w:t(?: [^>]*)?>)[^<]*`, 'u');
    expect(text).toMatch(control);
    return text.replace(control, `$1valore ${key}`);
  }, docxParts(bytes)['word/document.xml'] ?? '');
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replaceAll('<w:showingPlcHdr/>', '')) });
};

const saveThroughLibreOffice = (bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'fields-'));
  try {
    const source = join(folder, 'sheet.docx');
    const target = join(folder, 'saved');
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', target, source], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(join(target, 'sheet.docx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const bookmarked = (xml: string, key: string): string => {
  const start = new RegExp(`<w:bookmarkStart[^>]*w:name="${key}"[^>]*>`, 'u').exec(xml);
  if (start === null) return '';
  const id = /w:id="(\d+)"/u.exec(start[0])?.[1];
  const rest = xml.slice(start.index + start[0].length);
  const inside = rest.slice(0, rest.indexOf(`<w:bookmarkEnd w:id="${id}"/>`));
  return [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text]) => text).join('');
};

describe('the fields of the tables of objectives', () => {
  it('have a content control and a bookmark of the same key, each once, with a label', async () => {
    const bytes = await sheet();
    expect(values(bytes, 'w:tag', 'w:val')).toEqual(keys);
    expect(values(bytes, 'w:bookmarkStart', 'w:name')).toEqual(keys);
    expect(new Set(values(bytes, 'w:bookmarkStart', 'w:id')).size).toBe(keys.length);
    expect(values(bytes, 'w:alias', 'w:val')).toContain('Tabella B, riga 1: Punteggio (Nucleo)');
  });

  it.skipIf(!hasLibreOffice)('keep what was filled in when LibreOffice saves the file', { timeout: 120_000 }, async () => {
    const saved = docxParts(saveThroughLibreOffice(fill(await sheet())))['word/document.xml'] ?? '';
    for (const key of keys) expect(bookmarked(saved, key)).toBe(`valore ${key}`);
  });
});
