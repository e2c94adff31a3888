import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'node_modules');

/** The version of a package installed in `bench/`; `undefined` where it is not. */
export const versionOf = (name: string): string | undefined => {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'));
    return typeof version === 'string' ? version : undefined;
  } catch {
    // Extractors are installed in `bench/` by hand, or not at all.
    return undefined;
  }
};

/** A package installed in `bench/`: what it exports is checked where it is used. */
export const load = (name: string) => import(name);
