import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annexSchema } from '../../src/index.js';
import { filesIn, folderOf } from '../support/batch.js';
import { allegato, scratch } from '../support/run.js';

/** Every text of a document that is long enough not to be a word of the program's own. */
const textsOf = (file: string): readonly string[] => {
  const texts: string[] = [];
  const annex: unknown = annexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  JSON.stringify(annex, (key, value) => {
    if (typeof value === 'string' && ['text', 'name', 'heading', 'title', 'before', 'after'].includes(key) && value.length > 11)
      texts.push(value);
    return value;
  });
  return texts.filter((text) => !text.endsWith('.txt') && !text.endsWith('.pdf'));
};

const convert = (source: string, words: readonly string[]) => {
  const [out, temporary] = [join(scratch(), 'out'), scratch()];
  const run = allegato(['convert', source, '--out', out, ...words], { TMPDIR: temporary, TMP: temporary, TEMP: temporary });
  return { out, temporary, ...run };
};

describe('what is written beside the results', () => {
  it.each([[[]], [['--verbose']]])(
    'of a batch (%j): names and counts, no text of a document, and nothing in temporary folders',
    (words) => {
      const { out, temporary, code, stdout, stderr } = convert(folderOf(['a.txt', 'b.txt']), words);
      expect(code).toBe(0);
      const texts = textsOf(join(out, 'a', 'annex.json'));
      expect(texts.length).toBeGreaterThan(100);
      const own = ['manifest.jsonl', 'summary.csv', 'summary.json'].map((name) => readFileSync(join(out, name), 'utf8'));
      for (const said of [stdout, stderr, ...own]) expect(texts.filter((text) => said.includes(text))).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
      expect(filesIn(out).filter((file) => /(?:^|\/)\./.test(file))).toEqual([]);
    },
  );

  it('of a single document with --quiet: nothing', () => {
    const { temporary, stderr } = convert('fixtures/real-annex/libreoffice.pdf', ['--quiet', '--format', 'json']);
    expect(stderr).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('--verbose', () => {
  it('says of each step how long it took and what was decided', () => {
    const { stderr } = convert('fixtures/real-annex/libreoffice.pdf', ['--verbose', '--format', 'json']);
    expect(stderr).toMatch(/^extract \d+ ms: application\/pdf, 8 pages, 6 tables, \d+ characters$/m);
    expect(stderr).toMatch(/^ {2}t\d+: table-per-unit \d\.\d\d, then [a-z-]+ \d\.\d\d$/m);
    expect(stderr).toMatch(/^ {4}columns: number \d\.\d\d, weight \d\.\d\d, objective \d\.\d\d/m);
    expect(stderr).toMatch(/^normalise \d+ ms: 5 units, 71 rows, 53 objectives, year 2024$/m);
    expect(stderr).toMatch(/^ {2}year decided by: title 2024 × 1/m);
    expect(stderr).toMatch(/^ {2}corrections: year\/stale-date applied 42/m);
    expect(stderr).toMatch(/^ {2}findings: /m);
    expect(stderr).toMatch(/^json \d+ ms: 1 file, \d+ KiB$/m);
    expect(stderr).toMatch(/^write \d+ ms: 1 file$/m);
  });

  it('is explained for every document of a batch', () => {
    const { stderr } = convert(folderOf(['a.txt', 'b.txt']), ['--verbose', '--format', 'json']);
    expect(stderr.match(/^ {2}extract \d+ ms: text\/plain/gm)).toHaveLength(2);
  });
});
