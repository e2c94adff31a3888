import { readFile } from 'node:fs/promises';

/** The program's version, as its package says. */
export const programVersion = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
};
