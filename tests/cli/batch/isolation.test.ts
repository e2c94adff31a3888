import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longPdf } from '../../../bench/long-pdf.js';
import { convertedIn, faulty, filesIn, folderOf, mark, processesMarked, summaryIn } from '../../support/batch.js';
import { allegato, scratch } from '../../support/run.js';

const convert = (folder: string, out: string, words: readonly string[] = [], environment = faulty) =>
  allegato(['convert', folder, '--out', out, '--format', 'json', ...words], environment);

const errorOf = (out: string, name: string): string | undefined =>
  summaryIn(out).documents.find((document) => document.name === name)?.error?.code;

describe('a document that misbehaves among good ones', () => {
  it('hangs, hungers, crashes, leaves or meets a bug: each is named with its reason, and the others are converted', () => {
    const good = ['a.txt', 'b.txt', 'in/c.txt', 'z.txt'];
    const bad = ['hang.txt', 'hunger.txt', 'crash.txt', 'leave.txt', 'bug.txt'];
    const out = join(scratch(), 'out');
    const run = convert(folderOf([...good, ...bad]), out, ['--timeout', '20', '--memory', '500M', '--jobs', '2']);
    expect(run.code).toBe(70);
    expect(convertedIn(out)).toEqual(['a', 'b', join('in', 'c'), 'z']);
    expect(errorOf(out, 'hang.txt')).toBe('input/over-time');
    expect(errorOf(out, 'hunger.txt')).toBe('input/over-memory');
    expect(errorOf(out, 'crash.txt')).toBe('internal/died');
    expect(errorOf(out, 'leave.txt')).toBe('internal/died');
    expect(errorOf(out, 'bug.txt')).toBe('internal/broken');
    expect(run.stderr).toContain('hang.txt: not read within 20 seconds');
    expect(run.stderr).toContain('hunger.txt: needs more than 500 MiB of memory');
    expect(run.stderr).toContain('SIGSEGV');
    expect(run.stderr).toContain('9 documents: 4 converted, 5 not');
    expect(filesIn(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('gives the exit code of an input that cannot be read where only time or memory was wanting', () => {
    const out = join(scratch(), 'out');
    const run = convert(folderOf(['a.txt', 'heap.txt']), out, ['--memory', '400M', '--jobs', '1']);
    expect(run.code).toBe(3);
    expect(errorOf(out, 'heap.txt')).toBe('input/over-memory');
    expect(convertedIn(out)).toEqual(['a']);
  });

  it('is not paid for by the document after it: a process that dies of an old wound is replaced, and the document done', () => {
    const out = join(scratch(), 'out');
    expect(convert(folderOf(['poison.txt', 'q.txt', 'r.txt']), out, ['--jobs', '1']).code).toBe(0);
    expect(convertedIn(out)).toEqual(['poison', 'q', 'r']);
  });

  it('leaves no process behind', () => {
    const out = join(scratch(), 'out');
    convert(folderOf(['hang.txt', 'a.txt']), out, ['--timeout', '3', '--jobs', '2'], { ...faulty, [mark]: out });
    expect(processesMarked(out)).toEqual([]);
  });
});

describe('limits in earnest', () => {
  it('a real document that takes more memory than it may is refused, a smaller one beside it is converted', () => {
    const folder = folderOf(['small.txt']);
    writeFileSync(join(folder, 'long.pdf'), longPdf(1000));
    const out = join(scratch(), 'out');
    const run = convert(folder, out, ['--memory', '150M', '--jobs', '1'], {});
    expect(run.code).toBe(3);
    expect(errorOf(out, 'long.pdf')).toBe('input/over-memory');
    expect(convertedIn(out)).toEqual(['small']);
  });
});
