import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a run of the program left: exit code and both streams. */
export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built program with the given words, in English unless the words say otherwise. */
export const allegato = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Run => {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli/main.js'), ...words], {
    encoding: 'utf8',
    env: { ...inherited, LANG: 'C', ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
};

/** A fresh folder below the system's temporary one. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'allegato-'));
