import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/index.js';
import { countDifferences, notYetRead, type Question } from './pdf-tables/exceptions.js';
import { countByTextContent } from './support/independent-count.js';
import { accountedFor, badlyTiledSlots } from './support/ledger.js';
import { droppedCounts, fragmentLines, outsideLines, readTruth, tableLines } from './support/pdf-truth.js';

const root = 'fixtures/pdf-tables';
const slugs = readdirSync(root).sort();
const formsOf = (slug: string): readonly string[] => readdirSync(join(root, slug)).filter((name) => name.endsWith('.pdf'));
const forms = slugs.flatMap((slug) => formsOf(slug).map((file) => `${slug}/${file}`));

const read = (form: string, join_: boolean) =>
  inspect({ name: form, bytes: new Uint8Array(readFileSync(join(root, form))) }, { join: join_ });

const reads = new Map<string, ReturnType<typeof inspect>>();
const readOnce = (form: string): ReturnType<typeof inspect> => {
  const known = reads.get(form) ?? read(form, true);
  reads.set(form, known);
  return known;
};

/** A question about a form; one it is known to fail must fail still. */
const ask = (form: string, question: Question, title: string, answer: () => Promise<void>): void => {
  const asked = notYetRead[form]?.includes(question) === true ? it.fails : it;
  asked(title, answer);
};

const description = (slug: string) => JSON.parse(readFileSync(join(root, slug, 'fixture.json'), 'utf8'));

describe('the fixtures of ruled tables', () => {
  it('are all there, and each says what it proves and which program made it', () => {
    expect([slugs.length, forms.length]).toEqual([92, 332]);
    for (const slug of slugs) {
      const { proves, forms: described } = description(slug);
      expect(proves.length, slug).toBeGreaterThan(0);
      expect(described.map(({ file }: { file: string }) => file).sort(), slug).toEqual([...formsOf(slug)].sort());
    }
  });

  it('come from twelve producers and three programs that work on finished files', () => {
    const names = slugs.flatMap((slug) => description(slug).forms.map(({ producer }: { producer: string }) => producer));
    expect([...new Set(names)].sort()).toEqual([
      'Apache FOP',
      'Chromium',
      'Ghostscript',
      'LibreOffice Writer',
      'ReportLab',
      'TCPDF',
      'WeasyPrint',
      'cairo',
      'groff',
      'mutool',
      'pdfTeX',
      'pdfkit',
      'pdfmake',
      'qpdf',
      'wkhtmltopdf',
    ]);
  });

  it('are excused by name only where they exist', () => {
    expect([...Object.keys(notYetRead), ...Object.keys(countDifferences)].filter((form) => !forms.includes(form))).toEqual([]);
  });
});

describe.each(forms)('%s', (form) => {
  const truth = readTruth(join(root, form.split('/')[0] ?? ''));

  ask(form, 'tables', 'has the tables of the truth', async () => {
    const { raw, findings } = await readOnce(form);
    const lines = tableLines(raw);
    expect(truth.suspect ? lines.filter((line) => line.startsWith('table')) : lines).toEqual(truth.tables);
    expect(raw.blocks.flatMap((block) => (block.kind === 'table' ? badlyTiledSlots(block) : []))).toEqual([]);
    expect(findings.some(({ code }) => code === 'extract/suspect-glyphs')).toBe(truth.suspect);
  });

  ask(form, 'fragments', 'keeps the pieces of each page apart without joining', async () => {
    // On one page there is nothing to join.
    const { raw } = await (truth.pages === 1 ? readOnce(form) : read(form, false));
    expect(fragmentLines(raw)).toEqual(truth.fragments);
  });

  ask(form, 'outside', 'has the text outside its tables, and the page furniture apart', async () => {
    if (truth.suspect) return;
    const { raw } = await readOnce(form);
    expect(outsideLines(raw)).toEqual({ outside: truth.outside, furniture: truth.furniture });
  });

  ask(form, 'ledger', 'accounts for every character of every page', async () => {
    const { raw } = await readOnce(form);
    const ledgers = raw.pages.map(({ ledger }) => ledger);
    expect(ledgers.map(accountedFor)).toEqual(ledgers.map(({ source }) => source));
    expect(droppedCounts(raw)).toEqual(truth.dropped);
    const seen = ledgers.map(
      ({ source, dropped }, page) => source - dropped.outsidePage + (countDifferences[form]?.byPage[page] ?? 0),
    );
    expect(seen).toEqual(await countByTextContent(join(root, form)));
  });
});

it('says that a document was encrypted, and only of those that are', async () => {
  const said = async (form: string) => (await readOnce(form)).findings.some(({ code }) => code === 'extract/encrypted');
  const encrypted = await Promise.all(forms.filter((form) => form.startsWith('encrypted-empty-password/')).map(said));
  expect(encrypted.length).toBeGreaterThan(0);
  expect(encrypted.every(Boolean)).toBe(true);
  expect(await Promise.all(forms.filter((form) => form.startsWith('plain-grid/')).map(said))).not.toContain(true);
});
