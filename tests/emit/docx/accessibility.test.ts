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

/** The cells of a row, each with the column that it begins in. */
const cellsOf = (row: XmlNode): readonly { readonly node: XmlNode; readonly column: number }[] => {
  let next = 0;
  return childrenNamed(row, 'w:tc').map((node) => {
    const column = next;
    next += Number(descendantsNamed(node, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1);
    return { node, column };
  });
};

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

  it('repeats the header of every table that has columns, and splits no row but those to write pages in', () => {
    const pagesLong = new Set(['Relazione e giudizio', 'Contraddittorio']);
    expect(tables().length).toBeGreaterThan(20);
    for (const table of tables()) {
      const [first, ...others] = rowsOf(table);
      const isHeader = (row: XmlNode | undefined) => row !== undefined && descendantsNamed(row, 'w:tblHeader').length > 0;
      const columns = descendantsNamed(table, 'w:gridCol').length;
      expect(isHeader(first)).toBe(columns > 2);
      expect(others.some(isHeader)).toBe(false);
      const caption = descendantsNamed(table, 'w:tblCaption')[0]?.attributes['w:val'] ?? '';
      if (pagesLong.has(caption)) continue;
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

  it('says in words, not by grey alone, who fills in each cell of the parts that two sides write', () => {
    const told = /\((?:Responsabile|Segretario|Nucleo|Sindaco|ufficio)\)$/u;
    const othersWrite = new Set(['Riferimenti', 'Dati', 'Firme', 'Obiettivo', 'Indicatori', 'Fasi']);
    let cells = 0;
    for (const body of bodies) {
      let heading = '';
      for (const block of body.children) {
        if (/^Heading/u.test(paragraphStyle(block))) heading = paragraphText(block);
        const caption = descendantsNamed(block, 'w:tblCaption')[0]?.attributes['w:val'];
        if (block.name !== 'w:tbl' || caption === undefined || othersWrite.has(caption)) continue;
        const [first, ...rest] = rowsOf(block).map(cellsOf);
        const isHeaded = descendantsNamed(block, 'w:tblHeader').length > 0;
        for (const row of isHeaded ? rest : [first ?? [], ...rest])
          for (const { node, column } of row) {
            if (descendantsNamed(node, 'w:sdt').length === 0) continue;
            const head = isHeaded ? first?.find((one) => one.column === column)?.node : row[0]?.node;
            const words = head === undefined ? '' : childrenNamed(head, 'w:p').map(paragraphText).join(' ');
            expect(told.test(words) || told.test(heading), `${caption}: ${words}`).toBe(true);
            cells += 1;
          }
      }
    }
    expect(cells).toBeGreaterThan(150);
  });

  it('has names of styles that no other style has', () => {
    for (const bytes of files) {
      const names = [...(docxParts(bytes)['word/styles.xml'] ?? '').matchAll(/<w:name w:val="([^"]+)"/gu)].map(
        ([, name]) => name,
      );
      expect(names).toContain('Title');
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
