import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allegato, scratch } from '../support/run.js';

const inFolder = (name: string, bytes: string | Uint8Array): string => {
  const file = join(scratch(), name);
  writeFileSync(file, bytes);
  return file;
};

const bad = 'fixtures/bad-input';

describe('input that cannot be processed', () => {
  it.each([
    ['a missing file', () => 'no-such-plan.pdf', 3, 'no such file'],
    ['an empty file', () => inFolder('empty.pdf', ''), 3, 'empty'],
    [
      'a binary of unknown kind',
      () =>
        inFolder(
          'plan.pdf',
          new Uint8Array(400).map((_, i) => (i * 37) % 251),
        ),
      3,
      'not recognised',
    ],
    [
      'a picture',
      () => inFolder('plan.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
      3,
      'png',
    ],
    ['a folder', () => scratch(), 3, 'cannot be read'],
    ['an encrypted PDF', () => `${bad}/encrypted.pdf`, 3, 'password'],
    ['a PDF without text', () => `${bad}/image-only.pdf`, 3, 'scan'],
    ['a truncated PDF', () => inFolder('cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 3, 'damaged'],
    ['HTML without a table', () => `${bad}/no-table.html`, 4, 'inspect'],
    ['text without a table', () => `${bad}/no-table.txt`, 4, 'inspect'],
  ])('%s: its exit code, a next step, nothing written', (_, makeFile, code, said) => {
    const out = join(scratch(), 'out');
    const run = allegato(['convert', makeFile(), '--out', out]);
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
  });

  it('does not stop the other documents, and the worst decides', () => {
    const out = join(scratch(), 'out');
    const run = allegato([
      'convert',
      'no-such-plan.pdf',
      `${bad}/no-table.txt`,
      'fixtures/real-annex/annex.txt',
      '--out',
      out,
      '--format',
      'json',
    ]);
    expect(run.code).toBe(3);
    expect(readdirSync(out)).toEqual(['annex']);
    expect(run.stderr).toContain('2 of 3');
  });
});

describe('output that cannot be written', () => {
  it('refuses to overwrite without --force, and leaves the old file as it is', () => {
    const out = scratch();
    const words = ['convert', 'fixtures/real-annex/annex.txt', '--out', out, '--format', 'json'];
    expect(allegato(words).code).toBe(0);
    const again = allegato(words);
    expect(again).toMatchObject({ code: 5, stdout: '' });
    expect(again.stderr).toContain('--force');
    expect(allegato([...words, '--force']).code).toBe(0);
    expect(allegato([...words.slice(0, -1), 'csv']).code).toBe(0);
    expect(readdirSync(join(out, 'annex')).sort()).toEqual(['annex.json', 'datapackage.json', 'obiettivi.csv']);
  });

  it('says so where the folder is a file', () => {
    const file = inFolder('out', 'a file');
    const run = allegato(['convert', 'fixtures/real-annex/annex.txt', '--out', file, '--format', 'json']);
    expect(run).toMatchObject({ code: 5, stdout: '' });
    expect(run.stderr).toContain('cannot be written');
  });

  it.skipIf(process.getuid?.() === 0)('says so where the folder is read-only (skipped for root, who may write anywhere)', () => {
    const out = scratch();
    chmodSync(out, 0o500);
    expect(allegato(['convert', 'fixtures/real-annex/annex.txt', '--out', out, '--format', 'json']).code).toBe(5);
  });

  it('leaves neither temporary files nor a partial set behind', () => {
    const out = scratch();
    mkdirSync(join(out, 'annex', 'obiettivi.csv'), { recursive: true });
    const run = allegato(['convert', 'fixtures/real-annex/annex.txt', '--out', out, '--format', 'json,csv', '--force']);
    expect(run.code).toBe(5);
    expect(readdirSync(join(out, 'annex')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
