import { readFileSync } from 'node:fs';
import { inspect } from '../src/index.js';
import { walkBare } from './bare-walk.js';
import { figure, print, printTable } from './print.js';
import type { BenchSet } from './quality.js';
import { medianOf, timeOf } from './statistics.js';

type Timed = { readonly pages: number; readonly bare: number; readonly own: number };

/** The two take turns, and turns at being first: what disturbs the machine disturbs both. */
const timeFile = async (pdf: string, passes: number): Promise<Timed> => {
  const source = { name: pdf, bytes: new Uint8Array(readFileSync(pdf)) };
  const times = { bare: [] as number[], own: [] as number[] };
  const bare = async (): Promise<unknown> => times.bare.push(await timeOf(() => walkBare(source.bytes)));
  const own = async (): Promise<unknown> => times.own.push(await timeOf(() => inspect(source)));
  const { raw } = await inspect(source);
  await walkBare(source.bytes);
  for (let pass = 0; pass < passes; pass++) for (const work of pass % 2 === 0 ? [bare, own] : [own, bare]) await work();
  return { pages: raw.pages.length, bare: medianOf(times.bare) ?? 0, own: medianOf(times.own) ?? 0 };
};

const rowOf = (name: string, files: readonly Timed[]): readonly string[] => {
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const mean = (of: (file: Timed) => number): number => files.reduce((sum, file) => sum + of(file), 0) / pages;
  const median = (of: (file: Timed) => number): number => medianOf(files.map((file) => of(file) / file.pages)) ?? 0;
  const [bareMedian, ownMedian] = [median(({ bare }) => bare), median(({ own }) => own)];
  const [bareMean, ownMean] = [mean(({ bare }) => bare), mean(({ own }) => own)];
  return [
    name,
    String(files.length),
    String(pages),
    `${figure(ownMedian, 1)} / ${figure(bareMedian, 1)} = ${figure(ownMedian / bareMedian, 2)}`,
    `${figure(ownMean, 1)} / ${figure(bareMean, 1)} = ${figure(ownMean / bareMean, 2)}`,
  ];
};

/** Milliseconds per page, warm: ours, a bare walk of the same files in the same run, and the ratio of the two. */
export const printSpeed = async (sets: readonly BenchSet[], passes: number): Promise<void> => {
  print('## Speed: ms/page, ours / a bare walk with pdf.js (text and operators) = ratio', '');
  const rows: (readonly string[])[] = [];
  for (const { name, documents } of sets) {
    const files: Timed[] = [];
    for (const { pdf } of documents) files.push(await timeFile(pdf, passes));
    rows.push(rowOf(name, files));
  }
  printTable(['', 'documents', 'pages', 'median over documents', 'mean over pages'], rows);
};
