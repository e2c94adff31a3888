import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, smallDocument, summaryIn } from '../../support/batch.js';
import { allegato, scratch } from '../../support/run.js';

const convert = (document: string, out: string, ...words: readonly string[]) =>
  allegato(['convert', document, '--out', out, '--format', 'json,decisions', ...words]);

/** A file with every open finding of the small document put down as none. */
const rejectAll = (): string => {
  const { stdout } = allegato(['convert', smallDocument, '--out', '-', '--format', 'decisions']);
  const template = JSON.parse(stdout);
  const file = join(scratch(), 'decided.json');
  const decisions = template.decisions.map((one: object) => ({ ...one, decision: 'reject', reason: 'Va bene così' }));
  writeFileSync(file, JSON.stringify({ ...template, decisions }));
  return file;
};

describe('a document of a batch is treated like a single one', () => {
  it('within the limits asked for', () => {
    const out = join(scratch(), 'out');
    const { code, stderr } = convert(folderOf(['a.txt']), out, '--limit', 'file-bytes=10');
    expect(code).toBe(3);
    expect(stderr).toContain('file-bytes');
    expect(summaryIn(out).documents.map(({ error }) => error?.code)).toEqual(['input/over-limit']);
  });

  it('what a person decided counts no more, in the summary and the exit code', () => {
    const [open, decided] = [join(scratch(), 'out'), join(scratch(), 'out')];
    const file = rejectAll();
    expect(convert(smallDocument, open, '--jobs', '1').code).toBe(0);
    const single = convert(smallDocument, join(scratch(), 'out'), '--decisions', file, '--strict');
    const batch = convert(smallDocument, decided, '--decisions', file, '--strict', '--jobs', '1');
    expect(batch.code).toBe(single.code);
    const warnings = [open, decided].map((out) => Number(JSON.stringify(summaryIn(out)).match(/"warning":(\d+)/)?.[1]));
    expect(warnings[1]).toBeLessThan(warnings[0] ?? 0);
    expect(single.stderr).toContain(`${warnings[1]} warnings`);
  });

  it('decisions are about one document, however many a folder holds', () => {
    const file = rejectAll();
    const { code, stderr } = convert(folderOf(['a.txt', 'b.txt']), join(scratch(), 'out'), '--decisions', file);
    expect(code).toBe(2);
    expect(stderr).toContain('--decisions is about one document, here are 2');
    expect(convert(folderOf(['a.txt']), join(scratch(), 'out'), '--decisions', file).code).toBe(0);
  });
});
