import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annexSchema } from '../../src/index.js';
import { filesIn } from '../support/batch.js';
import { allegato, scratch } from '../support/run.js';

const source = 'fixtures/real-annex/libreoffice.pdf';

describe('convert', () => {
  it('writes the files of an office below the stem of the file, and says what it wrote', () => {
    const out = scratch();
    const run = allegato(['convert', source, '--out', out]);
    expect(run.code).toBe(0);
    const written = filesIn(join(out, 'libreoffice'));
    expect(written.filter((name) => !name.startsWith('schede'))).toEqual([
      'annex.json',
      'datapackage.json',
      'dati/indicatori.csv',
      'dati/modifiche.csv',
      'dati/segnalazioni.csv',
      'dati/target.csv',
      'dati/unita.csv',
      'decisions.json',
      'obiettivi.csv',
      'obiettivi.xlsx',
      'relazione.html',
    ]);
    expect(written.filter((name) => name.endsWith('.docx'))).toHaveLength(6);
    expect(run.stdout.trimEnd().split('\n').sort()).toEqual(written.map((name) => join(out, 'libreoffice', name)));
    expect(run.stderr).toContain('71 rows, 53 distinct objectives: 46 own, 7 transversal');
  });

  it('writes the same bytes twice', () => {
    const [first, second] = [scratch(), scratch()];
    allegato(['convert', source, '--out', first, '--issued-on', '2024-02-15'], { TZ: 'UTC' });
    allegato(['convert', source, '--out', second, '--issued-on', '2024-02-15'], { TZ: 'Asia/Tokyo' });
    const files = readdirSync(first, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBe(17);
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      expect(readFileSync(file).equals(readFileSync(file.replace(first, second))), name).toBe(true);
    }
  });

  it('says in the report by which version and with which options it was made', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const asked = ['--plan-year', '2024', '--years', 'stale-date=propose', '--no-join'];
    const run = allegato(['convert', 'fixtures/real-annex/annex.txt', '--out', '-', '--format', 'html', '--quiet', ...asked]);
    expect(run.stdout).toContain(`<dd>allegato ${version}, schema dei dati `);
    expect(run.stdout).toContain('<dt>Opzioni</dt><dd>--plan-year 2024 --years stale-date=propose --no-join</dd>');
  });

  it('puts one text format on standard output, alone', () => {
    const run = allegato([
      'convert',
      'fixtures/real-annex/annex.txt',
      '--out',
      '-',
      '--format',
      'json',
      '--quiet',
      '--administration',
      'Comune di Prova',
      '--ipa',
      'c_x000',
      '--act',
      'G.C. n. 12/2024',
    ]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const annex = annexSchema.parse(JSON.parse(run.stdout));
    expect(annex.administration).toEqual({ name: 'Comune di Prova', ipaCode: 'c_x000' });
    expect(annex.plan.approvingAct).toBe('G.C. n. 12/2024');
    expect(annex.findings.map(({ code }) => code)).not.toContain('administration/missing');
  });

  it('gives twin stems folders of their own', () => {
    const folder = scratch();
    mkdirSync(join(folder, 'a'));
    mkdirSync(join(folder, 'b'));
    copyFileSync('fixtures/real-annex/annex.txt', join(folder, 'a', 'plan.txt'));
    copyFileSync('fixtures/real-annex/annex.html', join(folder, 'b', 'plan.html'));
    const out = join(folder, 'out');
    expect(
      allegato(['convert', join(folder, 'a', 'plan.txt'), join(folder, 'b', 'plan.html'), '--out', out, '--format', 'csv']).code,
    ).toBe(0);
    const names = readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^plan-[0-9a-f]{8}$/);
  });

  it('fails on warnings only with --strict', () => {
    expect(allegato(['check', 'fixtures/real-annex/annex.txt']).code).toBe(0);
    expect(allegato(['check', 'fixtures/real-annex/annex.txt', '--strict']).code).toBe(1);
  });
});

describe('check', () => {
  it('prints greppable lines: place, severity, code, sentence', () => {
    const { stdout } = allegato(['check', source, '--format', 'lines', '--quiet', '--lang', 'it']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines)
      expect(line).toMatch(
        /^fixtures\/real-annex\/libreoffice\.pdf:p\d+(:t\d+)?(:r\d+)?(:c\d+)? {2}(avviso|nota) {2}[a-z]+\/[a-z0-9-]+ {2}\S/,
      );
    expect(lines.filter((line) => line.includes('weight/sum-not-100'))).toHaveLength(4);
  });
});

describe('inspect', () => {
  it('prints the document as read, with a ledger that adds up', () => {
    const { code, stdout } = allegato(['inspect', source, '--json']);
    expect(code).toBe(0);
    const raw = JSON.parse(stdout);
    expect(Object.keys(raw)).toEqual(['document', 'pages', 'blocks', 'survey']);
    expect(raw.blocks.filter((block: { kind: string }) => block.kind === 'table')).toHaveLength(6);
  });

  it('keeps the fragments apart with --no-join', () => {
    const joined = allegato(['inspect', source]).stdout.match(/^table /gm) ?? [];
    const apart = allegato(['inspect', source, '--no-join']).stdout.match(/^table /gm) ?? [];
    expect(joined).toHaveLength(6);
    expect(apart.length).toBeGreaterThanOrEqual(10);
  });
});
