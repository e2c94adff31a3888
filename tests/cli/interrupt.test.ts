import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../fuzz/random.js';
import { filesIn, smallDocument } from '../support/batch.js';
import { allegato, type Running, scratch, startAllegato, waitUntil } from '../support/run.js';

const preloaded = { NODE_OPTIONS: `--import=${resolve('tests/support/busy.mjs')}` };
const program = resolve('dist/cli/main.js');

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** A copy of a document under a name that makes trouble. */
const documentNamed = (name: string): string => {
  const file = join(scratch(), `${name}.txt`);
  copyFileSync(smallDocument, file);
  return file;
};

const saying = async (run: Running, word: string): Promise<Running> => {
  await waitUntil(() => run.said().includes(word));
  return run;
};

describe.each(signals)('a program that is busy and is sent %s', (signal, shown) => {
  it.each(['convert', 'check', 'inspect'])('%s ends at once, by the signal', async (command) => {
    const out = join(scratch(), 'out');
    const run = await saying(
      startAllegato([command, documentNamed('busy'), ...(command === 'check' ? [] : ['--out', out])], preloaded),
      'busy',
    );
    const since = performance.now();
    run.signal(signal);
    expect((await run.end).code).toBe(shown);
    expect(performance.now() - since).toBeLessThan(2000);
    expect(existsSync(out)).toBe(false);
  });

  it('shows so in a shell', async () => {
    const script = '"$@"; echo "code $?"';
    const words = ['-c', script, 'sh', process.execPath, program, 'check', documentNamed('busy')];
    const shell = spawn('sh', words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...preloaded } });
    let said = '';
    for (const stream of [shell.stdout, shell.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    await waitUntil(() => said.includes('busy'));
    const [child = ''] = readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8').split(' ');
    process.kill(Number(child), signal);
    await waitUntil(() => said.includes('code'));
    expect(said).toContain(`code ${shown}`);
  });

  it('while it writes: old files or new ones, each whole, and nothing beside them', { timeout: 120_000 }, async () => {
    const out = join(scratch(), 'out');
    const words = (to: string, date: string) => [
      'convert',
      smallDocument,
      '--out',
      to,
      '--force',
      '--issued-on',
      date,
      '--format',
      'json,docx',
    ];
    const dates = ['2024-01-31', '2024-02-29'];
    const good = dates.map((date, index) => {
      const to = join(scratch(), String(index));
      expect(allegato(words(to, date)).code).toBe(0);
      return new Map(filesIn(to).map((file) => [file, readFileSync(join(to, file))]));
    });
    expect(allegato(words(out, dates[0] ?? '')).code).toBe(0);
    const random = randomFrom(shown);
    const codes: (number | null)[] = [];
    for (let round = 0; round < 6; round += 1) {
      const run = startAllegato(words(out, dates[(round + 1) % 2] ?? ''));
      let going = true;
      run.end.then(() => (going = false));
      while (going && !filesIn(out).some((file) => file.endsWith('.tmp'))) await sleep(1);
      await sleep(random.below(20));
      if (going) run.signal(signal);
      codes.push((await run.end).code);
      const files = filesIn(out);
      expect(files).toEqual([...(good[0]?.keys() ?? [])]);
      for (const file of files) {
        const bytes = readFileSync(join(out, file));
        expect(
          good.some((one) => one.get(file)?.equals(bytes)),
          file,
        ).toBe(true);
      }
    }
    expect(codes.filter((code) => code === shown).length).toBeGreaterThan(2);
  });

  it('a second time does not wait for a write that never ends, and nothing is left over', async () => {
    const out = join(scratch(), 'out');
    const run = await saying(startAllegato(['convert', documentNamed('stuck'), '--out', out], preloaded), 'stuck');
    let ended = false;
    const end = run.end.finally(() => (ended = true));
    run.signal(signal);
    // What comes close behind is the same Ctrl-C, passed on by a launcher.
    run.signal(signal);
    await sleep(600);
    expect(ended).toBe(false);
    run.signal(signal);
    expect((await end).code).toBe(shown);
    expect(filesIn(out)).toEqual([]);
  });
});

/** Whether a process may be the first one of a name space of its own. */
const mayBeFirst = spawnSync('unshare', ['-rp', '--fork', 'true']).status === 0;

describe.skipIf(!mayBeFirst)('as the first process of a container', () => {
  it.each(signals)('the program ends on %s', async (signal, shown) => {
    // It waits for a password: not busy.
    const words = ['-rp', '--fork', '--kill-child', process.execPath, program, 'check', smallDocument, '--password-file', '-'];
    const child = spawn('unshare', words, { stdio: ['pipe', 'ignore', 'ignore'] });
    const first = () => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
    await waitUntil(() => first() !== '');
    const pid = Number(first());
    const ended = new Promise((done) => child.on('exit', (code) => done(code)));
    // Sent again until it is there to listen.
    const sending = setInterval(() => process.kill(pid, signal), 200);
    child.on('exit', () => clearInterval(sending));
    expect(await ended).toBe(shown);
  });
});
