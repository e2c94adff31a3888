import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../fuzz/random.js';
import { allegato, scratch } from '../support/run.js';

const annex = resolve('fixtures/real-annex/annex.txt');
const program = resolve('dist/cli/main.js');

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

const isTemporary = (file: string): boolean => file.endsWith('.tmp');

/** Runs in a mount name space of its own, where any user may mount; `script` finds the folder as $1. */
const inNameSpace = (script: string, folder: string) =>
  spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, program, annex], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' },
  });
const mayMount = inNameSpace('mount -t tmpfs tmpfs "$1"', scratch()).status === 0;

describe('a run that is killed', () => {
  it('leaves old files or new ones, each whole, and the next run clears what it left', { timeout: 300_000 }, async () => {
    const folder = scratch();
    const out = join(folder, 'out');
    const variants = ['2024-01-31', '2024-02-29'];
    const words = (to: string, date: string) => ['convert', annex, '--out', to, '--force', '--quiet', '--issued-on', date];
    const good = variants.map((date, index) => {
      const to = join(folder, `good-${index}`);
      expect(allegato(words(to, date)).code).toBeLessThan(2);
      return new Map(filesBelow(to).map((file) => [file.slice(to.length), readFileSync(file)]));
    });
    expect(allegato(words(out, variants[0] ?? '')).code).toBeLessThan(2);
    const random = randomFrom(8);
    let interrupted = 0;
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(process.execPath, [program, ...words(out, variants[round % 2] ?? '')], { stdio: 'ignore' });
      const ended = once(child, 'exit');
      // Half of the runs are killed anywhere, half while they write: that is the shorter time by far.
      if (round % 2 === 0) await Promise.race([ended, sleep(random.below(1500))]);
      else while (child.exitCode === null && !filesBelow(out).some(isTemporary)) await sleep(1);
      if (round % 2 === 1) await sleep(random.below(25));
      child.kill('SIGKILL');
      await ended;
      if (child.signalCode === 'SIGKILL') interrupted += 1;
      for (const file of filesBelow(out).filter((name) => !isTemporary(name))) {
        const bytes = readFileSync(file);
        expect(
          good.some((files) => files.get(file.slice(out.length))?.equals(bytes)),
          file,
        ).toBe(true);
      }
    }
    expect(interrupted).toBeGreaterThan(5);
    expect(allegato(words(out, variants[0] ?? '')).code).toBeLessThan(2);
    expect(filesBelow(out).map((file) => file.slice(out.length))).toEqual([...(good[0]?.keys() ?? [])]);
  });

  it('leaves temporary files of runs that are still going alone', () => {
    const out = scratch();
    mkdirSync(join(out, 'annex'));
    const [going, gone] = [`.annex.json.${process.pid}.tmp`, '.annex.json.999999999.tmp'];
    for (const name of [going, gone]) writeFileSync(join(out, 'annex', name), '');
    expect(allegato(['convert', annex, '--out', out, '--format', 'json', '--force']).code).toBeLessThan(2);
    expect(readdirSync(join(out, 'annex')).sort()).toEqual([going, 'annex.json'].sort());
  });
});

describe.skipIf(!mayMount)('a disk (needs the right to mount in a name space of its own)', () => {
  const before = 'mkdir -p "$1/out/annex" && echo old > "$1/out/annex/annex.json"';
  const convert = '"$2" "$3" convert "$4" --out "$1/out" --force --quiet; code=$?';
  const after = 'cat "$1/out/annex/annex.json"; find "$1" -type f | sort; exit $code';

  it('that is full: says so, old files stay, nothing is left over', () => {
    const folder = scratch();
    const { status, stdout, stderr } = inNameSpace(
      `mount -t tmpfs -o size=64k tmpfs "$1"; ${before}; ${convert}; ${after}`,
      folder,
    );
    expect(status).toBe(5);
    expect(stderr).toContain('ENOSPC');
    expect(stdout).toBe(`old\n${folder}/out/annex/annex.json\n`);
  });

  it('that is read-only: says so', () => {
    const folder = scratch();
    const { status, stdout, stderr } = inNameSpace(
      `mount -t tmpfs tmpfs "$1"; ${before}; mount -o remount,ro "$1"; ${convert}; ${after}`,
      folder,
    );
    expect(status).toBe(5);
    expect(stderr).toContain('EROFS');
    expect(stdout).toBe(`old\n${folder}/out/annex/annex.json\n`);
  });
});
