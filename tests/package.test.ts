import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratch } from './support/run.js';

const consumer = `
import { type Annex, convert, type SourceDocument } from 'allegato';

const source: SourceDocument = { name: 'annex.txt', bytes: new TextEncoder().encode(process.argv[2] ?? '') };
const { annex, files } = await convert(source, { formats: ['json'] });
const units: Annex['units'] = annex.units;
// @ts-expect-error: the model is read-only
annex.units = [];
console.log(units.length, files.map(({ name }) => name).join());
`;
const annex =
  'PIANO DELLA PERFORMANCE 2024-2026\n\n**AREA 1**\n\nN.\tPeso\tObiettivo\tIndicatore\tTarget\n1\t60%\tAggiornare il sito\tN. pagine aggiornate\t100%\n2\t40%\tAprire lo sportello\tOre settimanali di apertura\tEntro il 31/12/2024\n';

describe('the packed package, installed in an empty folder', () => {
  const folder = scratch();
  const npm = (...words: readonly string[]) =>
    execFileSync('npm', [...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
    npm('install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball));
  }, 240_000);

  it('runs', () => {
    expect(npm('exec', '--no-install', 'allegato', '--', '--version').trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(npm('exec', '--no-install', 'allegato', '--', 'rules', 'weight/missing')).toContain('weight/missing');
  });

  it('can be imported, with types', () => {
    writeFileSync(join(folder, 'consumer.ts'), consumer);
    const options = {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      exactOptionalPropertyTypes: true,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
    execFileSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { stdio: 'pipe' });
    expect(execFileSync(process.execPath, [join(folder, 'consumer.js'), annex], { encoding: 'utf8' })).toBe('1 annex.json\n');
  });
});

describe('npx in the clone', () => {
  it('runs the built program', () => {
    expect(execFileSync('npx', ['--no-install', 'allegato', '--version'], { encoding: 'utf8' }).trim()).toMatch(
      /^\d+\.\d+\.\d+$/,
    );
  });
});
