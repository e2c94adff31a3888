import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allegato, scratch } from '../support/run.js';

/** The packages and files of the program that a run loads, as V8's record of covered code names them. */
const loadedBy = (words: readonly string[]): readonly string[] => {
  const folder = scratch();
  expect(allegato(words, { NODE_V8_COVERAGE: folder }).code).toBeLessThan(2);
  const [record = ''] = readdirSync(folder);
  const { result }: { result: readonly { url: string }[] } = JSON.parse(readFileSync(join(folder, record), 'utf8'));
  return result
    .filter(({ url }) => url.startsWith('file:'))
    .map(({ url }) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)|.*\/dist\/(\w+)/.exec(url)?.slice(1).join('') ?? url);
};

describe('what is loaded', () => {
  it.each([['--version'], ['--help'], ['convert', '--help'], ['check', '--version']])(
    'by %s %s: nothing but words',
    (...words) => {
      expect([...new Set(loadedBy(words))].sort()).toEqual(['cli', 'errors', 'messages']);
    },
  );

  it.each([
    ['json', [], ['exceljs', 'docx', 'pdfjs-dist', 'cheerio']],
    ['docx', ['docx'], ['exceljs', 'pdfjs-dist', 'cheerio']],
    ['xlsx', ['exceljs'], ['docx', 'pdfjs-dist', 'cheerio']],
  ])('by a conversion of text to %s: what it needs', (format, needed, others) => {
    const loaded = loadedBy(['convert', 'fixtures/real-annex/annex.txt', '--out', scratch(), '--format', format]);
    expect(loaded).toEqual(expect.arrayContaining(['zod', ...needed]));
    expect(loaded.filter((name) => others.includes(name))).toEqual([]);
  });
});

describe('the words of the command line', () => {
  it.each([
    [['frobnicate'], 'unknown command'],
    [['toString'], 'unknown command'],
    [['--frobnicate'], '--frobnicate'],
    [['convert', 'a.pdf', '--frobnicate'], '--frobnicate'],
    [['convert', '--out', 'x'], 'at least one file'],
    [['convert', 'a.pdf'], '--out'],
    [['convert', 'a.pdf', '--out'], '--out'],
    [['convert', 'a.pdf', '--out', 'x', '--format', 'odt'], 'odt'],
    [['convert', 'a.pdf', '--out', '-', '--format', 'xlsx'], '--format json'],
    [['convert', 'a.pdf', 'b.pdf', '--out', '-', '--format', 'json'], 'one document'],
    [['convert', 'a.pdf', '--out', 'x', '--plan-year', '24'], '--plan-year'],
    [['convert', 'a.pdf', '--out', 'x', '--issued-on', '2024-02-30'], '--issued-on'],
    [['check', 'a.pdf', '--ipa', 'c h501'], '--ipa'],
    [['check', 'a.pdf', '--lang', 'fr'], '--lang'],
    [['rules', 'no/such-rule'], 'no/such-rule'],
    [['layouts', 'no-such-layout'], 'no-such-layout'],
    [['check', 'a.pdf', '--layout', 'package.json'], 'unknown key'],
    [['convert', 'a.pdf', '--out', 'x', '--layout', 'README.md'], 'README.md'],
    [['inspect', 'a.pdf', '--layout', 'package.json'], 'unknown key'],
    [['convert', 'a.pdf', '--out', 'x', '--csv', 'dutch'], 'italian, plain'],
    [['convert', 'a.pdf', '--out', 'x', '--profile', 'README.md'], 'profile init'],
    [['profile'], 'init, check'],
    [['profile', 'check'], 'at least one file'],
  ])('%j is a wrong use (exit 2) that says what to do', (words, said) => {
    const run = allegato(words);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toContain('    at ');
  });

  it('says the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(allegato(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('helps in the language of the locale, and in the one asked for', () => {
    expect(allegato(['--help']).stdout).toContain('Exit codes:');
    expect(allegato(['--help'], { LANG: 'it_IT.UTF-8' }).stdout).toContain('Codici di uscita:');
    expect(allegato(['convert', '--help', '--lang', 'it']).stdout).toContain('Codici di uscita:');
    expect(allegato([]).stdout).toBe(allegato(['--help']).stdout);
  });

  it('complains in the language asked for', () => {
    expect(allegato(['convert', '--lang', 'it', '--out', 'x']).stderr).toContain('almeno un file');
  });
});

describe('rules', () => {
  it('lists every rule, and shows the page of one', () => {
    const list = allegato(['rules']).stdout.trimEnd().split('\n');
    expect(list.length).toBeGreaterThan(30);
    expect(list.find((line) => line.startsWith('weight/sum-not-100'))).toContain('warning');
    expect(allegato(['rules', 'weight/sum-not-100']).stdout).toBe(readFileSync('docs/rules/weight-sum-not-100.md', 'utf8'));
  });
});
