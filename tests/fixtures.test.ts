import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annexSchema, inspect } from '../src/index.js';
import type { Ledger } from '../src/model/raw-document.js';
import { annexFixtures, convertForm, formsOf, goldensOf, withoutPlaces } from './support/goldens.js';
import { countByDom, countByPdftotext, countByText, countByTextContent, hasPdftotext } from './support/independent-count.js';
import { renderTables } from './support/tables.js';

const folders = annexFixtures();
const sourceOf = (folder: string, form: string) => ({ name: form, bytes: new Uint8Array(readFileSync(join(folder, form))) });
const validate = new Ajv2020({ strict: true, formats: { date: true } }).compile(
  JSON.parse(readFileSync('schema/annex.schema.json', 'utf8')),
);

it('finds the annexes and their forms; every folder has a test of its own', () => {
  const all = readdirSync('fixtures', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(all.map(({ name }) => name).sort()).toEqual([
    'bad-input',
    'html-tables',
    'invented-annex',
    'layouts',
    'pdf-tables',
    'real-annex',
    'schemas',
  ]);
  expect(folders).toEqual(['fixtures/invented-annex', 'fixtures/real-annex']);
  for (const folder of folders) expect(formsOf(folder)).toEqual(['annex.html', 'annex.txt', 'chromium.pdf', 'libreoffice.pdf']);
});

const cases = folders.flatMap((folder) => formsOf(folder).map((form) => [folder, form] as const));
const placedOf = ({ table, paragraph, furniture, dropped }: Ledger) =>
  table + paragraph + furniture + Object.values(dropped).reduce((sum, count) => sum + count, 0);

const independentCount = async (file: string): Promise<readonly number[]> => {
  if (file.endsWith('.pdf')) return countByTextContent(file);
  return [file.endsWith('.html') ? countByDom(file) : countByText(file)];
};

describe.each(cases)('%s/%s', (folder, form) => {
  it('has the tables of the truth', async () => {
    const { raw } = await inspect(sourceOf(folder, form));
    expect(`${renderTables(raw)}\n`).toBe(readFileSync(join(folder, 'truth', 'tables.txt'), 'utf8'));
  });

  it('accounts for every character of every page', async () => {
    const { raw } = await inspect(sourceOf(folder, form));
    const ledgers = raw.pages.map(({ ledger }) => ledger);
    expect(ledgers.map(placedOf)).toEqual(ledgers.map(({ source }) => source));
    expect(ledgers.map(({ source }) => source)).toEqual(await independentCount(join(folder, form)));
    const total = ledgers.reduce((sum, { source }) => sum + source, 0);
    const furniture = ledgers.reduce((sum, ledger) => sum + ledger.furniture, 0);
    expect(furniture / total).toBeLessThan(0.06);
    expect(ledgers.flatMap(({ dropped }) => Object.values(dropped)).every((count) => count === 0)).toBe(true);
  });

  it('gives the annex that every form gives, valid against the published schema', async () => {
    const { annex } = await convertForm(folder, form);
    const written = JSON.parse(JSON.stringify(annex));
    expect(annexSchema.safeParse(written).error).toBeUndefined();
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
    expect(withoutPlaces(annex)).toEqual(JSON.parse(readFileSync(join(folder, 'expected', 'annex.json'), 'utf8')));
  });
});

describe.runIf(hasPdftotext())('the count of pdftotext (skipped where poppler is not installed)', () => {
  it.each(cases.filter(([, form]) => form.endsWith('.pdf')))('%s/%s agrees on every page', async (folder, form) => {
    const { raw } = await inspect(sourceOf(folder, form));
    expect(raw.pages.map(({ ledger }) => ledger.source)).toEqual(countByPdftotext(join(folder, form)));
  });
});

describe.each(folders)('the goldens of %s', (folder) => {
  it('are what the program says today', async () => {
    for (const [name, text] of Object.entries(await goldensOf(folder))) {
      const file = join(folder, 'expected', name);
      expect(existsSync(file), `${file} is missing: npm run goldens, then read it`).toBe(true);
      expect(text, file).toBe(readFileSync(file, 'utf8'));
    }
  });
});
