import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BoxKind, boxesPage } from '../scripts/fixtures/html-forms/boxes.js';
import { type Cms, cmsPage } from '../scripts/fixtures/html-forms/cms.js';
import { googleDocsPage } from '../scripts/fixtures/html-forms/google-docs.js';
import { type PlacedForm, placedPage } from '../scripts/fixtures/html-forms/placed.js';
import { wordPage } from '../scripts/fixtures/html-forms/word.js';
import { towns } from '../scripts/fixtures/towns/index.js';
import type { Town } from '../scripts/fixtures/towns/town.js';
import { extract } from '../src/extract/index.js';
import type { AnnexDraft } from '../src/model/draft.js';
import type { RawDocument } from '../src/model/raw-document.js';
import { recognise } from '../src/normalize/index.js';
import { scoreTown, townFixtures } from './support/layout-scores.js';
import { accountedFor } from './support/ledger.js';
import { inksOfPdf, rawOfInks } from './support/pdf-ink.js';

const draftOf = (raw: RawDocument): AnnexDraft | null => {
  try {
    return recognise(raw);
  } catch {
    return null;
  }
};

const readBytes = async (bytes: Uint8Array): Promise<RawDocument> => (await extract({ name: 'page', bytes })).raw;

const fixtures = new Map(townFixtures().map((town) => [town.slug, town]));
const missesOf = (slug: string, raw: RawDocument): readonly string[] => {
  const town = fixtures.get(slug);
  return town === undefined ? [`no town ${slug}`] : scoreTown(town, draftOf(raw)).misses;
};

const expectNothingLost = ({ pages }: RawDocument): void =>
  expect(pages.map(({ ledger }) => accountedFor(ledger))).toEqual(pages.map(({ ledger }) => ledger.source));

const spansRows = ({ items }: Town): boolean =>
  items.some((item) => item.kind === 'table' && item.rows.some((row) => row.some(({ rows = 1 }) => rows > 1)));

const markups: Readonly<Record<string, (town: Town) => Uint8Array>> = {
  'Word, filtered': ({ items }) => wordPage(items, true),
  'Word, with all of its markup': ({ items }) => wordPage(items, false),
  'Google Docs, exported': ({ items }) => googleDocsPage(items, false),
  'Google Docs, published': ({ items }) => googleDocsPage(items, true),
  ...Object.fromEntries(
    (['roles', 'grid'] satisfies readonly BoxKind[]).map((kind) => [
      `boxes: ${kind}`,
      ({ items }: Town) => boxesPage(items, kind),
    ]),
  ),
  ...Object.fromEntries(
    (['wordpress', 'drupal', 'joomla', 'portal'] satisfies readonly Cms[]).map((cms) => [
      cms,
      ({ items }: Town) => cmsPage(items, cms),
    ]),
  ),
};

describe.each(Object.entries(markups))('a town in the markup of %s', (_name, make) => {
  it.each(towns.map((town) => [town.slug, town] as const))('%s gives the annex of its truth', async (slug, town) => {
    const raw = await readBytes(make(town));
    expectNothingLost(raw);
    expect(missesOf(slug, raw)).toEqual([]);
  });
});

describe('a town in rows of flex boxes', () => {
  // Such rows cannot hold cells that span rows.
  const even = towns.filter((town) => !spansRows(town));
  it.each(even.map((town) => [town.slug, town] as const))('%s gives the annex of its truth', async (slug, { items }) => {
    const raw = await readBytes(boxesPage(items, 'flex'));
    expectNothingLost(raw);
    expect(missesOf(slug, raw)).toEqual([]);
  });
});

describe('a town saved as placed text', () => {
  const pdfOf = (slug: string): string => join('fixtures/layouts', slug, 'chromium.pdf');
  const forms: readonly PlacedForm[] = ['pdf2htmlEX', 'pdf.js'];

  it.each(towns.map(({ slug }) => slug))('%s with its lines gives the annex of its truth', async (slug) => {
    const raw = await readBytes(placedPage(await inksOfPdf(pdfOf(slug)), 'pdf2htmlEX', true));
    expectNothingLost(raw);
    expect(missesOf(slug, raw)).toEqual([]);
  });

  it.each(towns.map(({ slug }) => slug))('%s without its lines reads like its PDF without them', async (slug) => {
    const inks = await inksOfPdf(pdfOf(slug));
    const bare = missesOf(slug, rawOfInks(inks.map((ink) => ({ ...ink, strokes: [], fills: [] }))));
    for (const form of forms) {
      const raw = await readBytes(placedPage(inks, form));
      expectNothingLost(raw);
      expect([form, missesOf(slug, raw).length]).toEqual([form, bare.length]);
    }
  });
});

it('every town is there', () => {
  expect([towns.length, readFileSync('fixtures/README.md', 'utf8').includes('layouts/')]).toEqual([46, true]);
});
