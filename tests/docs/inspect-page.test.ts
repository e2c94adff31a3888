import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inspectedSchema } from '../../src/model/inspection.js';
import { confidenceReasons, dropReasons } from '../../src/model/raw-document.js';
import { tableKinds } from '../../src/model/survey.js';
import { survey } from '../../src/pipeline.js';
import { extracted } from '../support/extracted.js';

const page = readFileSync('docs/inspect.md', 'utf8');

/** What the page explains in the first column of its tables. */
const explained = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));

const keysOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
};

const validate = new Ajv2020({ strict: false, logger: false }).compile(
  JSON.parse(readFileSync('schema/inspect.schema.json', 'utf8')),
);
const documents = [
  'fixtures/invented-annex/libreoffice.pdf',
  'fixtures/invented-annex/annex.html',
  'fixtures/invented-annex/annex.txt',
  'fixtures/pdf-tables/slanted-watermark/chromium.pdf',
];

describe('what inspect --json prints', () => {
  it.each(documents)('keeps to its schema: %s', async (file) => {
    const { inspected } = await survey({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) });
    validate(JSON.parse(JSON.stringify(inspected)));
    expect(validate.errors).toBeNull();
    expect(inspectedSchema.parse(inspected)).toEqual(inspected);
  });

  it('would notice another field', async () => {
    const { inspected } = await survey({ name: 'a.html', bytes: new TextEncoder().encode('<p>a</p>') });
    expect(validate({ ...inspected, more: 1 })).toBe(false);
  });
});

describe('docs/inspect.md', () => {
  it('shows the pictures that the script makes', () => {
    const shown = [...page.matchAll(/!\[[^\]]+\]\((pictures\/[\w-]+\.svg)\)/g)].map(([, path]) => path ?? '');
    expect(shown).toHaveLength(2);
    for (const path of shown) expect(readFileSync(`docs/${path}`, 'utf8')).toContain('<svg ');
  });

  it.each(tableKinds)('explains tables of the kind %s', (kind) => {
    expect(explained.filter((name) => name === kind)).toHaveLength(1);
  });

  it.each([...confidenceReasons, ...dropReasons])('explains %s', (reason) => {
    expect(explained.filter((name) => name === reason)).toHaveLength(1);
  });

  it('names every field that is printed', async () => {
    const html = await extracted('<title>t</title><header>a</header><h1>b</h1><p>c</p><table><tr><td>d<td>e</table>');
    const text = await extracted('a\tb\n1\t2\n\na\tb\n3\t4');
    const printed = [...new Set([html, text].flatMap(keysOf))];
    expect(printed.length).toBeGreaterThan(30);
    expect(printed.filter((name) => !new RegExp(`[\`"]${name}[\`"]`).test(page))).toEqual([]);
  });
});
