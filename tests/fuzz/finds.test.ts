import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nothingDropped } from '../../src/extract/ledger.js';
import { allegato } from '../support/run.js';
import { caseOf, seedFiles } from './cases.js';
import { faultsOf } from './invariants.js';
import { mutateBytes } from './mutate-bytes.js';
import { randomFrom } from './random.js';

const folder = 'tests/fuzz/finds';

/** What the fuzzer found, as it found it; its name says what was wrong. */
describe('what the fuzzer found once', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    expect(await faultsOf({ name, bytes: readFileSync(join(folder, name)) }, true)).toEqual([]);
  });

  it('a promise that pdf.js drops over a damaged file (Node ended the program)', () => {
    const run = allegato(['inspect', 'tests/fuzz/promise-that-pdfjs-drops.pdf']);
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('extract/rebuilt')]);
  });

  it('a word of 40,000 letters in a cell (tried from each of its letters, it took a minute)', async () => {
    const text = `AREA 1\n\nN.\tObiettivo\tTarget\tPeso\n1\t${'x'.repeat(40_000)}\t100%\t100%\n`;
    const before = process.cpuUsage().user;
    expect(await faultsOf({ name: 'word.txt', bytes: Buffer.from(text) }, false)).toEqual([]);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
  });
});

describe('the fuzzer', () => {
  it('makes the same cases from the same seed, and others from another', () => {
    const files = seedFiles();
    const bytesOf = (seed: number) => [0, 1, 2, 3].map((index) => Buffer.from(caseOf(seed, index, files).bytes).toString('hex'));
    expect(bytesOf(1)).toEqual(bytesOf(1));
    expect(bytesOf(1)).not.toEqual(bytesOf(2));
  });

  it('damages what it is given', () => {
    const given = Buffer.from('%PDF-1.7 a few bytes of something');
    const made = Array.from({ length: 50 }, (_, seed) => mutateBytes(given, randomFrom(seed)));
    expect(made.filter((bytes) => bytes.equals(given)).length).toBeLessThan(5);
  });

  it('notices a document that breaks what must hold', async () => {
    const { faultsOfRaw } = await import('./invariants.js');
    const ledger = {
      source: 5,
      table: 1,
      paragraph: 1,
      furniture: 0,
      dropped: nothingDropped,
    };
    const document = { name: 'a', sha256: '', mediaType: 'text/plain' as const, pages: 1 };
    const place = { page: 1 };
    const table = { kind: 'table' as const, id: 't1', place, rows: 1, cols: 2, confidence: 1, reasons: [], fragments: [] };
    const cells = [{ row: 0, col: 0, rowSpan: 1, colSpan: 1, text: 'a', place }];
    const faults = faultsOfRaw({ document, pages: [{ page: 1, width: 0, height: 0, ledger }], blocks: [{ ...table, cells }] });
    expect(faults.map((fault) => fault.slice(0, 6))).toEqual(['ledger', 'table ']);
  });
});
