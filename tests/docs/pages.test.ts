import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allegato, scratch } from '../support/run.js';

const read = (file: string): string => readFileSync(file, 'utf8');

const commandsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/```(?:sh|console)\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/^\$ /, ''))
    .filter((line) => /\ballegato (convert|check|inspect|rules)\b/.test(line));

describe.each(['README.md', 'README.it.md'])('%s', (page) => {
  const commands = commandsOf(page).map((line) => line.replace(/^.*\ballegato /, ''));

  it('shows commands of every kind', () => {
    const shown = new Set(commands.map((command) => command.split(' ')[0]));
    expect([...shown].sort()).toEqual(['check', 'convert', 'inspect', 'rules']);
  });

  it.each(commands.filter((command) => !command.includes('*')))('allegato %s runs', (command) => {
    const out = scratch();
    const words = command.split(' ').map((word) => (word === 'out' ? join(out, 'out') : word));
    expect(allegato(words)).toMatchObject({ code: 0 });
  });
});

describe('links between the pages', () => {
  const pages = [
    'README.md',
    'README.it.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ];

  it.each(pages)('%s links to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => join(dirname(page), target));
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe('GLOSSARY.md', () => {
  const model = readdirSync('src/model')
    .map((file) => read(join('src', 'model', file)))
    .join('\n');
  const names = read('GLOSSARY.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
    .filter((name) => name !== 'oiv');

  it('names only what the model has', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !new RegExp(`\\b${name}s?\\b`).test(model))).toEqual([]);
  });
});

describe('docs/cli.md', () => {
  it.each(['it', 'en'])('holds the --help of %s', (language) => {
    expect(read('docs/cli.md')).toContain(allegato(['--help', '--lang', language]).stdout);
  });
});
