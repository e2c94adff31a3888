import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { ExpectedError } from '../../errors.js';
import { errorCode } from '../error-code.js';
import { expandGlob, globBase, hasMagic } from './glob.js';

/** A document to be converted: where it is, and its name below what was asked for, with forward slashes. */
export type FoundSource = { readonly file: string; readonly name: string };

/** What is found, in the order of names, and what was asked for in vain. */
export type Found = { readonly sources: readonly FoundSource[]; readonly failures: readonly ExpectedError[] };

/** What a folder is searched for; a file that is named, or that a pattern matches, may end as it likes. */
const readable = /\.(?:pdf|html?|xhtml|txt|tsv)$/iu;

type Kind = 'file' | 'folder' | 'missing';

const kindOf = async (path: string): Promise<Kind> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
};

type Search = {
  readonly skip: string;
  readonly several: boolean;
  readonly fail: (error: ExpectedError) => void;
};

const entriesOf = async (folder: string, { fail }: Search): Promise<readonly Dirent[]> => {
  try {
    return (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    fail(new ExpectedError({ code: 'input/not-readable', args: { file: folder, reason: errorCode(error) } }));
    return [];
  }
};

const filesBelow = async (folder: string, search: Search): Promise<readonly string[]> => {
  const entries = await entriesOf(folder, search);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return resolve(path) === search.skip ? [] : filesBelow(path, search);
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file');
      return isFile && readable.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
};

const named = (file: string, root: string): FoundSource => ({ file, name: relative(root, file).split(sep).join('/') });

const inFolder = async (folder: string, search: Search): Promise<readonly FoundSource[]> => {
  const files = await filesBelow(folder, search);
  if (files.length === 0) throw new ExpectedError({ code: 'input/empty-folder', args: { folder } });
  const root = search.several ? resolve(folder, '..') : folder;
  return files.map((file) => named(file, root));
};

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

const byPattern = async (pattern: string, search: Search): Promise<readonly FoundSource[]> => {
  const base = globBase(pattern);
  // An output folder that the pattern would search holds what was written, not what is to be read.
  const isOutput = (path: string): boolean => isBelow(search.skip, resolve(base)) && isBelow(resolve(path), search.skip);
  const files: FoundSource[] = [];
  for (const path of await expandGlob(pattern)) {
    if (isOutput(path)) continue;
    const kind = await kindOf(path);
    const below = kind === 'folder' && resolve(path) !== search.skip ? await filesBelow(path, search) : [];
    files.push(...(kind === 'file' ? [path] : below).map((file) => named(file, base)));
  }
  if (files.length === 0) throw new ExpectedError({ code: 'input/no-match', args: { pattern } });
  return files;
};

const sourcesOf = async (word: string, search: Search): Promise<readonly FoundSource[]> => {
  const kind = await kindOf(word);
  if (kind === 'folder') return inFolder(word, search);
  if (kind === 'missing' && hasMagic(word)) return byPattern(word, search);
  return [{ file: word, name: basename(word) }];
};

const byName = (a: FoundSource, b: FoundSource): number => {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.file < b.file ? -1 : 1;
};

/** Whether a word asks for more than one file. */
export const asksForSeveral = async (word: string): Promise<boolean> => {
  const kind = await kindOf(word);
  return kind === 'folder' || (kind === 'missing' && hasMagic(word));
};

/**
 * Files, folders and patterns → the documents to convert, each once, in the order of their names. A named file is called by
 * its base name; one in a folder by its path below it, with the folder's own name before it where several words are given;
 * one that a pattern matches by its path below the pattern's fixed part. `out` is not searched, nor what is hidden; links to
 * files count, links to folders are not followed.
 */
export const findSources = async (words: readonly string[], out: string): Promise<Found> => {
  const failures: ExpectedError[] = [];
  const search: Search = { skip: resolve(out), several: words.length > 1, fail: (error) => failures.push(error) };
  const byPath = new Map<string, FoundSource>();
  for (const word of words)
    try {
      for (const source of await sourcesOf(word, search))
        if (!byPath.has(resolve(source.file))) byPath.set(resolve(source.file), source);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failures.push(error);
    }
  return { sources: [...byPath.values()].sort(byName), failures };
};
