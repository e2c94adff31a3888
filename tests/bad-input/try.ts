import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { scratch } from '../support/run.js';
import type { BadInput } from './case.js';

/** What came of a bad input: `cpu` in seconds of processor time, `peak` in MiB, `strays` files written elsewhere than into the output folder. */
export type Trial = {
  readonly code: number | null;
  readonly said: string;
  readonly result: string;
  readonly cpu: number;
  readonly peak: number;
  readonly strays: readonly string[];
};

/** Longer than this nothing may take, on the slowest machine. */
const longestSeconds = 240;

const measured = (folder: string, stem: string): { readonly cpu: number; readonly peak: number } => {
  const notes = readdirSync(folder)
    .filter((name) => name.startsWith(stem))
    .map((name): { cpu: number; mebibytes: number } => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return { cpu: notes.reduce((sum, { cpu }) => sum + cpu, 0), peak: Math.max(0, ...notes.map(({ mebibytes }) => mebibytes)) };
};

/** Converts a bad input with the built program in a process of its own, in a folder of its own. */
export const tryInput = (input: BadInput): Trial => {
  const folder = scratch();
  const [work, notes] = [join(folder, 'work'), join(folder, 'notes')];
  for (const one of [work, notes]) mkdirSync(one);
  const file = input.file ?? 'input.bin';
  writeFileSync(join(work, file), input.make());
  const words = ['convert', file, '--out', 'out', '--format', 'json', '--quiet', ...(input.words ?? [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli/main.js'), ...words], {
    cwd: work,
    encoding: 'utf8',
    timeout: longestSeconds * 1000,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      LANG: 'C',
      LC_ALL: 'C',
      NODE_OPTIONS: `--require ${resolve('tests/bad-input/measure.cjs')}`,
      ALLEGATO_MEASURE: join(notes, 'note'),
    },
  });
  const written = stdout.split('\n').filter((path) => path !== '');
  const json = written.map((path) => join(work, path)).filter((path) => path.endsWith('annex.json') && existsSync(path));
  const strays = readdirSync(work, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name !== file && name !== 'out' && !name.startsWith('out/'),
  );
  const trial = {
    code: status,
    said: stderr,
    result: json.map((path) => readFileSync(path, 'utf8')).join(''),
    strays,
    ...measured(notes, 'note'),
  };
  rmSync(dirname(work), { recursive: true });
  return trial;
};
