import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confidenceReasons, dropReasons } from '../../src/model/raw-document.js';
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

describe('docs/inspect.md', () => {
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
