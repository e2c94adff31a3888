import { appendFileSync, copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertedIn, filesIn, folderOf, smallDocument, summaryIn } from '../../support/batch.js';
import { allegato, type Run, scratch } from '../../support/run.js';

const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];

const begin = (words: readonly string[] = ['--format', 'json']) => {
  const folder = folderOf(names);
  const out = join(scratch(), 'out');
  const run = (...more: readonly string[]): Run => allegato(['convert', folder, '--out', out, ...words, ...more]);
  return { folder, out, run };
};

const writtenAt = (out: string): Readonly<Record<string, number>> =>
  Object.fromEntries(convertedIn(out).map((name) => [name, statSync(join(out, name, 'annex.json')).mtimeMs]));

describe('--resume', () => {
  it('skips what is done, does again what changed, failed or lost its files, and does what is new', () => {
    const { folder, out, run } = begin();
    writeFileSync(join(folder, 'e.txt'), 'no table');
    expect(run().code).toBe(4);
    const before = writtenAt(out);
    appendFileSync(join(folder, 'b.txt'), '\n\nUna riga in fondo.\n');
    rmSync(join(out, 'c', 'annex.json'));
    copyFileSync(smallDocument, join(folder, 'e.txt'));
    copyFileSync(smallDocument, join(folder, 'f.txt'));
    const again = run('--resume');
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('2 done before and unchanged: skipped');
    expect(again.stdout.trimEnd().split('\n')).toEqual(['b', 'c', 'e', 'f'].map((name) => join(out, name, 'annex.json')));
    const after = writtenAt(out);
    expect(Object.keys(after)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect([after.a, after.d]).toEqual([before.a, before.d]);
    expect(after.b).toBeGreaterThan(before.b ?? 0);
    expect(summaryIn(out).documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt']);
  });

  it('does everything again under other options, and takes away what these do not make', () => {
    const { out, run } = begin(['--format', 'json,csv']);
    run();
    expect(run('--resume').stderr).toContain('4 done before and unchanged');
    const narrower = allegato(['convert', join(scratch(), '*'), '--out', out, '--resume']);
    expect(narrower.code).toBe(3);
    expect(filesIn(out)).toHaveLength(4 * 8 + 3);
    expect(run('--resume', '--format', 'json', '--plan-year', '2024').stderr).not.toContain('done before');
    expect(filesIn(out)).toHaveLength(4 * 8 + 3);
  });

  it('judges what was done by the severity that is asked for now', () => {
    const { run } = begin();
    expect(run().code).toBe(0);
    expect(run('--resume', '--strict').code).toBe(1);
    expect(run('--resume').code).toBe(0);
  });

  it('does not mind a manifest that was cut in the middle of a line', () => {
    const { out, run } = begin();
    run();
    const manifest = join(out, 'manifest.jsonl');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').slice(0, -40));
    const again = run('--resume');
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('3 done before and unchanged');
  });
});

describe('an output folder that holds a batch already', () => {
  it('is left as it is without --resume or --force', () => {
    const { run } = begin();
    run();
    const again = run();
    expect(again).toMatchObject({ code: 5, stdout: '' });
    expect(again.stderr).toContain('--resume');
    expect(run('--force').code).toBe(0);
  });
});
