import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBadInput } from './fixtures/bad-input.js';
import { type Fixture, jsonText, readFixture, recordForm } from './fixtures/fixture.js';
import { annexHtml } from './fixtures/html.js';
import { makeHtmlTables } from './fixtures/html-tables/make.js';
import { makePdfTables, pdfTableForms } from './fixtures/pdf-tables/make.js';
import { printHtml } from './fixtures/print.js';
import { packageVersion, pdfByChromium, pdfByLibreOffice, programVersion } from './fixtures/programs.js';
import { townHtml } from './fixtures/towns/html.js';
import { towns } from './fixtures/towns/index.js';
import type { Town } from './fixtures/towns/town.js';
import { townWord } from './fixtures/towns/word.js';
import { annexTruth, tablesTruth } from './fixtures/truth.js';
import { annexWord } from './fixtures/word.js';
import { checkYears } from './fixtures/years.js';

const root = join(import.meta.dirname, '..', 'fixtures');

const makeTruth = (fixture: Fixture): void => {
  checkYears(fixture);
  mkdirSync(join(fixture.dir, 'truth'), { recursive: true });
  writeFileSync(join(fixture.dir, 'truth/tables.txt'), tablesTruth(fixture));
  writeFileSync(join(fixture.dir, 'truth/annex.json'), annexTruth(fixture));
};

const makeHtml = (fixture: Fixture): void => {
  writeFileSync(join(fixture.dir, 'annex.html'), annexHtml(fixture));
  recordForm(fixture.dir, { file: 'annex.html', producer: 'scripts/fixtures/html.ts', version: '1' });
};

const makeLibreOffice = async (fixture: Fixture): Promise<void> => {
  const file = 'libreoffice.pdf';
  writeFileSync(join(fixture.dir, file), pdfByLibreOffice(await annexWord(fixture)));
  const version = `${programVersion('soffice')} from a Word document by docx ${packageVersion('docx')}`;
  recordForm(fixture.dir, { file, producer: 'LibreOffice Writer', version });
};

const makeChromium = (fixture: Fixture): void => {
  const file = 'chromium.pdf';
  writeFileSync(join(fixture.dir, file), pdfByChromium(printHtml(fixture)));
  recordForm(fixture.dir, { file, producer: 'Chromium', version: programVersion('chromium') });
};

const makers = {
  truth: makeTruth,
  'annex.html': makeHtml,
  'libreoffice.pdf': makeLibreOffice,
  'chromium.pdf': makeChromium,
} satisfies Record<string, (fixture: Fixture) => void | Promise<void>>;

type Making = { readonly dir: string; readonly town: Town };

const townMakers = {
  truth: ({ dir, town: { slug, layout, half, truth } }: Making): void =>
    writeFileSync(join(dir, 'truth.json'), jsonText({ slug, layout, half, ...truth })),
  'annex.html': ({ dir, town }: Making): void => writeFileSync(join(dir, 'annex.html'), townHtml(town, false)),
  'libreoffice.pdf': async ({ dir, town }: Making): Promise<void> =>
    writeFileSync(join(dir, 'libreoffice.pdf'), pdfByLibreOffice(await townWord(town))),
  'chromium.pdf': ({ dir, town }: Making): void => writeFileSync(join(dir, 'chromium.pdf'), pdfByChromium(townHtml(town, true))),
} satisfies Record<keyof typeof makers, (making: Making) => void | Promise<void>>;

const makeTown = async (town: Town, wanted: string | undefined): Promise<void> => {
  const dir = join(root, 'layouts', town.slug);
  mkdirSync(dir, { recursive: true });
  for (const [form, make] of Object.entries(townMakers)) if (wanted === undefined || wanted === form) await make({ dir, town });
};

const annexSlugs = (): readonly string[] =>
  readdirSync(root)
    .filter((name) => name.endsWith('-annex'))
    .sort();

/** Folders that are made in one go; a case of `pdf-tables` is named `pdf-tables/<case>`, one of `html-tables` likewise. */
const wholeFolders = ['bad-input', 'layouts', 'pdf-tables', 'html-tables'] as const;

const makeAnnexes = async (slugs: readonly string[], wantedForm: string | undefined): Promise<void> => {
  for (const slug of slugs) {
    const fixture = readFixture(join(root, slug));
    for (const [form, make] of Object.entries(makers)) if (wantedForm === undefined || wantedForm === form) await make(fixture);
  }
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { form: { type: 'string' } } });
  const { form } = values;
  const slugs = towns.map(({ slug }) => slug);
  const wanted = positionals.length > 0 ? positionals : [...annexSlugs(), ...wholeFolders];
  const cases = wanted.filter((name) => name.split('/')[0] === 'pdf-tables');
  const pages = wanted.filter((name) => name.split('/')[0] === 'html-tables');
  const known = [...Object.keys(makers), ...pdfTableForms];
  if (form !== undefined && !known.includes(form)) throw new Error(`--form is one of ${known.join(', ')}`);
  for (const town of towns) if (wanted.includes('layouts') || wanted.includes(town.slug)) await makeTown(town, form);
  await makeAnnexes(
    wanted.filter((name) => !['bad-input', 'layouts', ...slugs, ...cases, ...pages].includes(name)),
    form,
  );
  for (const name of cases) await makePdfTables(join(root, 'pdf-tables'), { slug: name.split('/')[1], form });
  // Pages come with all their forms, like the records of each folder; their truth is that of the PDFs.
  if (form === undefined) for (const name of pages) await makeHtmlTables(root, name.split('/')[1]);
  if (wanted.includes('bad-input') && form === undefined) makeBadInput(join(root, 'bad-input'));
};

await main();
