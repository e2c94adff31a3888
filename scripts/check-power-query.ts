import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Parses the queries that docs/reading.md shows for Excel, by Microsoft's own parser of their language (M). It says whether they
// are well formed, not what they yield: that takes Excel. No test needs it: so it is fetched here and not installed with the rest.

const parser = '@microsoft/powerquery-parser@0.18.4';

const runner = `
import { readFileSync } from 'node:fs';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';

const faults = [];
for (const query of JSON.parse(readFileSync(0, 'utf8'))) {
  const { resultKind, error } = await TaskUtils.tryLexParse(DefaultSettings, query);
  faults.push(resultKind === 'Ok' ? '' : String(error?.message));
}
process.stdout.write(JSON.stringify(faults));
`;

const file = 'docs/reading.md';
const queries = [...readFileSync(file, 'utf8').matchAll(/```text\n(let\n.*?)```/gsu)].map(([, query = '']) => query);
if (queries.length === 0) throw new Error(`${file} shows no query`);
/** A query without its end: a check that lets it pass checks nothing. */
const broken = 'let\n    Source = 1\nin';

const folder = mkdtempSync(join(tmpdir(), 'power-query-'));
try {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, parser], { stdio: 'inherit' });
  const program = join(folder, 'run.mjs');
  writeFileSync(program, runner);
  const answer = execFileSync('node', [program], { encoding: 'utf8', input: JSON.stringify([...queries, broken]) });
  const faults: readonly string[] = JSON.parse(answer);
  if (faults.at(-1) === '') throw new Error('the parser takes a query without its end');
  const wrong = queries.flatMap((query, index) => (faults[index] === '' ? [] : [`${file}: ${faults[index]}\n${query}`]));
  if (wrong.length > 0) process.exitCode = 1;
  process.stdout.write(wrong.length > 0 ? `${wrong.join('\n')}\n` : `${queries.length} queries of ${file} are well formed\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
