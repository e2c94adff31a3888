import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { emit, formats } from '../src/emit/index.js';
import { read } from '../src/pipeline.js';
import { figure, print, printTable } from './print.js';
import { medianOf, timeOf } from './statistics.js';

const file = 'fixtures/real-annex/libreoffice.pdf';

/** What each format of the real annex weighs and takes: reading aside, its library loaded. */
export const printFormats = async (passes: number): Promise<void> => {
  const annex = await read({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) });
  print(`## Formats: ${file}, median of ${passes} after a first time`, '');
  const rows: (readonly string[])[] = [];
  for (const format of formats) {
    const made = await emit(annex, {}, [format]);
    const times: number[] = [];
    for (let pass = 0; pass < passes; pass++) times.push(await timeOf(() => emit(annex, {}, [format])));
    const bytes = made.reduce((sum, { bytes: one }) => sum + one.length, 0);
    rows.push([format, figure(made.length, 0), figure(bytes, 0), figure(medianOf(times), 1)]);
  }
  printTable(['', 'files', 'bytes', 'ms'], rows);
};
