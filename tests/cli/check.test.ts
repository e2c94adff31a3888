import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../support/filled-workbook.js';
import { allegato, scratch } from '../support/run.js';
import { openWorkbook } from '../support/workbook-text.js';

const source = 'fixtures/real-annex/annex.txt';

const fileWith = (content: unknown): string => {
  const file = join(scratch(), 'file.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

describe('check', () => {
  it.each(['text', 'lines', 'json', 'sarif', 'html'])('--format %s goes to standard output, talk to standard error', (format) => {
    const { code, stdout, stderr } = allegato(['check', source, '--format', format]);
    expect([code, stdout.endsWith('\n')]).toEqual([0, true]);
    expect(stdout).toContain('cells/swapped');
    expect(stderr).toMatch(format === 'text' ? /^$/ : /^Findings: 0 errors, \d+ warnings, \d+ notes\n$/);
    expect(allegato(['check', source, '--format', format]).stdout).toBe(stdout);
  });

  it('refuses a format there is not', () => {
    const { code, stderr } = allegato(['check', source, '--format', 'pdf']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('text, lines, json, sarif, html')]);
  });

  it('reports those that can be read when one cannot', () => {
    const { code, stdout, stderr } = allegato(['check', 'fixtures/bad-input/no-table.txt', source, '--format', 'json']);
    expect([code, JSON.parse(stdout).documents.length]).toEqual([4, 1]);
    expect(stderr).toContain('no-table.txt');
  });
});

describe('check --config', () => {
  const codes = (config: unknown): ReadonlySet<string> => {
    const { stdout } = allegato(['check', source, '--format', 'json', '--config', fileWith(config)]);
    const [document] = JSON.parse(stdout).documents;
    return new Set(document.groups.flatMap(({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code)));
  };

  it('chooses rules and silences some, one or a group', () => {
    expect(codes({ only: ['weight/*', 'unit/gap'] })).toEqual(new Set(['weight/sum-not-100', 'unit/gap']));
    const without = codes({ rules: { 'text/*': 'off', 'text/spacing': 'info', 'unit/gap': 'off' } });
    expect(['text/misused-word', 'text/spacing', 'unit/gap', 'number/gap'].map((code) => without.has(code))).toEqual([
      ...[false, true, false, true],
    ]);
  });

  it('gives severities, which decide the exit code', () => {
    const check = (config: unknown) => allegato(['check', source, '--config', fileWith(config)]);
    expect(check({ rules: { 'unit/gap': 'error' } }).code).toBe(1);
    expect(check({ rules: { 'unit/gap': 'error' } }).stdout).toContain('ERROR  line 94');
    expect(check({ strict: true }).code).toBe(1);
    expect(check({ strict: true, only: ['text/*'], rules: { 'text/missing-words': 'info' } }).code).toBe(0);
  });

  it.each([
    ['no JSON', '{', 'JSON'],
    ['an unknown key', { rule: {} }, 'unknown key: “rule”'],
    ['a rule there is not', { rules: { 'weight/mising': 'off' } }, 'rules.weight/mising: unknown rule; see allegato rules'],
    ['a severity there is not', { rules: { 'weight/missing': 'fatal' } }, 'rules.weight/missing'],
    ['a rule there is not, to choose', { only: ['weights/*'] }, 'only.0'],
  ])('refuses %s, and says where', (_name, config, said) => {
    const { code, stdout, stderr } = allegato(['check', source, '--config', fileWith(config)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('--decisions', () => {
  const convert = (out: string, ...words: readonly string[]) =>
    allegato(['convert', source, '--out', out, '--format', 'json,csv,xlsx,docx,decisions', '--force', ...words]);
  const bytesOf = (out: string, name: string) => readFileSync(join(out, 'annex', name));

  it('takes the filled-in template back; the same file gives the same bytes', () => {
    const out = scratch();
    convert(out);
    const template = JSON.parse(bytesOf(out, 'decisions.json').toString());
    const decided = {
      ...template,
      administration: { name: 'Comune di Prova' },
      decisions: template.decisions.map((one: { id: string }) =>
        one.id.endsWith('date/odd-day') ? { ...one, decision: 'accept', reason: 'Refuso' } : one,
      ),
    };
    const file = fileWith(decided);
    const [first, second] = [scratch(), scratch()];
    expect([convert(first, '--decisions', file).code, convert(second, '--decisions', file).code]).toEqual([0, 0]);
    for (const name of ['annex.json', 'obiettivi.csv', 'obiettivi.xlsx', 'decisions.json'])
      expect(bytesOf(first, name).equals(bytesOf(second, name))).toBe(true);
    const annex = JSON.parse(bytesOf(first, 'annex.json').toString());
    expect(annex.administration.name).toBe('Comune di Prova');
    expect(annex.edits.filter(({ reason }: { reason?: string }) => reason === 'Refuso')).toHaveLength(2);
  });

  it('takes all proposals accepted at once, also where one builds on another', () => {
    const out = scratch();
    convert(out);
    const template = JSON.parse(bytesOf(out, 'decisions.json').toString());
    const proposed = (one: { proposed?: string }) => one.proposed !== undefined;
    const accepted = template.decisions.map((one: { proposed?: string }) =>
      proposed(one) ? { ...one, decision: 'accept' } : one,
    );
    const decided = scratch();
    expect(convert(decided, '--decisions', fileWith({ ...template, decisions: accepted })).code).toBe(0);
    const { edits } = JSON.parse(bytesOf(decided, 'annex.json').toString());
    expect(edits.filter(({ status }: { status: string }) => status === 'proposed')).toEqual([]);
    expect(convert(scratch(), '--decisions', join(decided, 'annex', 'decisions.json')).code).toBe(0);
  });

  it('takes the workbook in which an office decided, and refuses any other package', async () => {
    const out = scratch();
    convert(out);
    const workbook = await openWorkbook(new Uint8Array(bytesOf(out, 'obiettivi.xlsx')));
    tableOf(workbook, 'Modifiche').cell('Decisione', 2).value = 'accetta';
    const file = join(scratch(), 'deciso dall’ufficio.xlsx');
    writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const decided = scratch();
    expect(convert(decided, '--decisions', file).code).toBe(0);
    const { edits } = JSON.parse(bytesOf(decided, 'annex.json').toString());
    const first = String(tableOf(workbook, 'Modifiche').cell('ID', 2).value);
    expect(edits.filter(({ by }: { by: string }) => by === 'person')).toMatchObject([{ id: first, status: 'applied' }]);
    // Results may stand in it, which a new one would not hold: it stays as it is, whatever else may be overwritten.
    const own = join(out, 'annex', 'obiettivi.xlsx');
    const before = readFileSync(own);
    const again = convert(out, '--decisions', own);
    expect([again.code, again.stdout]).toEqual([5, '']);
    expect(again.stderr).toContain('--out');
    expect(readFileSync(own).equals(before)).toBe(true);
    const folder = scratch();
    copyFileSync(source, join(folder, basename(source)));
    const ofFolder = allegato(['convert', folder, '--out', out, '--force', '--decisions', own]);
    expect(ofFolder.code).not.toBe(0);
    expect(ofFolder.stderr).toContain('--out');
    expect(readFileSync(own).equals(before)).toBe(true);
    const link = join(scratch(), 'deciso.xlsx');
    symlinkSync(own, link);
    expect(convert(out, '--decisions', link).code).toBe(5);
    const jsonOnly = allegato(['convert', folder, '--out', out, '--force', '--format', 'json', '--decisions', own]);
    expect([jsonOnly.code, readFileSync(own).equals(before)]).toEqual([0, true]);
    const sheets = join(out, 'annex', 'schede.docx');
    const run = allegato(['check', source, '--decisions', sheets, '--lang', 'it']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('obiettivi.xlsx');
  });

  it('silences what was decided', () => {
    const out = scratch();
    convert(out);
    const template = JSON.parse(bytesOf(out, 'decisions.json').toString());
    const file = fileWith({
      ...template,
      decisions: template.decisions.map((one: object) => ({ ...one, decision: 'reject', reason: 'Va bene così' })),
    });
    const { stdout } = allegato(['check', source, '--decisions', file]);
    expect(stdout).toMatch(/Findings: 0 errors, \d+ warnings, \d+ notes; \d+ decided already/);
    expect(stdout).not.toContain('unit/gap');
  });

  it('is an error where it does not fit the document, and names what does not', () => {
    const file = fileWith({
      version: 1,
      decisions: [{ id: 'area-5.own.2/targets/0:9-19:date/odd-day', decision: 'accept', expected: '1' }],
    });
    const { code, stdout, stderr } = convert(scratch(), '--decisions', file);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('area-5.own.2/targets/0:9-19:date/odd-day: the text is another («1» ≠ «13/12/2024»)');
  });

  it('is for one document, and has to be what it should', () => {
    const file = fileWith({ version: 1, decisions: [{ id: 'a', decision: 'maybe' }] });
    expect(allegato(['check', source, source, '--decisions', file])).toMatchObject({ code: 2, stdout: '' });
    expect(allegato(['check', source, '--decisions', file]).stderr).toContain('decisions.0.decision');
    expect(allegato(['check', source, '--decisions', '/nowhere.json']).code).toBe(3);
  });
});

describe('--years', () => {
  const editsOf = (years: string) => {
    const { stdout } = allegato(['convert', source, '--out', '-', '--format', 'json', '--years', years]);
    const { edits } = JSON.parse(stdout);
    const count = (rule: string, status: string) =>
      edits.filter((edit: { rule: string; status: string }) => edit.rule === rule && edit.status === status).length;
    return count;
  };

  it('applies, proposes or leaves each class of years', () => {
    const count = editsOf('next-cycle=apply,stale-date=propose,previous-cycle=off');
    expect([
      count('year/next-cycle', 'applied'),
      count('year/stale-date', 'proposed'),
      count('year/stale-header', 'applied'),
    ]).toEqual([12, 42, 4]);
    expect([count('year/previous-cycle', 'applied'), count('year/previous-cycle', 'proposed')]).toEqual([0, 0]);
  });

  it.each(['next-cycle', 'next=apply', 'next-cycle=maybe'])('refuses %s', (years) => {
    const { code, stderr } = allegato(['check', source, '--years', years]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--years')]);
  });
});
