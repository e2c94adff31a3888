import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inksOfPdf } from './pdf-ink.js';

/** Files of one kind in a folder of their own as LibreOffice saves them in another, in one run. */
const saved = async <T>(
  files: readonly Uint8Array[],
  { from, to }: { readonly from: string; readonly to: string },
  read: (path: string) => Promise<T>,
): Promise<readonly T[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    const sources = files.map((_, index) => join(folder, `${index}.${from}`));
    for (const [index, bytes] of files.entries()) writeFileSync(sources[index] ?? '', bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = join(folder, 'saved');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', target, ...sources], { stdio: 'ignore' });
    return await Promise.all(files.map((_, index) => read(join(target, `${index}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Word files as LibreOffice saves them. */
export const savedWordFiles = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  saved(files, { from: 'docx', to: 'docx' }, async (path) => new Uint8Array(readFileSync(path)));

/** The text of each page of Word files as LibreOffice prints them. */
export const printedWordPages = (files: readonly Uint8Array[]): Promise<readonly (readonly string[])[]> =>
  saved(files, { from: 'docx', to: 'pdf' }, async (path) =>
    (await inksOfPdf(path)).map(({ glyphs }) => glyphs.map(({ text }) => text).join('')),
  );
