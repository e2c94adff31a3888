import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SourceDocument } from '../../src/model/source.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateHtml } from './mutate-html.js';
import { mutatePdf } from './mutate-pdf.js';
import { type Random, randomFrom } from './random.js';
import { annexText } from './values.js';

/** Larger fixtures would take the time of many small ones. */
const largestSeed = 150_000;

/** The committed documents, in the order of their paths. */
export const seedFiles = (): readonly string[] =>
  readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|html|txt)$/.test(name) && !name.includes('expected'))
    .map((name) => join('fixtures', name))
    .filter((file) => statSync(file).size <= largestSeed)
    .sort();

const mutate = (file: string, bytes: Buffer, random: Random): Buffer => {
  if (random.once(4)) return mutateBytes(bytes, random);
  if (file.endsWith('.pdf')) return mutatePdf(bytes, random);
  return file.endsWith('.html') ? mutateHtml(bytes, random) : mutateBytes(bytes, random);
};

/** Case `index` of a run: the same for the same seed and fixtures. Named for what it came from. */
export const caseOf = (seed: number, index: number, files: readonly string[]): SourceDocument => {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ index);
  if (random.once(8)) {
    const [text = ''] = fc.sample(annexText, { seed: random.below(2 ** 31), numRuns: 1 });
    return { name: 'values.txt', bytes: Buffer.from(text) };
  }
  const file = random.pick(files);
  return { name: file, bytes: mutate(file, readFileSync(file), random) };
};
