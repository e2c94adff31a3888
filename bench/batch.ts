import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FoundSource, findSources } from '../src/cli/batch/find-sources.js';
import { walkBare } from './bare-walk.js';
import { figure, print, printTable } from './print.js';
import { medianOf, timeOf } from './statistics.js';

/** Whole annexes and those of many towns: what a batch is made of. */
const pattern = 'fixtures/{real-annex,invented-annex,layouts}/**/*.pdf';

/** So often is each document in the batch, so that what a process needs to warm up weighs as little as in a long night. */
const copies = 3;

const formatSets = ['json,csv,xlsx,docx', 'json'];

/** A folder with every document under as many names as it is to be converted times. */
const layOut = (folder: string, sources: readonly FoundSource[]): string => {
  for (const copy of Array.from({ length: copies }, (_, index) => String(index + 1)))
    for (const { file, name } of sources) {
      mkdirSync(dirname(join(folder, copy, name)), { recursive: true });
      copyFileSync(file, join(folder, copy, name));
    }
  return folder;
};

/** Even one job uses two cores: V8 compiles and collects beside it. Where it can be had, one core is meant literally. */
const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

const convertAll = async (folder: string, formats: string, jobs: number): Promise<number> => {
  const out = join(folder, 'out');
  const words = ['dist/cli/main.js', 'convert', folder, '--out', out, '--format', formats, '--jobs', String(jobs)];
  const [program, ...before] = jobs === 1 && canPin ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
  const time = await timeOf(async () => spawnSync(program ?? process.execPath, [...before, ...words], { stdio: 'ignore' }));
  rmSync(out, { recursive: true });
  return time;
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

const measure = async (folder: string, passes: number, sources: readonly FoundSource[]): Promise<void> => {
  const files = Array.from({ length: copies }, () => sources.map(({ file }) => file)).flat();
  const cores = availableParallelism();
  const bare: Timed = { label: 'a bare walk with pdf.js', jobs: 1, times: [], run: () => walkAll(files) };
  const runs = formatSets.flatMap((formats) =>
    [1, cores].map((jobs): Timed => ({ label: formats, jobs, times: [], run: () => convertAll(folder, formats, jobs) })),
  );
  await walkAll(files);
  for (let pass = 0; pass < passes; pass++)
    for (const timed of pass % 2 === 0 ? [bare, ...runs] : [bare, ...runs].toReversed()) timed.times.push(await timed.run());
  const [load = 0] = loadavg();
  print(`## Batch: ${files.length} documents, median of ${passes}, ${cores} cores, load of the machine ${figure(load, 1)}`, '');
  print(canPin ? 'One job has one core and no other (taskset).' : 'One job may use all cores: there is no taskset here.', '');
  const bareMedian = medianOf(bare.times) ?? Number.NaN;
  const alone = ({ label }: Timed): number => medianOf(runs.find((run) => run.label === label)?.times ?? []) ?? Number.NaN;
  printTable(
    ['', 'jobs', 's', 'documents/min', 'times one core', 'times the bare walk'],
    [bare, ...runs].map((run) => rowOf(files.length, bareMedian, run, run === bare ? bareMedian : alone(run))),
  );
};

/**
 * Documents a minute of whole runs of `convert`, start and writing included: on one core, on all, and against a bare walk of
 * the same files on one core. The runs take turns, so that what disturbs the machine disturbs all.
 */
export const printBatch = async (passes: number): Promise<void> => {
  const { sources } = await findSources([pattern], '');
  const folder = mkdtempSync(join(tmpdir(), 'allegato-bench-'));
  try {
    await measure(layOut(folder, sources), passes, sources);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
