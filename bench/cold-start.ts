import { spawnSync } from 'node:child_process';
import { figure, print, printTable } from './print.js';
import { medianOf, timeOf } from './statistics.js';

const file = 'fixtures/real-annex/libreoffice.pdf';
const runs = 5;

const commands: Readonly<Record<string, readonly string[]>> = {
  'node, doing nothing': ['-e', ''],
  'allegato --version': ['dist/cli/main.js', '--version'],
  'allegato inspect': ['dist/cli/main.js', 'inspect', file],
  'allegato convert --format json': ['dist/cli/main.js', 'convert', file, '--out', '-', '--format', 'json'],
};

/**
 * Converts in a fresh process and says, as JSON, what each part took in milliseconds: what is imported before anything is
 * read, then each stage the first time (what it imports included) and the second time (what it costs once loaded).
 */
const script = `
const lap = ((last) => () => { const before = last; last = performance.now(); return last - before; })(performance.now());
const { convert } = await import('./dist/pipeline.js');
const { readFileSync } = await import('node:fs');
const parts = [['imports of the pipeline', lap(), 0]];
const bytes = new Uint8Array(readFileSync('${file}'));
const once = async () => {
  const times = [];
  lap();
  await convert({ name: 'plan.pdf', bytes: bytes.slice() }, { formats: ['json', 'csv', 'xlsx', 'docx'] },
    (end) => times.push([end.format ?? end.stage, lap()]));
  return times;
};
const [cold, warm] = [await once(), await once()];
cold.forEach(([name, time], index) => parts.push([name, time, warm[index][1]]));
console.log(JSON.stringify(parts));
`;

type Part = readonly [name: string, cold: number, warm: number];

const partsOnce = (): readonly Part[] =>
  JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout);

const printParts = (): void => {
  const all = Array.from({ length: runs }, partsOnce);
  const [first = []] = all;
  const median = (at: number, pick: (part: Part) => number): number | undefined =>
    medianOf(all.flatMap(({ [at]: part }) => (part === undefined ? [] : [pick(part)])));
  print(`## Cold start of convert, part by part: ${file}, median of ${runs}`, '');
  printTable(
    ['', 'ms, first time', 'ms, again'],
    first.map(([name], at) => [
      name,
      figure(
        median(at, ([, cold]) => cold),
        0,
      ),
      figure(
        median(at, ([, , warm]) => warm),
        0,
      ),
    ]),
  );
};

/** What a command takes from start to end, as a whole process, and what of it each part of a conversion takes. */
export const printColdStart = async (): Promise<void> => {
  print(`## Cold start: whole process, median of ${runs}`, '');
  const rows: (readonly string[])[] = [];
  for (const [name, words] of Object.entries(commands)) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++)
      times.push(await timeOf(async () => spawnSync(process.execPath, words, { stdio: 'ignore' })));
    rows.push([name, figure(medianOf(times), 0)]);
  }
  printTable(['', 'ms'], rows);
  printParts();
};
