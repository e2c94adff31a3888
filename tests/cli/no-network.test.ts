import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/emit/index.js';
import { scratch } from '../support/run.js';

const preload = resolve('tests/support/no-network.cjs');
const program = resolve('dist/cli/main.js');

/** Whether a process may be put into a name space of its own, which has no network at all. */
const mayUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;

const withoutNetwork = (words: readonly string[]) => {
  const [command = '', ...rest] = [...(mayUnshare ? ['unshare', '-rn'] : []), process.execPath, ...words];
  return spawnSync(command, rest, { encoding: 'utf8', env: { ...process.env, LANG: 'C', NODE_OPTIONS: `--require ${preload}` } });
};

const remote = `<html><head><link rel=stylesheet href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script></head>
<body><img src="http://127.0.0.1:9/a.png"><h2>AREA 1</h2><table><tr><th>N.<th>Obiettivo<th>Indicatore<th>Target<th>Peso</tr>
<tr><td>1<td>Aprire lo sportello<td>Ore settimanali<td>12<td>100%</tr></table></body></html>`;

describe('with the network cut', () => {
  it('whatever reaches for it is noticed', () => {
    for (const script of ['fetch("http://127.0.0.1:9")', 'require("net").connect(9)', 'require("dns").lookup("a", () => 0)']) {
      expect(withoutNetwork(['-e', script])).toMatchObject({ status: 99 });
    }
  });

  it('the whole job is done: every command, every format, PDF, HTML and text', { timeout: 120_000 }, () => {
    const folder = scratch();
    const page = join(folder, 'remote.html');
    writeFileSync(page, remote);
    const pdf = readdirSync('fixtures/real-annex').find((name) => name.endsWith('.pdf')) ?? '';
    const files = [join('fixtures/real-annex', pdf), page, 'fixtures/real-annex/annex.txt'];
    for (const [index, file] of files.entries()) {
      const out = join(folder, String(index));
      expect(withoutNetwork([program, 'convert', file, '--out', out, '--format', formats.join()]).status, file).toBeLessThan(2);
      const names = readdirSync(join(out, readdirSync(out)[0] ?? '')).sort();
      expect(names).toEqual(expect.arrayContaining(['annex.json', 'obiettivi.csv', 'obiettivi.xlsx', 'schede']));
      expect(withoutNetwork([program, 'check', file]).status).toBeLessThan(2);
      expect(withoutNetwork([program, 'inspect', file]).status).toBe(0);
    }
    const batch = withoutNetwork([program, 'convert', ...files, '--out', join(folder, 'batch'), '--format', 'json']);
    expect(batch.status).toBeLessThan(2);
    for (const words of [['merge', join(folder, 'batch')], ['rules'], ['layouts'], ['profile', 'init'], ['--help']])
      expect(withoutNetwork([program, ...words]).status, words[0]).toBeLessThan(2);
  });
});

describe('the abandoned packages that come with exceljs', () => {
  it('are never loaded', { timeout: 60_000 }, () => {
    const preload = join(scratch(), 'loaded.cjs');
    const list = `process.stderr.write(Object.keys(require.cache).map((file) => file.split('node_modules/').at(-1).split('/')[0]).join(' '))`;
    writeFileSync(preload, `process.on('exit', () => { ${list} });`);
    const words = ['convert', 'fixtures/real-annex/annex.txt', '--out', scratch(), '--format', 'xlsx', '--quiet'];
    const { stderr } = spawnSync(process.execPath, ['--require', preload, program, ...words], { encoding: 'utf8' });
    const loaded = stderr.trim().split(/\s+/);
    expect(loaded).toContain('exceljs');
    const abandoned = ['glob', 'inflight', 'rimraf', 'fstream', 'unzipper', 'buffers', 'archiver', 'fast-csv', 'tmp', 'uuid'];
    expect(loaded.filter((name) => abandoned.includes(name))).toEqual([]);
  });
});

describe('what is packed', () => {
  it('is the program, its schema and its pages, and nothing else', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
    const [{ files }]: [{ files: readonly { path: string }[] }] = JSON.parse(stdout);
    const paths = files.map(({ path }) => path);
    const known =
      /^(?:dist\/.+\.(?:js|d\.ts)|schema\/(?:annex|inspect|profile)\.schema\.json|schema\/annex\.context\.jsonld|docs\/[\w-]+\.md|docs\/rules\/[\w-]+\.md|(?:README|README\.it|CHANGELOG|GLOSSARY|THIRD-PARTY-LICENSES)\.md|LICENSE|package\.json)$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['dist/cli/main.js', 'dist/index.d.ts', 'LICENSE', 'THIRD-PARTY-LICENSES.md']));
  });
});

describe('the list of what is installed with the program', () => {
  it('names every package of the lock file that is not for development, with its checksum', { timeout: 60_000 }, () => {
    type Component = { group?: string; name: string; version: string; hashes?: readonly unknown[] };
    const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    const { bomFormat, components }: { bomFormat: string; components: readonly Component[] } = JSON.parse(stdout);
    const lock: { packages: Record<string, { dev?: boolean; version: string }> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    );
    const locked = Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`);
    const listed = components.map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`);
    expect(bomFormat).toBe('CycloneDX');
    expect([...new Set(listed)].sort()).toEqual([...new Set(locked)].sort());
    expect(components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
  });
});

describe('the licences of what is installed with the program', () => {
  const lock: { packages: Record<string, { dev?: boolean; license?: string }> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

  it('are all permissive, as their own package.json says', () => {
    const permissive =
      /^(?:MIT|MIT\/X11|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|0BSD|\(MIT AND Zlib\)|\(MIT OR GPL-3\.0-or-later\))$/;
    const declared = installed.flatMap(([path, { license }]) => {
      try {
        const own: { license?: string } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
        return [{ path, license: own.license ?? license }];
      } catch {
        // An optional package of another system: only the lock file speaks of it.
        return license === undefined ? [] : [{ path, license }];
      }
    });
    expect(declared.length).toBeGreaterThan(50);
    // buffers 0.1 names no licence; docs/supply-chain.md says how it gets in, and that the program never loads it.
    const unnamed = declared.filter(({ license }) => license === undefined).map(({ path }) => path);
    expect(unnamed.filter((path) => path !== 'node_modules/buffers')).toEqual([]);
    expect(declared.filter(({ license }) => license !== undefined && !permissive.test(license))).toEqual([]);
  });

  it('stand in THIRD-PARTY-LICENSES.md, one line a package', () => {
    const page = readFileSync('THIRD-PARTY-LICENSES.md', 'utf8');
    const names = installed.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(names.filter((name) => !page.includes(`| ${name} |`))).toEqual([]);
  });
});
