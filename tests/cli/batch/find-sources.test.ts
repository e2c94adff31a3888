import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../src/cli/batch/find-sources.js';
import { scratch } from '../../support/run.js';

const files = [
  'plans/b.pdf',
  'plans/a.HTML',
  'plans/notes.docx',
  'plans/.hidden.pdf',
  'plans/.git/x.pdf',
  'plans/2024/c.txt',
  'plans/2024/deep/d.htm',
  'plans/out/annex.txt',
  'other/b.pdf',
  'odd[1].pdf',
];

const tree = (): string => {
  const root = scratch();
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  return root;
};

const find = async (words: readonly string[], root = tree()) => {
  const { sources, failures } = await findSources(
    words.map((word) => join(root, word)),
    join(root, 'plans/out'),
  );
  return { names: sources.map(({ name }) => name), failures: failures.map(({ detail }) => detail.code) };
};

describe('what a batch finds', () => {
  it('in a folder: what it can read by its ending, through all folders; not what is hidden, nor the output', async () => {
    expect(await find(['plans'])).toEqual({ names: ['2024/c.txt', '2024/deep/d.htm', 'a.HTML', 'b.pdf'], failures: [] });
  });

  it('in several folders: each with its own name before, so that equal names stay apart', async () => {
    expect((await find(['plans/2024', 'other'])).names).toEqual(['2024/c.txt', '2024/deep/d.htm', 'other/b.pdf']);
  });

  it.each([
    ['plans/*.pdf', ['b.pdf']],
    ['*/b.pdf', ['other/b.pdf', 'plans/b.pdf']],
    ['plans/**/*.{htm,txt}', ['2024/c.txt', '2024/deep/d.htm']],
    ['plans/202?/*', ['2024/c.txt', '2024/deep/d.htm']],
    ['plans/[ab].*', ['a.HTML', 'b.pdf']],
    ['plans/[!a].*', ['b.pdf']],
    ['plans/.*.pdf', ['.hidden.pdf']],
    ['plans/n*', ['notes.docx']],
    ['{plans,other}/b.pdf', ['other/b.pdf', 'plans/b.pdf']],
  ])('by the pattern %s', async (pattern, names) => {
    expect((await find([pattern])).names).toEqual(names);
  });

  it('by `**` everything below, each once', async () => {
    expect((await find(['plans/**'])).names).toEqual(['2024/c.txt', '2024/deep/d.htm', 'a.HTML', 'b.pdf', 'notes.docx']);
  });

  it('a named file whatever its ending, also one whose name looks like a pattern, each once', async () => {
    expect((await find(['plans/notes.docx', 'odd[1].pdf', 'plans/../odd[1].pdf'])).names).toEqual(['notes.docx', 'odd[1].pdf']);
  });

  it('links to files, but not through links to folders, which could go in circles', async () => {
    const root = tree();
    symlinkSync(join(root, 'other/b.pdf'), join(root, 'plans/2024/link.pdf'));
    symlinkSync(root, join(root, 'plans/2024/circle'));
    symlinkSync(join(root, 'gone.pdf'), join(root, 'plans/2024/dead.pdf'));
    expect((await find(['plans/2024'], root)).names).toEqual(['c.txt', 'deep/d.htm', 'link.pdf']);
    expect((await find(['plans/2024/**/*.pdf'], root)).names).toEqual(['link.pdf']);
  });

  it('says what was asked for in vain, and goes on', async () => {
    const root = tree();
    mkdirSync(join(root, 'empty'));
    expect(await find(['empty', 'plans/*.tsv', 'other'], root)).toEqual({
      names: ['other/b.pdf'],
      failures: ['input/empty-folder', 'input/no-match'],
    });
  });
});
