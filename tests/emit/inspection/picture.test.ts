import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emitInspection, survey } from '../../../src/pipeline.js';
import { line, ruledTable, text, writePdf } from '../../extract/pdf/write-pdf.js';
import { childrenNamed, readXml, type XmlNode } from '../../support/xml.js';

const root = 'fixtures/pdf-tables';
const fixtures = readdirSync(root).flatMap((slug) =>
  readdirSync(join(root, slug))
    .filter((file) => file.endsWith('.pdf'))
    .slice(0, 1)
    .map((file) => join(root, slug, file)),
);

const picturesOf = async (bytes: Uint8Array, name = 'piano.pdf', language: 'it' | 'en' = 'en'): Promise<readonly string[]> => {
  const { inspected, traces } = await survey({ name, bytes }, { trace: () => true });
  return emitInspection({ inspected, traces, language }, 'svg').map((file) => new TextDecoder().decode(file.bytes));
};

const all = (node: XmlNode): readonly XmlNode[] => [node, ...node.children.flatMap(all)];
const textOf = (node: XmlNode): string => node.text + node.children.map(textOf).join('');
const ofClass = (svg: string, name: string): readonly XmlNode[] =>
  all(readXml(svg)).filter(({ attributes }) => attributes.class === name);

const xs = [40, 120, 220, 360];
const head = ['*N.*', '*Obiettivo*', '*Peso*'];

describe('the picture of a page', () => {
  it('has the cells of each table, named and numbered from 1', async () => {
    const [svg = ''] = await picturesOf(
      writePdf([{ content: ruledTable({ xs, top: 60 }, [head, ['1', 'Verde', '40%'], ['2', 'Strade', '60%']]) }]),
    );
    const cells = ofClass(svg, 'cell');
    expect(cells).toHaveLength(9 + 1); // the last is the legend's
    expect(cells.map(textOf)[4]).toBe('t1, row 2, column 2: Verde');
    expect(ofClass(svg, 'row').map(textOf)).toEqual(['1', '2', '3']);
    expect(ofClass(svg, 'col').map(textOf)).toEqual(['1', '2', '3']);
    expect(ofClass(svg, 'undrawn')).toHaveLength(1); // the legend's own
  });

  it('numbers rows and columns in the way in which a turned page is read', async () => {
    const [svg = ''] = await picturesOf(
      writePdf([{ content: ruledTable({ xs, top: 60 }, [head, ['1', 'Verde', '40%'], ['2', 'Strade', '60%']]), rotate: 90 }]),
    );
    const rows = ofClass(svg, 'row').map(({ attributes }) => attributes);
    expect(new Set(rows.map(({ y }) => y)).size).toBe(1);
    expect(new Set(rows.map(({ x }) => x)).size).toBe(3);
  });

  it('marks the sides that no line draws', async () => {
    const rows = [90, 110, 130].map(
      (y, index) => text(45, y - 6, String(index)) + text(125, y - 6, 'Cura') + text(225, y - 6, '10%'),
    );
    const levels = [56, 76, 96, 116, 136].map((y) => line(40, y, 360, y));
    const [svg = ''] = await picturesOf(
      writePdf([{ content: [text(45, 70, 'N.'), text(125, 70, 'Titolo'), text(225, 70, 'Peso'), ...rows, ...levels].join('') }]),
    );
    expect(ofClass(svg, 'cell').length).toBeGreaterThan(9);
    const [drawn] = ofClass(svg, 'undrawn');
    expect(drawn?.attributes.d).toMatch(/^(M[\d.]+ [\d.]+V[\d.]+)+$/);
  });

  it('says where a table comes from and goes to', async () => {
    const page = (first: number) => ({
      content: ruledTable({ xs, top: first === 0 ? 200 : 10 }, [
        head,
        ...[1, 2, 3].map((row) => [String(first + row), 'Verde', '1%']),
      ]),
    });
    const [first = '', second = ''] = await picturesOf(writePdf([page(0), page(3)]));
    expect(ofClass(first, 'join').map(textOf)).toContain('↓ 2');
    expect(ofClass(second, 'join').map(textOf)).toContain('↑ 1');
    expect(textOf(readXml(first))).toContain('goes on on page 2');
  });

  it('lets nothing of the document be markup', async () => {
    const content = text(20, 40, '<script>alert(1)</script> & "x"');
    const [svg = ''] = await picturesOf(writePdf([{ content }]), '<b>.pdf');
    expect(svg).not.toMatch(/<script|<b>/);
    expect(textOf(readXml(svg))).toContain('<b>.pdf, page 1');
  });

  it('is told by a title and a description', async () => {
    const [svg = ''] = await picturesOf(writePdf([{ content: text(20, 40, 'ciao') }]), 'piano.pdf', 'it');
    const picture = readXml(svg);
    expect(picture.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'title description', lang: 'it' });
    expect([...childrenNamed(picture, 'title'), ...childrenNamed(picture, 'desc')].map(textOf)).toEqual([
      'piano.pdf, pagina 1 di 1: nessuna tabella',
      expect.stringContaining('La pagina'),
    ]);
  });

  it.each(fixtures)('is well formed, asks for nothing, is the same each time: %s', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const once = await picturesOf(bytes, basename(file));
    expect(await picturesOf(bytes, basename(file))).toEqual(once);
    for (const svg of once) {
      expect(readXml(svg).name).toBe('svg');
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|href/);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
