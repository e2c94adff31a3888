import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allegato } from '../support/run.js';

describe('the words of the command line', () => {
  it.each([
    [['frobnicate'], 'unknown command'],
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
    [['check', 'a.pdf', '--layout', 'package.json'], 'Unrecognized key'],
    [['convert', 'a.pdf', '--out', 'x', '--layout', 'README.md'], 'README.md'],
    [['inspect', 'a.pdf', '--layout', 'package.json'], 'Unrecognized key'],
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
