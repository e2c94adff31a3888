import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** A document by its path and by its name below the output folder, with forward slashes. */
export type NamedSource = { readonly file: string; readonly name: string };

/** What a file called `...pdf` leaves as its last part: the folder itself, or the one above (on Windows with blanks behind, too). */
const noName = /(?:^|(?<=\/))[. ]*$/u;

const stemOf = (name: string): string => name.slice(0, name.length - extname(name).length).replace(noName, 'annex');

/** Names of the batch's own files in the output folder. */
const reserved = /^(?:(?:manifest|summary)[^/]*\.(?:jsonl?|csv)|annexes\.ndjson)$/u;

const shortHash = async ({ file, name }: NamedSource): Promise<string> => {
  const content = await readFile(file).catch(() => name);
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
};

const foldName = (stem: string): string => stem.normalize('NFC').toLowerCase();

/**
 * Sources → the folder of each below the output folder: the name without its ending; twins (case-blind) get a short hash of
 * their bytes, so that the name does not depend on the order of the files, and copies of one file a number.
 */
export const outputFolders = async (sources: readonly NamedSource[]): Promise<readonly string[]> => {
  const counts = new Map<string, number>();
  for (const { name } of sources) counts.set(foldName(stemOf(name)), (counts.get(foldName(stemOf(name))) ?? 0) + 1);
  const taken = new Map<string, number>();
  const folders: string[] = [];
  for (const source of sources) {
    const stem = stemOf(source.name);
    const shared = (counts.get(foldName(stem)) ?? 0) > 1 || reserved.test(stem);
    const folder = shared ? `${stem}-${await shortHash(source)}` : stem;
    const before = taken.get(foldName(folder)) ?? 0;
    taken.set(foldName(folder), before + 1);
    folders.push(before === 0 ? folder : `${folder}-${before + 1}`);
  }
  return folders;
};
