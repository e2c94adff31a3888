import { readFileSync } from 'node:fs';
import * as z from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** The lock file → a Markdown table of every package that is installed with allegato (development tools aside) and its licence. */
export const thirdPartyPage = (lockFile: string): string => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
  const rows = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version, license, optional }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `| ${name} | ${version ?? ''} | ${license ?? 'see package'} |${optional === true ? ' optional' : ''} |`;
    });
  return [
    '# Third-party licences',
    '',
    'Packages that are installed together with allegato, with the licence each declares. Generated from the lock file by `npm run generate`.',
    '',
    '| package | version | licence | |',
    '| --- | --- | --- | --- |',
    ...[...new Set(rows)].sort((a, b) => (a < b ? -1 : 1)),
    '',
  ].join('\n');
};
