import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/errors.js';
import { convertedIn, faulty, folderOf, summaryIn } from '../support/batch.js';
import { allegato, scratch, waitUntil } from '../support/run.js';

const names = ['a.txt', 'b/a.txt', 'c.txt', 'd.txt'];

/** A folder with a program `allegato` in it: the built one, for a shell to find. */
const onPath = (): string => {
  const folder = join(scratch(), 'bin');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'allegato'),
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli/main.js')}" "$@" --format json\n`,
    {
      mode: 0o755,
    },
  );
  return folder;
};

const shell = (script: string, environment: Readonly<Record<string, string>>) =>
  spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${onPath()}:${process.env.PATH}`, ...environment },
  });

/** The shell script that a pod of the example runs. */
const podScript = (): string => {
  const [, block = ''] = /args:\n\s+- \|\n((?: {14}.*\n)+)/.exec(readFileSync('docs/examples/kubernetes-job.yaml', 'utf8')) ?? [];
  return block.replace(/^ {14}/gm, '');
};

const expectWhole = (out: string): void => {
  expect(allegato(['merge', out]).code).toBe(0);
  expect(convertedIn(out)).toEqual(['a', join('b', 'a'), 'c', 'd']);
  expect(summaryIn(out).totals).toMatchObject({ documents: 4, converted: 4 });
};

describe('the examples of docs/batch.md', () => {
  it('the Slurm array converts the whole set', () => {
    const [PLANS, OUT] = [folderOf(names), join(scratch(), 'out')];
    const script = readFileSync('docs/examples/slurm.sh', 'utf8');
    for (const task of ['1', '2', '3'])
      expect(shell(script, { PLANS, OUT, SLURM_ARRAY_TASK_ID: task, SLURM_ARRAY_TASK_COUNT: '3' }).status).toBe(0);
    expectWhole(OUT);
  });

  it('the Kubernetes Indexed Job converts the whole set, its indices from 0', () => {
    const [PLANS, OUT] = [folderOf(names), join(scratch(), 'out')];
    for (const index of ['0', '1', '2'])
      expect(shell(podScript(), { PLANS, OUT, SHARDS: '3', JOB_COMPLETION_INDEX: index }).status).toBe(0);
    expectWhole(OUT);
  });

  it('the pod that is told to end passes it on, and what is done is written down', async () => {
    const [PLANS, OUT] = [folderOf(['a.txt', 'hang.txt']), join(scratch(), 'out')];
    const environment = {
      ...faulty,
      PLANS,
      OUT,
      SHARDS: '1',
      JOB_COMPLETION_INDEX: '0',
      PATH: `${onPath()}:${process.env.PATH}`,
    };
    const pod = spawn('sh', ['-c', podScript()], { stdio: 'ignore', env: { ...process.env, ...environment } });
    await waitUntil(() => existsSync(join(OUT, 'a', 'annex.json')));
    pod.kill('SIGTERM');
    expect(await new Promise((done) => pod.on('exit', (code) => done(code)))).toBe(143);
    expect(summaryIn(OUT, 'summary-1-of-1.json').documents.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('names every exit code', () => {
    const rows = readFileSync('docs/batch.md', 'utf8').matchAll(/^\| (\d+) \|/gm);
    expect([...rows].map(([, code]) => Number(code))).toEqual(Object.values(exitCodes));
  });
});
