import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { convert, formats, inspect, read } from '../src/index.js';

/** Counted passes after one that warms up: medians of few passes are steady enough for ratios of one run. */
const PASSES = 7;

const bareText = async (bytes: Uint8Array): Promise<void> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent();
  await pdf.destroy();
};

const bareOperators = async (bytes: Uint8Array): Promise<void> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getOperatorList();
  await pdf.destroy();
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const measure = async (file: string): Promise<void> => {
  const source = { name: file, bytes: new Uint8Array(readFileSync(file)) };
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'pdf.js, text only': () => bareText(source.bytes),
    'pdf.js, operator list only': () => bareOperators(source.bytes),
    'allegato inspect': () => inspect(source),
    'allegato read': () => read(source),
    'allegato convert, all formats': () => convert(source, { formats }),
  };
  const times = new Map<string, number[]>(Object.keys(works).map((name) => [name, []]));
  for (let pass = 0; pass <= PASSES; pass++)
    for (const [name, work] of Object.entries(works)) {
      const time = await timed(work);
      if (pass > 0) times.get(name)?.push(time);
    }
  const base = median(times.get('pdf.js, text only') ?? []);
  console.log(`\n${file} (median of ${PASSES} warm passes, side by side)`);
  for (const [name, values] of times) {
    const time = median(values);
    console.log(`  ${name.padEnd(30)} ${time.toFixed(0).padStart(6)} ms   × ${(time / base).toFixed(2)}`);
  }
};

const coldStart = async (): Promise<void> => {
  const file = 'fixtures/real-annex/libreoffice.pdf';
  const runs: Readonly<Record<string, readonly string[]>> = {
    'node, doing nothing': ['-e', ''],
    'allegato --version': ['dist/cli/main.js', '--version'],
    'allegato inspect': ['dist/cli/main.js', 'inspect', file],
    'allegato convert --format json': ['dist/cli/main.js', 'convert', file, '--out', '-', '--format', 'json'],
  };
  console.log('\ncold starts (whole process, median of 5)');
  for (const [name, words] of Object.entries(runs)) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++)
      times.push(await timed(async () => spawnSync(process.execPath, words, { stdio: 'ignore' })));
    console.log(`  ${name.padEnd(30)} ${median(times).toFixed(0).padStart(6)} ms`);
  }
};

for (const slug of ['real-annex', 'invented-annex'])
  for (const form of ['libreoffice.pdf', 'chromium.pdf']) await measure(join('fixtures', slug, form));
await coldStart();
