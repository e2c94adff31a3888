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
const scoreOf = (slug: string, raw: RawDocument) => {
  const town = fixtures.get(slug);
  if (town === undefined) throw new Error(`no town ${slug}`);
  return scoreTown(town, draftOf(raw));
};
const missesOf = (slug: string, raw: RawDocument): readonly string[] => scoreOf(slug, raw).misses;

const expectNothingLost = ({ pages }: RawDocument): void =>
  expect(pages.map(({ ledger }) => accountedFor(ledger))).toEqual(pages.map(({ ledger }) => ledger.source));

const spansRows = ({ items }: Town): boolean =>
  items.some((item) => item.kind === 'table' && item.rows.some((row) => row.some(({ rows = 1 }) => rows > 1)));

/**
 * What boxes cannot show: a table of one column, or of one row, is a stack or a row of boxes like any other. Each must still
 * fail: a town that is read right has to leave the list.
 */
const unknowable: Readonly<Record<string, readonly string[]>> = {
  'boxes: grid': ['gelsomina-form-above', 'prataverde-shared-headerless'],
  flex: ['gelsomina-form-above', 'prataverde-shared-headerless'],
};

const ask = (form: string, slug: string, answer: () => Promise<void>): void => {
  const asked = unknowable[form]?.includes(slug) === true ? it.fails : it;
  asked(`${slug} gives the annex of its truth`, answer);
};

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

describe.each(Object.entries(markups))('a town in the markup of %s', (form, make) => {
  for (const town of towns)
    ask(form, town.slug, async () => {
      const raw = await readBytes(make(town));
      expectNothingLost(raw);
      expect(missesOf(town.slug, raw)).toEqual([]);
    });
});

describe('a town in rows of flex boxes', () => {
  // Such rows cannot hold cells that span rows.
  for (const { slug, items } of towns.filter((town) => !spansRows(town)))
    ask('flex', slug, async () => {
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

  /** Pages of placed text round places, and do not say how wide words are: a few rows of all part otherwise than the PDF's. */
  const leastShare = 0.9;

  it.each(forms)('%s without lines has about as many rows right as the PDFs without them', async (form) => {
    let [right, ofPdf] = [0, 0];
    for (const { slug } of towns) {
      const inks = await inksOfPdf(pdfOf(slug));
      const bare = rawOfInks(inks.map((ink) => ({ ...ink, strokes: [], fills: [] })));
      const raw = await readBytes(placedPage(inks, form));
      expectNothingLost(raw);
      right += scoreOf(slug, raw).counts.row.right;
      ofPdf += scoreOf(slug, bare).counts.row.right;
    }
    expect(ofPdf).toBeGreaterThan(towns.length);
    expect(right).toBeGreaterThanOrEqual(leastShare * ofPdf);
  });
});

it('every town is there', () => {
  expect([towns.length, readFileSync('fixtures/README.md', 'utf8').includes('layouts/')]).toEqual([104, true]);
});
