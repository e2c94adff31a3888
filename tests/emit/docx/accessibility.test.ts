import { beforeAll, describe, expect, it } from 'vitest';
import { docx, objectiveForms } from '../../../src/emit/docx/index.js';
import { fills, inks } from '../../../src/emit/docx/styles.js';
import { contrast } from '../../support/contrast.js';
import { docxBody, docxParts, paragraphStyle, paragraphText } from '../../support/docx-text.js';
import { childrenNamed, descendantsNamed, type XmlNode } from '../../support/xml.js';
import { sampleAnnex } from './sample.js';

let files: readonly Uint8Array[] = [];
let bodies: readonly XmlNode[] = [];

beforeAll(async () => {
  const input = { annex: sampleAnnex };
  files = [...(await docx.emit(input)), ...(await objectiveForms.emit(input))].map(({ bytes }) => bytes);
  bodies = files.map(docxBody);
});

const tables = (): readonly XmlNode[] => bodies.flatMap((body) => descendantsNamed(body, 'w:tbl'));
const rowsOf = (table: XmlNode): readonly XmlNode[] => childrenNamed(table, 'w:tr');

describe('a Word sheet that everyone can read', () => {
  it('is in Italian by default', () => {
    for (const bytes of files) expect(docxParts(bytes)['word/styles.xml']).toContain('w:val="it-IT"');
  });

  it('has headings that start at level 1 and never skip a level', () => {
    for (const body of bodies) {
      const levels = childrenNamed(body, 'w:p')
        .map((paragraph) => /^Heading(\d)$/u.exec(paragraphStyle(paragraph))?.[1])
        .filter((level) => level !== undefined)
        .map(Number);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('has no empty paragraph between its blocks, and no two tables without a paragraph between them', () => {
    for (const body of bodies) {
      for (const paragraph of childrenNamed(body, 'w:p')) expect(paragraphText(paragraph)).not.toBe('');
      const names = body.children.map(({ name }) => name);
      for (const [index, name] of names.entries()) if (name === 'w:tbl') expect(names[index + 1]).toBe('w:p');
    }
  });

  it('repeats the header of every table that has columns, and splits no row', () => {
    expect(tables().length).toBeGreaterThan(20);
    for (const table of tables()) {
      const [first, ...others] = rowsOf(table);
      const isHeader = (row: XmlNode | undefined) => row !== undefined && descendantsNamed(row, 'w:tblHeader').length > 0;
      const columns = descendantsNamed(table, 'w:gridCol').length;
      expect(isHeader(first)).toBe(columns > 2);
      expect(others.some(isHeader)).toBe(false);
      for (const row of rowsOf(table)) expect(descendantsNamed(row, 'w:cantSplit')).toHaveLength(1);
    }
  });

  it('keeps the header of a table with its first row, and the signatures with each other and their note', () => {
    const staysWithNext = (row: XmlNode | undefined) => row !== undefined && descendantsNamed(row, 'w:keepNext').length > 0;
    for (const table of tables().filter((one) => descendantsNamed(one, 'w:tblHeader').length > 0))
      expect(staysWithNext(rowsOf(table)[0])).toBe(true);
    const signatures = tables().filter((table) => descendantsNamed(table, 'w:tblCaption')[0]?.attributes['w:val'] === 'Firme');
    expect(signatures).toHaveLength(8);
    for (const table of signatures) expect(rowsOf(table).every(staysWithNext)).toBe(true);
  });

  it('gives every table a title, a description and fixed widths that the cells add up to', () => {
    for (const table of tables()) {
      const mark = (name: string) => descendantsNamed(table, name)[0]?.attributes['w:val'] ?? '';
      expect(mark('w:tblCaption')).not.toBe('');
      expect(mark('w:tblDescription')).not.toBe('');
      expect(descendantsNamed(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
      const total = descendantsNamed(table, 'w:gridCol').reduce((sum, column) => sum + Number(column.attributes['w:w']), 0);
      for (const row of rowsOf(table)) {
        const widths = descendantsNamed(row, 'w:tcW').map((width) => Number(width.attributes['w:w']));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
      }
    }
  });

  it('keeps tables inside the margins of their page', () => {
    for (const body of bodies) {
      let widest = 0;
      for (const block of body.children) {
        const columns = block.name === 'w:tbl' ? descendantsNamed(block, 'w:gridCol') : [];
        widest = Math.max(
          widest,
          columns.reduce((sum, column) => sum + Number(column.attributes['w:w']), 0),
        );
        const section = block.name === 'w:sectPr' ? [block] : descendantsNamed(block, 'w:sectPr');
        for (const end of section) {
          const size = childrenNamed(end, 'w:pgSz')[0]?.attributes ?? {};
          const margin = childrenNamed(end, 'w:pgMar')[0]?.attributes ?? {};
          const room = Number(size['w:w']) - Number(margin['w:left']) - Number(margin['w:right']);
          expect(widest).toBeLessThanOrEqual(room + 10);
          widest = 0;
        }
      }
    }
  });

  it('has a contrast of at least 4.5:1 for every text on every background', () => {
    for (const ink of inks) for (const fill of Object.values(fills)) expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('says in words, not by grey alone, who fills a column in', () => {
    for (const body of bodies)
      for (const table of descendantsNamed(body, 'w:tbl')) {
        const [header] = rowsOf(table);
        const captions =
          header === undefined
            ? []
            : childrenNamed(header, 'w:tc').map((cell) => childrenNamed(cell, 'w:p').map(paragraphText).join(' '));
        const filled = captions.filter((caption) => /^(?:Stato al|Consuntivo al|% di raggiung)/u.test(caption));
        for (const caption of filled) expect(caption).toMatch(/\((?:Responsabile|Segretario|Nucleo|Sindaco)\)$/u);
      }
  });
});
