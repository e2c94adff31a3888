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

/** What a command takes from start to end, as a whole process. */
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
};
