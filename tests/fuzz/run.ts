import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseOf, seedFiles } from './cases.js';

/** A case that takes longer hangs, even on a machine with other work. */
const longestSeconds = 150;
/** The heap a case may fill, in MiB; it runs out of memory otherwise. */
const heapMebibytes = 1024;
/** Processes are renewed after so many cases, so that what one leaks is not put down to another. */
const casesPerProcess = 2000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    out: { type: 'string', default: 'out/fuzz' },
  },
});
const seed = Number(values.seed);
const until = performance.now() + Number(values.minutes) * 60_000;
const files = seedFiles();

type Answer = { readonly faults: readonly string[]; readonly peak: number };

const start = async (): Promise<ChildProcess> => {
  const child = fork(new URL('worker.ts', import.meta.url), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${heapMebibytes}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
};

const runCase = (child: ChildProcess, index: number): Promise<Answer> =>
  new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      end({ faults: [`hang: over ${longestSeconds} s`], peak: 0 });
    }, longestSeconds * 1000);
    child.once('message', (answer: Answer) => end(answer));
    child.once('exit', (code, signal) => end({ faults: [`crash: exit ${code ?? signal}`], peak: 0 }));
    child.send({ seed, index });
  });

const keep = (index: number, faults: readonly string[]): void => {
  mkdirSync(values.out, { recursive: true });
  const source = caseOf(seed, index, files);
  const stem = join(values.out, `${seed}-${index}`);
  writeFileSync(`${stem}-${basename(source.name)}`, source.bytes);
  writeFileSync(`${stem}.faults.txt`, `${source.name}\n${faults.join('\n')}\n`);
  console.log(`case ${index} (${source.name}): ${faults.join('; ').slice(0, 600)}`);
};

let child = await start();
let index = Number(values.first);
let finds = 0;
let peak = 0;
const began = performance.now();
for (; performance.now() < until; index += 1) {
  const answer = await runCase(child, index);
  peak = Math.max(peak, answer.peak);
  if (answer.faults.length > 0) {
    finds += 1;
    keep(index, answer.faults);
  }
  if (child.exitCode !== null || child.signalCode !== null || child.killed || index % casesPerProcess === casesPerProcess - 1) {
    child.kill('SIGKILL');
    child = await start();
  }
}
child.kill('SIGKILL');
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `seed ${seed}: ${index - Number(values.first)} cases in ${seconds} s, ${finds} finds, peak memory ${Math.round(peak)} MiB`,
);
process.exitCode = finds === 0 ? 0 : 1;
