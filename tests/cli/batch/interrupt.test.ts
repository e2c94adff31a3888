import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertedIn, faulty, filesIn, folderOf, mark, processesMarked, summaryIn } from '../../support/batch.js';
import { allegato, scratch, startAllegato, waitUntil } from '../../support/run.js';

const names = ['a.txt', 'b.txt', 'c.txt', 'hang.txt', 'i.txt', 'j.txt', 'k.txt'];

const entriesIn = (out: string): number => {
  const manifest = join(out, 'manifest.jsonl');
  return existsSync(manifest) ? readFileSync(manifest, 'utf8').split('\n').length - 2 : 0;
};

const wordsFor = (folder: string, out: string): readonly string[] => [
  'convert',
  folder,
  '--out',
  out,
  '--format',
  'json,csv',
  '--jobs',
  '1',
];

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a batch that is stopped with %s', (name, shown) => {
  it('ends by the signal and without half files, says how to go on, and goes on', async () => {
    const folder = folderOf(names);
    const out = join(scratch(), 'out');
    const run = startAllegato(wordsFor(folder, out), { ...faulty, [mark]: out });
    // The fourth document never ends: three are done by now.
    await waitUntil(() => entriesIn(out) === 3);
    run.signal(name);
    const { code, stderr } = await run.end;
    expect(code).toBe(shown);
    expect(stderr).toContain(`3 of 7 documents done, no file half written. To go on:\n  allegato convert ${folder}`);
    expect(stderr).toContain('--format json,csv --jobs 1 --resume');
    expect(stderr).not.toContain('hang.txt:');
    expect(convertedIn(out)).toEqual(['a', 'b', 'c']);
    expect(filesIn(out).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    expect(summaryIn(out).documents).toHaveLength(3);
    expect(processesMarked(out)).toEqual([]);

    const again = allegato([...wordsFor(folder, out), '--resume']);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('3 done before and unchanged: skipped');
    const whole = join(scratch(), 'out');
    allegato(wordsFor(folder, whole));
    expect(summaryIn(out)).toEqual(summaryIn(whole));
    const outputs = filesIn(whole).filter((file) => file.includes('/'));
    expect(outputs).toHaveLength(7 * 8);
    for (const file of outputs) expect(readFileSync(join(out, file)).equals(readFileSync(join(whole, file))), file).toBe(true);
  });
});

describe('a batch that is killed', () => {
  it('takes its processes with it, and can go on', async () => {
    const folder = folderOf(names);
    const out = join(scratch(), 'out');
    const run = startAllegato(wordsFor(folder, out), { ...faulty, [mark]: out });
    await waitUntil(() => entriesIn(out) === 3);
    process.kill(run.pid, 'SIGKILL');
    await waitUntil(() => processesMarked(out).length === 0);
    const again = allegato([...wordsFor(folder, out), '--resume']);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('3 done before and unchanged: skipped');
    expect(convertedIn(out)).toHaveLength(7);
  });
});
