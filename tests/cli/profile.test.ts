import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annexSchema } from '../../src/index.js';
import { folderOf } from '../support/batch.js';
import { docxText } from '../support/docx-text.js';
import { exampleProfiles, profileIn } from '../support/profiles.js';
import { allegato, scratch } from '../support/run.js';
import { openWorkbook } from '../support/workbook-text.js';

const written = (change: (profile: string) => string): string => {
  const file = join(scratch(), 'profilo.json');
  writeFileSync(file, change(allegato(['profile', 'init']).stdout));
  return file;
};

describe('profile init', () => {
  it('prints a profile that fits the published schema and passes its own check', () => {
    const file = written((text) => text);
    const schema = JSON.parse(readFileSync('schema/profile.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(validate.errors)).toBe(true);
    expect(allegato(['profile', 'check', file])).toMatchObject({ code: 0 });
  });

  it('writes a file where one is named, and overwrites only when told to', () => {
    const file = join(scratch(), 'profilo.json');
    expect(allegato(['profile', 'init', '--out', file])).toMatchObject({ code: 0, stdout: `${file}\n` });
    expect(allegato(['profile', 'init', '--out', file])).toMatchObject({ code: 5 });
    expect(allegato(['profile', 'init', '--out', file, '--force'])).toMatchObject({ code: 0 });
  });
});

describe.each(exampleProfiles())('the example %s', (file) => {
  it('fits the schema and passes the check', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync('schema/profile.schema.json', 'utf8')));
    expect(validate(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(validate.errors)).toBe(true);
    expect(allegato(['profile', 'check', file])).toMatchObject({ code: 0 });
  });

  it('is what the sheets and the workbook say', async () => {
    const out = scratch();
    const words = ['convert', 'fixtures/real-annex/annex.txt', '--out', out, '--format', 'docx', '--format', 'xlsx'];
    const { code, stdout } = allegato([...words, '--profile', file]);
    expect(code).toBe(0);
    const written = stdout.trimEnd().split('\n');
    const { name, officer, secretary, scale, bands } = profileIn(file);
    const sheets = written.filter((path) => path.includes('schede/'));
    expect(sheets).toHaveLength(5);
    for (const sheet of sheets) {
      const role = sheet.endsWith('secretary.docx') ? secretary : officer;
      const text = docxText(new Uint8Array(readFileSync(sheet)));
      for (const said of [name, ...role.components, ...role.factors, ...bands].map((one) =>
        typeof one === 'string' ? one : 'name' in one ? one.name : one.judgement,
      ))
        expect(text).toContain(said);
      expect(text).toContain(`Punti ${scale.steps[0]?.from}–${scale.steps.at(-1)?.to} (`);
    }
    const book = await openWorkbook(new Uint8Array(readFileSync(written.find((path) => path.endsWith('.xlsx')) ?? '')));
    const evaluation = JSON.stringify(book.getWorksheet('Valutazione')?.getSheetValues());
    for (const { name: said } of [...officer.components, ...officer.factors]) expect(evaluation).toContain(said);
  });
});

describe('profile check', () => {
  it('says where bands leave a gap, in the language asked for', () => {
    const file = written((text) => text.replace('"below": 75', '"below": 74'));
    const run = allegato(['profile', 'check', file, '--lang', 'it']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('bands.2: vuoto fra 74 e 75');
    expect(allegato(['profile', 'check', file]).stderr).toContain('bands.2: gap between 74 and 75');
  });

  const changed = (change: (profile: Record<string, unknown>) => object): string =>
    written((text) => JSON.stringify(change(JSON.parse(text))));

  it.each<[string, string, string, string]>([
    [
      'a text for a number',
      changed((all) => ({ ...all, rounding: { decimals: 'due' } })),
      'rounding.decimals: ci vuole un numero',
      'rounding.decimals: has to be a',
    ],
    ['an unknown key', changed((all) => ({ ...all, fasce: [] })), 'chiave sconosciuta: «fasce»', 'unknown key: “fasce”'],
    ['nothing', changed(({ bands: _, ...rest }) => rest), 'bands: manca', 'bands: is missing'],
    [
      'another word',
      changed((all) => ({ ...all, objectiveScore: 'netto' })),
      'objectiveScore: valore non ammesso; ammessi: strict, normalised',
      'objectiveScore: no such value; there are: strict, normalised',
    ],
    [
      'too small a number',
      changed((all) => ({ ...all, achievement: { cap: 90, partly: 50, delays: [] } })),
      'achievement.cap: il valore non può essere sotto 100',
      'achievement.cap: the value must not be below 100',
    ],
    [
      'too large a number',
      changed((all) => ({ ...all, rounding: { decimals: 9 } })),
      'rounding.decimals: il valore non può superare 4',
      'rounding.decimals: the value must not be above 4',
    ],
    [
      'an empty list',
      changed((all) => ({ ...all, moments: [] })),
      'moments: l’elenco vuole almeno una voce',
      'moments: the list needs at least one entry',
    ],
    ['an empty text', changed((all) => ({ ...all, name: '' })), 'name: il testo è vuoto', 'name: the text is empty'],
    ['half a file', written((text) => text.slice(0, 40)), 'non è JSON leggibile', 'no JSON that can be read'],
  ])('says what is wrong with %s, in the language asked for', (_, file, italian, english) => {
    const said = allegato(['profile', 'check', file, '--lang', 'it']).stderr;
    expect(said).toContain(italian);
    expect(said).not.toMatch(/Invalid|expected|received|Too small/u);
    expect(allegato(['profile', 'check', file]).stderr).toContain(english);
  });
});

describe('convert --profile', () => {
  it('prints the sheets as the body has them', () => {
    const file = written((text) =>
      text
        .replace('"valori predefiniti"', '"SMVP, G.C. n. 7/2023"')
        .replaceAll('"Nucleo di valutazione / OIV"', '"Organismo di valutazione"'),
    );
    const out = scratch();
    const source = 'fixtures/invented-annex/annex.txt';
    expect(allegato(['convert', source, '--out', out, '--format', 'docx', '--profile', file])).toMatchObject({ code: 0 });
    const sheet = allegato(['convert', source, '--out', out, '--format', 'docx', '--profile', file, '--force']).stdout.split(
      '\n',
    );
    const text = docxText(new Uint8Array(readFileSync(sheet.find((name) => name.includes('schede')) ?? '')));
    expect(text).toContain('SMVP, G.C. n. 7/2023');
    expect(text).not.toContain('valori predefiniti');
  });

  it('stops before anything is read where the profile is wrong', () => {
    const file = written((text) => text.replace('"weight": 60', '"weight": 61'));
    const run = allegato(['convert', 'no-such.pdf', '--out', 'x', '--profile', file]);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain('officer.components');
  });
});

describe('convert of several documents', () => {
  it('puts lines of JSON on standard output, one per document', () => {
    const files = ['fixtures/invented-annex/annex.txt', 'fixtures/real-annex/annex.txt'];
    const run = allegato(['convert', ...files, '--out', '-', '--format', 'ndjson', '--quiet']);
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).document.name)).toEqual(['annex.txt', 'annex.txt']);
  });

  it('takes folders and patterns, in the order of names, and tells what cannot be read', () => {
    const folder = folderOf(['b.txt', 'a/z.txt', 'a/c.txt']);
    writeFileSync(join(folder, 'broken.txt'), 'no table');
    const words = ['--out', '-', '--format', 'ndjson', '--quiet'];
    const namesOf = (stdout: string) =>
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => annexSchema.parse(JSON.parse(line)).document.name);
    const whole = allegato(['convert', folder, ...words]);
    expect(namesOf(whole.stdout)).toEqual(['c.txt', 'z.txt', 'b.txt']);
    expect(whole.code).toBe(4);
    expect(whole.stderr).toContain('broken.txt');
    expect(namesOf(allegato(['convert', join(folder, 'a', '*.txt'), ...words]).stdout)).toEqual(['c.txt', 'z.txt']);
    expect(allegato(['convert', join(folder, 'a', '*.pdf'), ...words])).toMatchObject({ code: 3, stdout: '' });
    expect(allegato(['convert', folder, '--out', '-', '--format', 'json'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('makes one file of the lines of a batch, the same as on standard output', () => {
    const folder = folderOf(['b.txt', 'a/z.txt', 'a/c.txt']);
    const out = join(scratch(), 'out');
    expect(allegato(['convert', folder, '--out', out, '--format', 'ndjson', '--jobs', '2']).code).toBe(0);
    const merged = allegato(['merge', out]);
    expect(merged.stdout).toContain(join(out, 'annexes.ndjson'));
    const { stdout } = allegato(['convert', folder, '--out', '-', '--format', 'ndjson', '--quiet']);
    expect(readFileSync(join(out, 'annexes.ndjson'), 'utf8')).toBe(stdout);
    const elsewhere = join(scratch(), 'all');
    expect(allegato(['merge', out, '--out', elsewhere]).code).toBe(0);
    expect(readFileSync(join(elsewhere, 'annexes.ndjson'), 'utf8')).toBe(stdout);
  });

  it('leaves names out of folders too', () => {
    const folder = scratch();
    const file = join(folder, 'obiettivi-Piro.txt');
    writeFileSync(file, readFileSync('fixtures/real-annex/annex.txt'));
    const run = allegato(['convert', file, '--out', join(folder, 'out'), '--format', 'json', '--without-names']);
    expect(run.stdout).toBe(`${join(folder, 'out', 'obiettivi-[omissis]', 'annex.json')}\n`);
    expect(run.stderr).not.toMatch(/Piro\b(?!\.txt)/u);
  });
});
