import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inksOfPdf } from './pdf-ink.js';

/** Whether LibreOffice is at hand. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** What a test's name ends with where it cannot run. */
export const unlessLibreOffice = hasLibreOffice ? '' : ' (skipped: soffice is not on the PATH)';

/** A file for LibreOffice: its bytes and the ending of its name. */
export type OfficeFile = { readonly bytes: Uint8Array; readonly ending: string };

/** What it is to make of files: the ending, where need be the filter, and the settings (registrymodifications.xcu). */
type Wanted = { readonly to: string; readonly filter?: string; readonly settings?: string };

/** Files as LibreOffice saves them in another format, in one run; `read` is given the path of each. */
export const savedByLibreOffice = async <T>(
  files: readonly OfficeFile[],
  { to, filter, settings }: Wanted,
  read: (path: string) => T | Promise<T>,
): Promise<readonly T[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    const [profile, target] = [join(folder, 'profile'), join(folder, 'saved')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    if (settings !== undefined) writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const sources = files.map(({ ending }, index) => join(folder, `${index}.${ending}`));
    for (const [index, { bytes }] of files.entries()) writeFileSync(sources[index] ?? '', bytes);
    const profileWord = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const format = filter === undefined ? to : `${to}:${filter}`;
    const words = [profileWord, '--headless', '--convert-to', format, '--outdir', target];
    execFileSync('soffice', [...words, ...sources], { stdio: 'ignore' });
    return await Promise.all(files.map((_, index) => read(join(target, `${index}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const wordFiles = (files: readonly Uint8Array[]) => files.map((bytes): OfficeFile => ({ bytes, ending: 'docx' }));

/** Word files as LibreOffice saves them. */
export const savedWordFiles = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  savedByLibreOffice(wordFiles(files), { to: 'docx' }, bytesOf);

/** The text of each page of Word files as LibreOffice prints them. */
export const printedWordPages = (files: readonly Uint8Array[]): Promise<readonly (readonly string[])[]> =>
  savedByLibreOffice(wordFiles(files), { to: 'pdf' }, async (path) =>
    (await inksOfPdf(path)).map(({ glyphs }) => glyphs.map(({ text }) => text).join('')),
  );

/** By default LibreOffice believes the results it finds in a file; so it calculates every formula anew. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Workbooks as LibreOffice saves them after calculating every formula, in one run. */
export const recalculateAll = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  savedByLibreOffice(
    files.map((bytes) => ({ bytes, ending: 'xlsx' })),
    { to: 'xlsx', filter: 'Calc MS Excel 2007 XML', settings: alwaysRecalculate },
    bytesOf,
  );

/** The same for one workbook. */
export const recalculate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const [calculated] = await recalculateAll([bytes]);
  if (calculated === undefined) throw new Error('nothing calculated');
  return calculated;
};
