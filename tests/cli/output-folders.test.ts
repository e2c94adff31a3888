import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolders } from '../../src/cli/output-folders.js';
import { scratch } from '../support/run.js';

const foldersFor = (documents: readonly (readonly [name: string, content: string])[]): Promise<readonly string[]> => {
  const root = scratch();
  return outputFolders(
    documents.map(([name, content], index) => {
      const file = join(root, `${index}`);
      mkdirSync(root, { recursive: true });
      writeFileSync(file, content);
      return { file, name };
    }),
  );
};

describe('the folder of each document below the output folder', () => {
  it('mirrors where the document is: equal names in different folders do not meet', async () => {
    expect(
      await foldersFor([
        ['alcamo/piano.pdf', '1'],
        ['sciacca/piano.pdf', '2'],
        ['piano.v2.pdf', '3'],
        ['.pdf', '4'],
      ]),
    ).toEqual(['alcamo/piano', 'sciacca/piano', 'piano.v2', '.pdf']);
  });

  it('never is the output folder itself, or one above it', async () => {
    expect(
      await foldersFor([
        ['...pdf', '1'],
        ['a/..pdf', '2'],
        ['b/.. .pdf', '3'],
        ['c/....pdf', '4'],
        ['.', '5'],
        ['d/..e.pdf', '6'],
      ]),
    ).toEqual(['annex-6b86b273', 'a/annex', 'b/annex', 'c/annex', 'annex-ef2d127d', 'd/..e']);
  });

  it('tells twins apart by their bytes, and copies by a number', async () => {
    const [one, other, ...copies] = await foldersFor([
      ['piano.pdf', '1'],
      ['Piano.html', '2'],
      ['x.pdf', '3'],
      ['x.txt', '3'],
    ]);
    expect(one).toBe('piano-6b86b273');
    expect(other).toBe('Piano-d4735e3a');
    expect(copies).toEqual(['x-4e074085', 'x-4e074085-2']);
  });

  it('does not depend on the order in which twins come', async () => {
    const forwards = await foldersFor([
      ['piano.pdf', '1'],
      ['piano.html', '2'],
    ]);
    const backwards = await foldersFor([
      ['piano.html', '2'],
      ['piano.pdf', '1'],
    ]);
    expect(forwards.toSorted()).toEqual(backwards.toSorted());
  });

  it('keeps clear of what the batch itself writes', async () => {
    expect(await foldersFor([['summary.json.pdf', '1']])).toEqual(['summary.json-6b86b273']);
  });
});
