import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allegato, scratch } from '../support/run.js';

type Example = { readonly language: string; readonly code: string; readonly prints: string };

const page = readFileSync('docs/reading.md', 'utf8');

/** The examples that say what they print. */
const examples: readonly Example[] = [...page.matchAll(/```(python|sql)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu)].map(
  ([, language = '', code = '', prints = '']) => ({ language, code, prints }),
);

const python = (code: string, cwd?: string) => spawnSync('python3', ['-'], { input: code, encoding: 'utf8', cwd });
const has = (module: string): boolean => python(`import ${module}`).status === 0;

const available: Readonly<Record<string, boolean>> = {
  python: has('json'),
  pandas: has('pandas'),
  DuckDB: has('duckdb'),
  PostgreSQL: false,
};

/** What an example needs beside the standard library. */
const toolOf = ({ language, code }: Example): string => {
  if (language === 'python') return code.includes('pandas') ? 'pandas' : 'python';
  return /^-- (\w+)/u.exec(code)?.[1] ?? '';
};

/** Prints the rows of a query as DuckDB's client for Python gives them. */
const throughDuckdb = (query: string): string =>
  `import duckdb\nfor row in duckdb.sql(${JSON.stringify(query)}).fetchall():\n    print(*row, sep=" | ")\n`;

describe('docs/reading.md', () => {
  let folder = '';
  beforeAll(() => {
    const out = scratch();
    const run = allegato(['convert', 'fixtures/real-annex/libreoffice.pdf', '--out', out, '--format', 'json,ndjson,csv']);
    expect(run.code).toBe(0);
    folder = join(out, 'libreoffice');
  });

  it('has examples for each tool', () => {
    expect(examples.map(toolOf)).toEqual(['python', 'python', 'pandas', 'python', 'DuckDB', 'DuckDB', 'PostgreSQL']);
  });

  for (const [index, example] of examples.entries()) {
    const tool = toolOf(example);
    const isThere = available[tool] === true;
    it.skipIf(!isThere)(`example ${index + 1} prints what it says${isThere ? '' : ` (skipped: ${tool} is not here)`}`, () => {
      const { status, stdout, stderr } = python(tool === 'DuckDB' ? throughDuckdb(example.code) : example.code, folder);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout.trim()).toBe(example.prints.trim());
    });
  }
});
