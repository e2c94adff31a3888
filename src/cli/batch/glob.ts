import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../errors.js';
import { errorCode } from '../error-code.js';

/** Whether a word holds any character that a pattern gives a meaning to. */
export const hasMagic = (word: string): boolean => /[*?[{]/.test(word);

/** `a{b,c}d` → `abd`, `acd`; braces may stand in braces. */
const expandBraces = (pattern: string): readonly string[] => {
  const inner = /\{([^{}]*)\}/.exec(pattern);
  if (inner === null) return [pattern];
  const [whole, choices = ''] = inner;
  const [before, after] = [pattern.slice(0, inner.index), pattern.slice(inner.index + whole.length)];
  return choices.split(',').flatMap((choice) => expandBraces(before + choice + after));
};

const segmentPattern = (segment: string): RegExp => {
  const source = segment.replace(/\[!?[^\]]+\]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part.length > 1 ? part.replace('[!', '[^') : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'u');
};

type Entry = { readonly name: string; readonly folder: boolean };

/** What a folder holds, by name; a link counts as what is no folder, so that links never make a loop. */
const entriesOf = async (folder: string): Promise<readonly Entry[]> => {
  try {
    const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw new ExpectedError({ code: 'input/not-readable', args: { file: folder, reason: errorCode(error) } });
  }
};

const isHidden = (name: string): boolean => name.startsWith('.');

const matchSegments = async (folder: string, segments: readonly string[]): Promise<readonly string[]> => {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [folder];
  if (!hasMagic(segment)) return matchSegments(join(folder, segment), rest);
  const entries = (await entriesOf(folder)).filter(({ name }) => isHidden(segment) || !isHidden(name));
  const below = (names: readonly Entry[], left: readonly string[]) =>
    Promise.all(names.map(({ name }) => matchSegments(join(folder, name), left)));
  if (segment === '**') {
    const deeper = await below(
      entries.filter((entry) => entry.folder),
      segments,
    );
    const here = await matchSegments(folder, rest.length === 0 ? ['*'] : rest);
    return [...here, ...deeper.flat()];
  }
  const pattern = segmentPattern(segment);
  const matching = await below(
    entries.filter(({ name }) => pattern.test(name)),
    rest,
  );
  return matching.flat();
};

const splitAtMagic = (pattern: string): { readonly base: string; readonly segments: readonly string[] } => {
  const parts = pattern.split('/');
  const first = parts.findIndex(hasMagic);
  const base = parts.slice(0, first).join('/');
  return { base: base === '' && pattern.startsWith('/') ? '/' : base, segments: parts.slice(first) };
};

/** The fixed folder that a pattern begins with (`plans` of `plans/**`); empty for none. */
export const globBase = (pattern: string): string => splitAtMagic(pattern).base;

/**
 * A pattern → the paths that it matches, folders among them: `*` and `?` within a name, `**` over folders, `[abc]`, `[!abc]`,
 * `{a,b}`. Hidden names match only where the pattern's own name begins with a dot; linked folders are not entered by `**`.
 */
export const expandGlob = async (pattern: string): Promise<readonly string[]> => {
  const patterns = expandBraces(pattern.replaceAll('\\', '/'));
  const found = await Promise.all(
    patterns.map((one) => {
      const { base, segments } = hasMagic(one) ? splitAtMagic(one) : { base: '', segments: [one] };
      return matchSegments(base, segments);
    }),
  );
  return [...new Set(found.flat())];
};
