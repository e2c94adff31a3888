import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Extractor } from './extractors/extractor.js';
import { extractorOf } from './extractors/index.js';

/*
 * Prints the tables of a PDF as neutral JSON:  driver.ts FILE
 * or one line per file named on stdin:         driver.ts --batch [--passes N]
 * `--join` makes one table of the parts on consecutive pages, `--retyped` undoes hyphens of line breaks, `--extractor NAME`
 * takes a package installed in `bench/`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    batch: { type: 'boolean', default: false },
    passes: { type: 'string', default: '1' },
    join: { type: 'boolean', default: false },
    retyped: { type: 'boolean', default: false },
    extractor: { type: 'string', default: 'allegato' },
  },
});

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const measure = async ({ read }: Extractor, pdf: string, passes: number) => {
  const ms: number[] = [];
  let found = {};
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now();
    found = await read(pdf);
    ms.push(performance.now() - start);
  }
  return { pdf, ms, ...found };
};

const failed = (pdf: string) => (error: unknown) => ({ pdf, error: error instanceof Error ? error.message : String(error) });

const runBatch = async (extractor: Extractor): Promise<void> => {
  const files: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') files.push(line.trim());
  // The first file once more, uncounted: what loading costs is measured apart.
  for (const file of files.slice(0, 1)) await measure(extractor, file, 1).catch(failed(file));
  for (const file of files) print(await measure(extractor, file, Number(values.passes)).catch(failed(file)));
};

const extractor = await extractorOf(values.extractor, values);
const [file] = positionals;
if (extractor === undefined) process.stderr.write(`${values.extractor} is not installed in bench/\n`);
else if (values.batch) await runBatch(extractor);
else if (file !== undefined) print({ pdf: file, ...(await extractor.read(file)) });
process.exitCode = extractor === undefined || (file === undefined && !values.batch) ? 2 : 0;
