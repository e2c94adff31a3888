import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = { readonly devDependencies?: unknown };
type Lock = { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devDependencies?: unknown }>> };

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const withoutDevelopment = ({ devDependencies: _, ...rest }: Manifest) => rest;

/** The lock file as an installation of the program has it. */
const installedLock = ({ packages, ...rest }: Lock) => ({
  ...rest,
  packages: Object.fromEntries(
    Object.entries(packages)
      .filter(([, { dev }]) => dev !== true)
      .map(([path, one]) => [path, path === '' ? withoutDevelopment(one) : one]),
  ),
});

// `npm sbom --omit dev` leaves out what the program and its development both need: npm is shown the program's part alone.
const folder = mkdtempSync(join(tmpdir(), 'allegato-sbom-'));
try {
  const manifest: Manifest = readJson('package.json');
  const lock: Lock = readJson('package-lock.json');
  writeFileSync(join(folder, 'package.json'), JSON.stringify(withoutDevelopment(manifest)));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(installedLock(lock)));
  const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  process.stdout.write(execFileSync('npm', words, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
} finally {
  rmSync(folder, { recursive: true });
}
