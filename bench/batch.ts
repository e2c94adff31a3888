import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources } from '../src/cli/batch/find-sources.js';
import { walkBare } from './bare-walk.js';
import { figure, print, printTable } from './print.js';
import { medianOf, timeOf } from './statistics.js';

/** Whole annexes and those of many towns: what a batch is made of. */
const pattern = 'fixtures/{real-annex,invented-annex,layouts}/**/*.pdf';

const formatSets = ['json,csv,xlsx,docx', 'json'];

const convertAll = async (formats: string, jobs: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'allegato-bench-'));
  const words = [
    'dist/cli/main.js',
    'convert',
    pattern,
    '--out',
    join(folder, 'out'),
    '--format',
    formats,
    '--jobs',
    String(jobs),
  ];
  try {
    return await timeOf(async () => spawnSync(process.execPath, words, { stdio: 'ignore' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** One process that opens each file and asks for its text and operators, warm, and does nothing with them. */
const walkAll = (files: readonly string[]): Promise<number> =>
  timeOf(async () => {
    for (const file of files) await walkBare(new Uint8Array(readFileSync(file)));
  });

type Timed = { readonly label: string; readonly jobs: number; readonly times: number[]; readonly run: () => Promise<number> };

const rowOf = (documents: number, bare: number, { label, jobs, times }: Timed, alone: number): readonly string[] => {
  const median = medianOf(times) ?? Number.NaN;
  return [
    label,
    String(jobs),
    figure(median / 1000, 1),
    figure((documents / median) * 60_000, 0),
    figure(alone / median, 2),
    figure(median / bare, 2),
  ];
};

/**
 * Documents a minute of whole runs of `convert`, start and writing included: on one core, on all, and against a bare walk of
 * the same files on one core. The runs take turns, so that what disturbs the machine disturbs all.
 */
export const printBatch = async (passes: number): Promise<void> => {
  const { sources } = await findSources([pattern], '');
  const files = sources.map(({ file }) => file);
  const cores = availableParallelism();
  const bare: Timed = { label: 'a bare walk with pdf.js', jobs: 1, times: [], run: () => walkAll(files) };
  const runs = formatSets.flatMap((formats) =>
    [1, cores].map((jobs): Timed => ({ label: formats, jobs, times: [], run: () => convertAll(formats, jobs) })),
  );
  await walkAll(files);
  for (let pass = 0; pass < passes; pass++)
    for (const timed of pass % 2 === 0 ? [bare, ...runs] : [bare, ...runs].toReversed()) timed.times.push(await timed.run());
  const [load = 0] = loadavg();
  print(`## Batch: ${files.length} documents, median of ${passes}, ${cores} cores, load of the machine ${figure(load, 1)}`, '');
  const bareMedian = medianOf(bare.times) ?? Number.NaN;
  const alone = ({ label }: Timed): number => medianOf(runs.find((run) => run.label === label)?.times ?? []) ?? Number.NaN;
  printTable(
    ['', 'jobs', 's', 'documents/min', 'times one core', 'times the bare walk'],
    [rowOf(files.length, bareMedian, bare, bareMedian), ...runs.map((run) => rowOf(files.length, bareMedian, run, alone(run)))],
  );
};
