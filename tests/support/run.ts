import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** What a run of the program left: exit code and both streams. */
export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const inEnglish = (environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...inherited } = process.env;
  return { ...inherited, LANG: 'C', ...environment };
};

/** Runs the built program with the given words, in English unless the words say otherwise. */
export const allegato = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli/main.js'), ...words], {
    encoding: 'utf8',
    env: inEnglish(environment),
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
};

/** A run that goes on: `signal` reaches the processes it started, too, as Ctrl-C of a terminal does; `said` is standard error so far. */
export type Running = {
  readonly signal: (name: NodeJS.Signals) => void;
  readonly pid: number;
  readonly said: () => string;
  readonly end: Promise<Run>;
};

/** The exit code as a shell shows it, also where a signal ended the process. */
const shellCode = (code: number | null, signal: NodeJS.Signals | null): number | null =>
  signal === null ? code : 128 + constants.signals[signal];

/** Starts the built program in a process group of its own. */
export const startAllegato = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Running => {
  const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...words], {
    env: inEnglish(environment),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const end = new Promise<Run>((done) =>
    child.on('close', (code, signal) => done({ code: shellCode(code, signal), stdout, stderr })),
  );
  return { pid, signal: (name) => void process.kill(-pid, name), said: () => stderr, end };
};

/** Waits until something is so; fails after half a minute. */
export const waitUntil = async (isSo: () => boolean): Promise<void> => {
  const last = Date.now() + 30_000;
  while (!isSo()) {
    if (Date.now() > last) throw new Error('waited in vain');
    await new Promise((done) => setTimeout(done, 20));
  }
};

const folders: string[] = [];

/** A fresh folder below the system's temporary one; it is gone after the last test of the file. */
export const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'allegato-'));
  folders.push(folder);
  return folder;
};

const clear = (): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};
// Scripts outside a test run make such folders, too.
if (process.env.VITEST === undefined) process.on('exit', clear);
else afterAll(clear);
