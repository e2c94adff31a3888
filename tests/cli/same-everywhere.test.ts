import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../support/batch.js';
import { allegato, scratch } from '../support/run.js';

const preload = `--import=${resolve('tests/support/another-day.mjs')}`;
const formats = ['json', 'ndjson', 'csv', 'xlsx', 'docx', 'html', 'decisions'].flatMap((format) => ['--format', format]);

type Elsewhere = readonly [zone: string, locale: string];

const farthest: Elsewhere = ['Pacific/Kiritimati', 'tr_TR.UTF-8'];
const elsewhere: Readonly<Record<string, readonly Elsewhere[]>> = {
  'fixtures/real-annex/libreoffice.pdf': [farthest, ['America/St_Johns', 'ar'], ['Asia/Kolkata', 'th_TH.UTF-8']],
  'fixtures/invented-annex/annex.html': [farthest],
};

/** What a run writes by name, in hexadecimal. */
const bytesOf = (source: string, words: readonly string[], environment: Readonly<Record<string, string>>) => {
  const out = join(scratch(), 'out');
  const { code, stderr } = allegato(['convert', source, '--out', out, ...formats, ...words], environment);
  expect(code, stderr).toBeLessThan(2);
  return Object.fromEntries(filesIn(out).map((file) => [file, readFileSync(join(out, file)).toString('hex')]));
};

describe.each(Object.entries(elsewhere))('%s', { timeout: 120_000 }, (source, places) => {
  let here: Readonly<Record<string, string>> = {};
  beforeAll(() => {
    here = bytesOf(source, [], { TZ: 'Europe/Rome', LANG: 'it_IT.UTF-8' });
  }, 120_000);

  it('gives files of every format', () => {
    const endings = new Set(Object.keys(here).map((file) => file.slice(file.lastIndexOf('.'))));
    expect([...endings].sort()).toEqual(['.csv', '.docx', '.html', '.json', '.ndjson', '.xlsx']);
  });

  it.each(places)('gives the same bytes on another day in %s, with the locale %s', (zone, locale) => {
    const there = bytesOf(source, [], { TZ: zone, LC_ALL: locale, LANG: locale, LANGUAGE: locale, NODE_OPTIONS: preload });
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((file) => there[file] !== here[file])).toEqual([]);
  });
});

it('gives the same bytes with a date of issue and as one of a batch', { timeout: 120_000 }, () => {
  const words = ['--issued-on', '2024-03-31', '--jobs', '1'];
  const kept = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).filter(([file]) => !/^(?:manifest|summary)/.test(file)));
  const here = kept(bytesOf('fixtures/real-annex/annex.txt', words, { TZ: 'Europe/Rome' }));
  const there = kept(
    bytesOf('fixtures/real-annex/annex.txt', words, { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar', NODE_OPTIONS: preload }),
  );
  expect(Object.keys(here).length).toBeGreaterThan(8);
  expect(there).toEqual(here);
});

it('does run on that other day and in that zone', () => {
  const said = execFileSync(process.execPath, ['-p', 'String(new Date()) + Intl.DateTimeFormat().resolvedOptions().locale'], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'ar', NODE_OPTIONS: preload },
  });
  expect(said).toMatch(/2031/);
  expect(said).toMatch(/GMT\+1400/);
  expect(said.trim()).toMatch(/ar/);
});
