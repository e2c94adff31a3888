import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

type Import = { readonly file: string; readonly from: string; readonly to: string; readonly typeOnly: boolean };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

const roomOf = (path: string): string => (relative('src', path).split(sep)[0] ?? '').replace(/\.(ts|js)$/, '');

const importsOf = (file: string): readonly Import[] => {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/(?:^|\n)(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)'|import\('([^']+)'\)/g);
  return [...statements].map(([, typeOnly, fixed, lazy]) => {
    const target = fixed ?? lazy ?? '';
    const to = target.startsWith('.')
      ? roomOf(join(dirname(file), target))
      : target.startsWith('node:')
        ? 'node'
        : target.split('/')[0];
    return { file, from: roomOf(file), to: to ?? '', typeOnly: typeOnly !== undefined };
  });
};

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const table = readFileSync('docs/architecture.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map(cells);
const [header = [], , ...rows] = table;
const allowed = new Map(
  rows.map(([from = '', ...rest]) => [from, new Map(rest.map((cell, index) => [header[index + 1] ?? '', cell]))] as const),
);

const verdict = ({ from, to, typeOnly }: Import): boolean => {
  const row = allowed.get(from);
  const cell = row?.get(to);
  if (cell !== undefined) return cell === 'yes' || (cell === 'types' && typeOnly);
  return (row?.get('outside') ?? '').split(', ').includes(to);
};

describe('the import table of docs/architecture.md', () => {
  it('names every room of src', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...allowed.keys()].sort());
  });

  it('is kept by every import', () => {
    const imports = files.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((one) => !verdict(one))).toEqual([]);
  });

  it('would notice a stage that reads another', () => {
    expect(verdict({ file: '', from: 'extract', to: 'normalize', typeOnly: false })).toBe(false);
    expect(verdict({ file: '', from: 'messages', to: 'model', typeOnly: false })).toBe(false);
  });
});

describe('what only the edge may do', () => {
  const below = files.filter((file) => !file.startsWith(join('src', 'cli')));

  it('nothing below the command line prints, exits or reads the clock', () => {
    const forbidden = /console\.|process\.(exit|env|stdout|stderr)|Date\.now|new Date\(\)|Math\.random/;
    // pdf.js warns on loading about a package it can do without; its one room keeps that off the terminal.
    const excepted = join('src', 'extract', 'pdf', 'pdfjs.ts');
    expect(below.filter((file) => file !== excepted && forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('no file of src is longer than 300 lines', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)).toEqual([]);
  });
});
