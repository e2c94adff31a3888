import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longPlan } from '../scripts/fixtures/long-plan/index.js';
import { longPdf } from './long-pdf.js';
import { figure, print, printTable } from './print.js';

const lengths = [100, 1000];
const planLengths = [75, 300];

/** Reads a file with the built program and says the process's largest resident memory in KiB, and the time in ms. */
const script = `
const [file] = process.argv.slice(1);
const { inspect } = await import('./dist/index.js');
const { readFileSync } = await import('node:fs');
const start = performance.now();
const { raw } = await inspect({ name: 'long.pdf', bytes: new Uint8Array(readFileSync(file)) });
console.log(process.resourceUsage().maxRSS, performance.now() - start, raw.pages.length);
`;

const measure = (file: string): readonly string[] => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, file], { encoding: 'utf8' });
  const [kib = Number.NaN, ms = Number.NaN, pages = Number.NaN] = stdout.trim().split(' ').map(Number);
  return [figure(pages, 0), figure(kib / 1024, 0), figure(ms / pages, 1)];
};

/** Peak memory of the built program on long documents, each in a process of its own. Further files can be named. */
export const printMemory = async (files: readonly string[]): Promise<void> => {
  print('## Memory: peak of a process, cold', '');
  const folder = mkdtempSync(join(tmpdir(), 'allegato-bench-'));
  try {
    const made = lengths.map((pages) => {
      const file = join(folder, `${pages}.pdf`);
      writeFileSync(file, longPdf(pages));
      return ['a ruled table per page', ...measure(file)];
    });
    const plans: (readonly string[])[] = [];
    for (const pages of planLengths) {
      const file = join(folder, `plan-${pages}.pdf`);
      writeFileSync(file, (await longPlan('fixtures/invented-annex', pages)).bytes);
      plans.push(['an annex in a plan', ...measure(file)]);
    }
    printTable(['', 'pages', 'MiB', 'ms/page'], [...made, ...plans, ...files.map((file) => [file, ...measure(file)])]);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
