import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allegato, scratch } from '../support/run.js';

const pdf = 'fixtures/invented-annex/libreoffice.pdf';
const html = 'fixtures/invented-annex/annex.html';
const towns = 'fixtures/layouts';
const withOthers = join(towns, 'acquadolce-other-tables');
const others = readdirSync(withOthers).find((file) => file.endsWith('.pdf')) ?? '';

describe('inspect for a person', () => {
  it('says where the annex is, and what the other tables look like', () => {
    const { code, stdout } = allegato(['inspect', join(withOthers, others)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^objectives: page/m);
    expect(stdout).toMatch(/^ {2}\d+ tables? left: /m);
    expect(stdout).toMatch(/left: looks like (staff|budget|training|risks)/);
  });

  it('shows the pages asked for, of a document read as a whole', () => {
    const { stdout } = allegato(['inspect', pdf, '--pages', '2']);
    expect(stdout).toMatch(/^ {5}2 /m);
    expect(stdout).not.toMatch(/^ {5}1 /m);
    expect(stdout).toContain('pages 1, 2');
  });
});

describe('inspect for a program', () => {
  it('prints the pages asked for as JSON, tables that go on whole', () => {
    const { pages, blocks } = JSON.parse(allegato(['inspect', pdf, '--json', '--pages', '2']).stdout);
    expect(pages.map(({ page }: { page: number }) => page)).toEqual([2]);
    const tables = blocks.filter(({ kind }: { kind: string }) => kind === 'table');
    expect(tables.map(({ id }: { id: string }) => id)).toEqual(['t1', 't2']);
    expect(tables[0].fragments).toHaveLength(2);
  });

  it('prints the tables as CSV, each after a line that names it', () => {
    const { stdout } = allegato(['inspect', html, '--csv']);
    expect(stdout.startsWith('# t1 p1 ')).toBe(true);
    expect(stdout.match(/^# t\d+ p\d+ \d+x\d+\r$/gm)).toHaveLength(4);
    expect(stdout).toContain('\r\n\r\n# t2 ');
  });

  it('writes every form below the folder, and nothing over what is there', () => {
    const out = scratch();
    const words = ['inspect', pdf, '--csv', '--html', '--svg', '--json', '--pages', '2-3', '--out', out];
    const { code, stdout } = allegato(words);
    const written = stdout.trim().split('\n');
    expect(code).toBe(0);
    expect(written.every((file) => existsSync(file))).toBe(true);
    expect(readdirSync(join(out, 'libreoffice')).sort()).toEqual([
      'inspect.html',
      'inspect.json',
      'page-2.svg',
      'page-3.svg',
      't1.csv',
      't2.csv',
      't3.csv',
    ]);
    expect(allegato(words)).toMatchObject({ code: 5, stdout: '' });
    expect(allegato([...words, '--force']).code).toBe(0);
  });

  it('puts one picture on standard output, the same in every run', () => {
    const words = ['inspect', pdf, '--svg', '--pages', '2'];
    const { stdout } = allegato(words);
    expect(stdout.startsWith('<svg ')).toBe(true);
    expect(allegato(words).stdout).toBe(stdout);
    expect(allegato([...words, '--lang', 'it']).stdout).toContain('pagina 2 di');
    expect(allegato([...words, '--no-join']).stdout).not.toContain('class="join"><rect x="-');
  });

  it('decides by a layout of one’s own what is the annex', () => {
    const folder = scratch();
    const [plan, layout] = [join(folder, 'plan.html'), join(folder, 'our.json')];
    const rows = ['Voce A Parte', '1 Riordino 60', '2 Verde 40'].map(
      (row) =>
        `<tr>${row
          .split(' ')
          .map((cell) => `<td>${cell}`)
          .join('')}`,
    );
    writeFileSync(plan, `<h2>SETTORE I – AMBIENTE</h2><table>${rows.join('')}</table>`);
    const columns = { Voce: 'number', A: 'title', Parte: 'weight' };
    writeFileSync(layout, JSON.stringify({ ...JSON.parse(allegato(['layouts', 'table-per-unit']).stdout), columns }));
    expect(allegato(['inspect', plan, '--html']).stdout).toContain('objectives: none found');
    expect(allegato(['inspect', plan, '--html', '--layout', layout]).stdout).toContain('part of the annex');
  });
});

describe('what inspect refuses', () => {
  it.each([
    [['--pages', '7-3'], '3-7,12'],
    [['--pages', 'x'], '--pages'],
    [['--pages', '99'], 'there is no page 99'],
    [['--csv', '--html'], '--out DIR'],
    [['--svg'], '--pages 3'],
  ])('%j is a wrong use (exit 2)', (words, said) => {
    const run = allegato(['inspect', pdf, ...words]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(said);
  });

  it('has no pictures of HTML, and says what there is', () => {
    const run = allegato(['inspect', html, '--svg']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--html');
  });

  it('takes one document for standard output', () => {
    expect(allegato(['inspect', pdf, html, '--csv'])).toMatchObject({ code: 2, stdout: '' });
  });
});
