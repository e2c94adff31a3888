import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/extract/limits.js';
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
    ['an empty folder', () => scratch(), 3, 'no PDF, HTML or text'],
    ['a pattern that matches nothing', () => join(scratch(), '*.pdf'), 3, 'no file matches'],
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
    expect(readdirSync(out).sort()).toEqual(['annex', 'manifest.jsonl', 'summary.csv', 'summary.json']);
    expect(run.stderr).toContain('3 documents: 1 converted, 2 not');
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
    expect(readdirSync(join(out, 'annex')).sort()).toEqual(['annex.json', 'datapackage.json', 'dati', 'obiettivi.csv']);
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

describe('a password', () => {
  const locked = `${bad}/encrypted.pdf`;
  const secret = 'segreto';
  const opened = (words: readonly string[], environment = {}) => allegato(['inspect', locked, ...words], environment);

  it.each([
    ['in words', () => opened(['--password', secret])],
    ['in the environment', () => opened([], { ALLEGATO_PASSWORD: secret })],
    ['in a file', () => opened(['--password-file', inFolder('secret.txt', `${secret}\n`)])],
    [
      'on standard input',
      () => {
        const words = ['inspect', locked, '--password-file', '-'];
        const run = spawnSync(process.execPath, ['dist/cli/main.js', ...words], { input: `${secret}\n`, encoding: 'utf8' });
        return { code: run.status, stdout: run.stdout, stderr: run.stderr };
      },
    ],
  ])('%s opens the PDF, and is never echoed', (_, run) => {
    const { code, stdout, stderr } = run();
    expect(code).toBe(0);
    expect(stdout).toContain('encrypted.pdf: application/pdf');
    expect(stdout + stderr).not.toContain(secret);
  });

  it('that is wrong is said to be so, without it', () => {
    const { code, stderr } = opened(['--password', 'sbagliata']);
    expect(code).toBe(3);
    expect(stderr).toContain('does not open this PDF');
    expect(stderr).not.toContain('sbagliata');
  });

  it.skipIf(!existsSync('/proc/self/cmdline'))('in words leaves the list of processes', async () => {
    const child = spawn(process.execPath, ['dist/cli/main.js', 'inspect', locked, '--password', secret], { stdio: 'ignore' });
    let last = '';
    const watch = setInterval(() => {
      try {
        last = readFileSync(`/proc/${child.pid}/cmdline`, 'latin1') || last;
      } catch {
        // It has ended.
      }
    }, 2);
    await once(child, 'exit');
    clearInterval(watch);
    expect(last).not.toContain(secret);
  });
});

describe('limits', () => {
  it.each(['html-depth', 'html-depth=0', 'html-depth=x', 'nothing=4'])(
    '--limit %s is refused, with the limits there are',
    (limit) => {
      const { code, stderr } = allegato(['check', 'fixtures/real-annex/annex.txt', '--limit', limit]);
      expect(code).toBe(2);
      expect(stderr).toContain('html-depth=N');
    },
  );

  it('a file over its limit, or one that never ends, is refused before it fills the memory', () => {
    const { code, stderr } = allegato(['check', 'fixtures/real-annex/annex.txt', '--limit', 'file-bytes=100']);
    expect(code).toBe(3);
    expect(stderr).toContain('file-bytes (100)');
    if (existsSync('/dev/zero')) expect(allegato(['check', '/dev/zero', '--limit', 'file-bytes=1000000']).code).toBe(3);
  });

  it('each has its line in docs/limits.md, with its default', () => {
    const page = readFileSync('docs/limits.md', 'utf8');
    for (const [name, value] of Object.entries(defaultLimits)) expect(page).toContain(`| \`${name}\` | ${value} |`);
  });
});
