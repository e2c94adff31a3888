import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type DriverResult, parseResult } from './neutral.js';

/** What an extractor may take for one file and pass before it is given up. */
const secondsPerRead = 20;

const outputOf = (words: readonly string[], input: string, seconds: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'], timeout: seconds * 1000 });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject).on('close', () => resolve(output));
    child.stdin.on('error', () => undefined).end(input);
  });

/** What a batch is asked for: logical tables and texts, as fixtures' truth has them, or what stands on each page. */
export type Batch = { readonly passes: number; readonly logical: boolean };

/** Runs one extractor over files in a process of its own, warm; a file it does not answer for has an error in place of tables. */
export const runDriver = async (
  extractor: string,
  files: readonly string[],
  { passes, logical }: Batch,
): Promise<readonly DriverResult[]> => {
  const driver = join(import.meta.dirname, 'driver.ts');
  const options = ['--batch', '--passes', String(passes), '--extractor', extractor, ...(logical ? ['--join', '--retyped'] : [])];
  const seconds = secondsPerRead * files.length * passes;
  const output = await outputOf(['--import', 'tsx', driver, ...options], `${files.join('\n')}\n`, seconds);
  const results = output
    .split('\n')
    .filter((line) => line.startsWith('{"pdf"'))
    .map(parseResult);
  const byFile = new Map(results.map((result) => [result.pdf, result]));
  return files.map((pdf) => byFile.get(pdf) ?? { pdf, ms: [], tables: [], error: 'no answer' });
};
