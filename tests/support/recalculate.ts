import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is at hand. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** By default LibreOffice believes the results it finds in a file; so it calculates every formula anew. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** .xlsx files as LibreOffice saves them after calculating every formula, in one run. */
export const recalculateAll = (files: readonly Uint8Array[]): readonly Uint8Array[] => {
  const folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const sources = files.map((_, index) => join(folder, `source-${index}.xlsx`));
    for (const [index, source] of sources.entries()) writeFileSync(source, files[index] ?? new Uint8Array());
    const target = join(folder, 'calculated');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        target,
        ...sources,
      ],
      { stdio: 'ignore' },
    );
    return files.map((_, index) => new Uint8Array(readFileSync(join(target, `source-${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The same for one file. */
export const recalculate = (bytes: Uint8Array): Uint8Array => {
  const [calculated] = recalculateAll([bytes]);
  if (calculated === undefined) throw new Error('nothing calculated');
  return calculated;
};
