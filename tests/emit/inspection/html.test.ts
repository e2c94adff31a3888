import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/index.js';
import { inspectionText, survey } from '../../../src/pipeline.js';

const pageOf = async (name: string, bytes: Uint8Array, language: 'it' | 'en' = 'en'): Promise<string> => {
  const { inspected, traces } = await survey({ name, bytes });
  return inspectionText({ inspected, traces, language }, 'html');
};
const file = 'fixtures/invented-annex/libreoffice.pdf';
const bytes = new Uint8Array(readFileSync(file));

describe('a document as a page of HTML', () => {
  it('has every table with its spans, cell by cell', async () => {
    const $ = load(await pageOf('libreoffice.pdf', bytes));
    const { raw } = await inspect({ name: 'libreoffice.pdf', bytes });
    for (const table of raw.blocks.filter((block) => block.kind === 'table')) {
      const shown = $(`#${table.id} td`)
        .toArray()
        .map((cell) => [Number($(cell).attr('rowspan') ?? 1), Number($(cell).attr('colspan') ?? 1)]);
      expect(shown).toEqual(table.cells.map(({ rowSpan, colSpan }) => [rowSpan, colSpan]));
    }
  });

  it('reads back as the same tables', async () => {
    const again = await inspect({ name: 'again.html', bytes: new TextEncoder().encode(await pageOf('libreoffice.pdf', bytes)) });
    const { raw } = await inspect({ name: 'libreoffice.pdf', bytes });
    const words = (blocks: typeof raw.blocks) =>
      blocks.flatMap((block) =>
        block.kind === 'table' && block.cols === 7 ? [block.cells.map(({ text }) => text.replace(/\s+/g, ' '))] : [],
      );
    expect(words(again.raw.blocks)).toEqual(words(raw.blocks));
  });

  it('says how sure each table is, where it stands, and that it is the annex’s', async () => {
    const $ = load(await pageOf('libreoffice.pdf', bytes));
    expect($('#t2 figcaption').text()).toMatch(/confidence \d+ %.*the header is repeated.*part of the annex.*page 2 \(/s);
    expect($('#t2 td').first().attr('title')).toMatch(/^row 1, column 1: page 2 \([\d., ]+\); page 3/);
  });

  it('lets nothing of the document be markup, and asks for nothing', async () => {
    const source = '<p>&lt;script&gt;x&lt;/script&gt;</p><table><tr><td>&lt;img src=x onerror=y&gt;<td>b</table>';
    const page = await pageOf('<i>.html', new TextEncoder().encode(source), 'it');
    expect(page).not.toMatch(/<script|<img|<i>|https?:/);
    expect(load(page)('main td').first().text()).toBe('<img src=x onerror=y>');
  });
});
