import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/index.js';
import { countMarkup } from './support/html-count.js';
import { accountedFor, badlyTiledSlots } from './support/ledger.js';
import { readTruth, tableLines } from './support/pdf-truth.js';

const root = 'fixtures/html-tables';
const slugs = readdirSync(root).sort();
const isForm = (name: string): boolean => name !== 'fixture.json';
const formsOf = (slug: string): readonly string[] => readdirSync(join(root, slug)).filter(isForm);
const forms = slugs.flatMap((slug) => formsOf(slug).map((file) => `${slug}/${file}`));

const bytesOf = (form: string): Uint8Array => new Uint8Array(readFileSync(join(root, form)));
const withoutPages = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/ pages=\d+-\d+$/, ''));

/**
 * Forms that are not read as their truth says, with the reason. Each must still fail: a form that is read right has to leave
 * the list.
 */
const oneRun = 'the program wrote the texts of two cells, a space apart, as one';
const noLines = 'the PDF without its lines is read so, too: nothing else parts the tables, or joins them over the page break';
const oneTable = 'LibreOffice made one table of the neighbouring ones';

const notAsTruth: Readonly<Record<string, string>> = {
  'plain-grid/mutool.html': oneRun,
  'plain-grid/pdftohtml.html': oneRun,
  'plain-grid/pdftohtml.xml': oneRun,
  'stacked-tables/mutool.html': noLines,
  'stacked-tables/pdftohtml.html': noLines,
  'stacked-tables/pdftohtml.xml': noLines,
  'stacked-tables/pdftotext-bbox.html': noLines,
  'stacked-tables/libreoffice.html': oneTable,
  'stacked-tables/libreoffice.xhtml': oneTable,
  'over-pages-header-repeated/mutool.html': noLines,
  'over-pages-header-repeated/pdftohtml.html': noLines,
  'over-pages-header-repeated/pdftohtml.xml': noLines,
  'over-pages-header-repeated/pdftotext-bbox.html': noLines,
};

describe('the fixtures of pages', () => {
  it('are all there, and each says which program made it', () => {
    expect([slugs.length, forms.length]).toEqual([10, 57]);
    for (const slug of slugs) {
      const described = JSON.parse(readFileSync(join(root, slug, 'fixture.json'), 'utf8'));
      expect(described.forms.map(({ file }: { file: string }) => file).sort()).toEqual([...formsOf(slug)].sort());
    }
  });

  it('are excused by name only where they exist', () => {
    expect(Object.keys(notAsTruth).filter((form) => !forms.includes(form))).toEqual([]);
  });
});

describe.each(forms)('%s', (form) => {
  const truth = readTruth(join('fixtures/pdf-tables', form.split('/')[0] ?? ''));
  const asked = form in notAsTruth ? it.fails : it;

  asked('has the tables of the truth', async () => {
    const { raw } = await inspect({ name: form, bytes: bytesOf(form) });
    expect(withoutPages(tableLines(raw))).toEqual(withoutPages(truth.tables));
  });

  it('tiles its tables, and accounts for every character', async () => {
    const { raw } = await inspect({ name: form, bytes: bytesOf(form) });
    expect(raw.blocks.flatMap((block) => (block.kind === 'table' ? badlyTiledSlots(block) : []))).toEqual([]);
    const ledgers = raw.pages.map(({ ledger }) => ledger);
    expect(ledgers.map(accountedFor)).toEqual(ledgers.map(({ source }) => source));
    const source = ledgers.reduce((sum, ledger) => sum + ledger.source, 0);
    expect(source).toBe(countMarkup(Buffer.from(bytesOf(form)).toString('utf8')));
  });
});
