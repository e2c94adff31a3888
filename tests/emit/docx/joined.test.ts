import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/emit/docx/index.js';
import type { Annex } from '../../../src/model/annex.js';
import { buildAnnex } from '../../support/build.js';
import { docxBody, docxParts, docxText, paragraphStyle } from '../../support/docx-text.js';
import { convertForm } from '../../support/goldens.js';
import { hasLibreOffice, printedWordPages, unlessLibreOffice } from '../../support/libreoffice.js';
import { childrenNamed, descendantsNamed } from '../../support/xml.js';
import { sampleAnnex } from './sample.js';

const joinedOf = async (annex: Annex): Promise<Uint8Array | undefined> =>
  (await docx.emit({ annex })).find(({ name }) => name === 'schede.docx')?.bytes;

const joined = async (annex: Annex): Promise<Uint8Array> => {
  const bytes = await joinedOf(annex);
  if (bytes === undefined) throw new Error('no joined document');
  return bytes;
};

describe('the document of all sheets', () => {
  it('begins with a list of the units that leads to their headings', async () => {
    const body = docxBody(await joined(sampleAnnex));
    const lines = childrenNamed(body, 'w:p').filter((paragraph) => paragraphStyle(paragraph) === 'Sommario');
    const anchors = lines.map((line) => descendantsNamed(line, 'w:hyperlink')[0]?.attributes['w:anchor']);
    expect(anchors).toEqual(['U1_scheda', 'U2_scheda']);
    const fields = lines.map((line) => descendantsNamed(line, 'w:fldSimple')[0]?.attributes);
    expect(fields.map((field) => field?.['w:instr'])).toEqual([' PAGEREF U1_scheda \\h ', ' PAGEREF U2_scheda \\h ']);
    const headings = childrenNamed(body, 'w:p').filter((paragraph) => paragraphStyle(paragraph) === 'Heading1');
    const marks = headings.flatMap((heading) => descendantsNamed(heading, 'w:bookmarkStart'));
    expect(marks.map(({ attributes }) => attributes['w:name'])).toEqual(anchors);
  });

  it('asks Word for the page numbers, which a single sheet needs not', async () => {
    const settings = (bytes: Uint8Array) => docxParts(bytes)['word/settings.xml'] ?? '';
    expect(settings(await joined(sampleAnnex))).toContain('<w:updateFields/>');
    const [single] = await docx.emit({ annex: sampleAnnex });
    expect(settings(single?.bytes ?? new Uint8Array())).not.toContain('updateFields');
  });

  it('holds the sheets of all units in order, each with its own running head', async () => {
    const text = docxText(await joined(sampleAnnex));
    const headings = text.split('\n').filter((line) => line.startsWith('# '));
    expect(headings).toEqual(['# Indice delle schede', '# SEGRETARIO COMUNALE', '# AREA 2 – Finanze']);
    expect(text).toContain('AREA 2 – Finanze – Rag. Ada Neri → …');
    const heads = text.split('\n').filter((line) => /^header\d+: Comune di Prova – (?:SEGRETARIO COMUNALE|AREA 2)/u.test(line));
    expect(heads).toHaveLength(8);
  });

  it('is not made for one unit alone', async () => {
    expect(await joinedOf(buildAnnex([{ rows: [{ title: 'Uno' }] }]))).toBeUndefined();
  });

  it.skipIf(!hasLibreOffice)(`has the right page numbers in its list${unlessLibreOffice}`, { timeout: 240_000 }, async () => {
    const { annex } = await convertForm('fixtures/real-annex', 'annex.txt');
    const [pages = []] = await printedWordPages([await joined(annex)]);
    const begins = pages.flatMap((page, index) => (page.includes('1. Dati') ? [index + 1] : []));
    const listed = [...(pages[0] ?? '').matchAll(/\.{5,}\s*(\d+)/gu)].map(([, number]) => Number(number));
    expect(begins).toHaveLength(annex.units.length);
    expect(listed).toEqual(begins);
  });
});
