import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInShard } from '../../../src/cli/batch/shard.js';
import { convertedIn, filesIn, folderOf, summaryIn } from '../../support/batch.js';
import { allegato, type Run, scratch } from '../../support/run.js';

const names = ['a.txt', 'b/a.txt', 'c.txt', 'd/e/a.txt', 'f.txt', 'g.txt', 'h.txt'];
const shards = ['1/3', '2/3', '3/3'];

const convert = (folder: string, out: string, ...words: readonly string[]): Run =>
  allegato(['convert', folder, '--out', out, '--format', 'json,csv', ...words]);

/** The documents' files, without what the batch itself writes. */
const outputs = (out: string): readonly string[] => filesIn(out).filter((file) => file.includes('/'));

const expectSame = (one: string, other: string): void => {
  expect(outputs(one)).toEqual(outputs(other));
  for (const file of outputs(one)) expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file))), file).toBe(true);
  expect(summaryIn(one)).toEqual(summaryIn(other));
};

describe('--shard and merge', () => {
  const folder = folderOf(names);
  const whole = join(scratch(), 'out');
  expect(convert(folder, whole).code).toBe(0);

  it('the shards in one folder, merged, are the whole', () => {
    const out = join(scratch(), 'out');
    for (const shard of shards) expect(convert(folder, out, '--shard', shard).code).toBe(0);
    expect(allegato(['merge', out]).code).toBe(0);
    expectSame(out, whole);
  });

  it('the shards of different machines, gathered, are the whole', () => {
    const outs = shards.map((shard) => {
      const out = join(scratch(), 'out');
      convert(folder, out, '--shard', shard);
      return out;
    });
    expect(outs.flatMap(convertedIn).sort()).toEqual(convertedIn(whole));
    const all = join(scratch(), 'all');
    expect(allegato(['merge', ...outs, '--out', all]).code).toBe(0);
    expectSame(all, whole);
  });

  it('a shard that is missing or stopped is named, and what is there is summed up', () => {
    const out = join(scratch(), 'out');
    convert(folder, out, '--shard', '1/3');
    convert(folder, out, '--shard', '3/3');
    const merged = allegato(['merge', out]);
    expect(merged.code).toBe(3);
    expect(merged.stderr).toContain('shard 2/3 missing');
    expect(summaryIn(out).documents.length).toBeGreaterThan(0);
  });

  it('shards of another set of documents are not mixed', () => {
    const out = join(scratch(), 'out');
    convert(folder, out, '--shard', '1/3');
    const other = folderOf(names);
    rmSync(join(other, 'a.txt'));
    convert(other, out, '--shard', '2/3');
    expect(allegato(['merge', out])).toMatchObject({ code: 3, stdout: '' });
  });

  it('a folder without a manifest is no batch', () => {
    expect(allegato(['merge', scratch()])).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('the part of a shard', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `comune-${index}/piano.pdf`);

  it('every document is in just one, and none is much larger than another', () => {
    for (const count of [1, 2, 7, 64]) {
      const sizes = Array.from(
        { length: count },
        (_, at) => many.filter((name) => isInShard(name, { index: at + 1, count })).length,
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(many.length);
      expect(Math.max(...sizes)).toBeLessThan((many.length / count) * 1.35);
    }
  });

  it('does not depend on how a name is composed', () => {
    const shard = { index: 1, count: 2 };
    expect(isInShard('Forlì.pdf'.normalize('NFD'), shard)).toBe(isInShard('Forlì.pdf'.normalize('NFC'), shard));
  });
});
