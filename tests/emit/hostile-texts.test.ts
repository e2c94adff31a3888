import { existsSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import annexJsonSchema from '../../schema/annex.schema.json' with { type: 'json' };
import { emit, formats } from '../../src/emit/index.js';
import type { EmittedFile } from '../../src/index.js';
import { type Annex, annexSchema } from '../../src/model/annex.js';
import { unitIds } from '../../src/normalize/ids.js';
import { buildAnnex, type UnitSpec } from '../support/build.js';
import { packageFaults, tablesOf } from '../support/data-package.js';
import { docxParts, docxText } from '../support/docx-text.js';
import { hasLibreOffice, savedByLibreOffice, unlessLibreOffice } from '../support/libreoffice.js';
import { nameFaults, partFaults } from '../support/safe-files.js';
import { openWorkbook } from '../support/workbook-text.js';
import { readXml } from '../support/xml.js';

const fitsSchema = new Ajv2020({ strict: true, formats: { date: true } }).compile(annexJsonSchema);
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that files, spreadsheets, mark-up or shells take for something else. */
const hostile = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","clic")',
  '+39 06 1234',
  '-2+3|cmd',
  '@SUM(A1:A9)',
  "'già con apostrofo",
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '＝1+1',
  'a\u0000b\u0007c\u001bd\u007fe\u0085f',
  'a\ufffeb\uffffc',
  'metà \ud83d e \ude00 sole',
  '\u202eotiverra\u202c \u200f\u200e\u2066x\u2069',
  'e\u0301 👨‍👩‍👧‍👦 🇮🇹 𝒳',
  '_x0041_ _x000D_',
  '<script>alert(1)</script> &amp; &#x41; ]]> <!-- "virgolette" \'singole\'',
  '{{campo}} $(x) %s %n {PAGEREF x}',
  'a;b,c"d""e\nf\r\ng\rh\u2028i\u2029j',
  '../../etc/passwd',
  'C:\\Windows\\system32',
  'a/b\\c:d*e?f"g<h>i|j',
  'CON',
  'nul.txt',
  'LPT1 ',
  '.',
  '..',
  '   ',
  'Obiettivi',
  'Cronologia',
  "'Area'!A1",
  '[libro.xlsx]Foglio',
  long('lunga parola ', 300),
  long('x', 300),
  long('cella lunghissima ', 100_000),
  long('😀', 100_000),
];

/** A unit and a row for each text, which stands wherever a document can put one; twins at the end. */
const unitsOf = (texts: readonly string[]): readonly UnitSpec[] => {
  const named = [...texts, 'Ufficio', 'Ufficio', 'UFFICIO'];
  const ids = unitIds(named.map((name) => ({ kind: 'other', label: name, name, heading: name })));
  return named.map((text, index) => ({
    id: ids[index] ?? '',
    label: text,
    name: text,
    kind: 'other',
    officer: { title: text.slice(0, 40), name: text, role: text, interim: false },
    header: text,
    rows: [
      {
        number: text.slice(0, 40),
        title: text,
        result: text,
        description: text,
        weightText: text.slice(0, 40),
        indicators: [text],
        targets: [text],
        extra: { [text]: text },
      },
      { title: text, section: 'transversal', weight: null, weightText: text.slice(0, 40) },
    ],
  }));
};

const annexOf = (texts: readonly string[]): Annex => {
  const built = buildAnnex(unitsOf(texts));
  const [first = ''] = texts;
  return {
    ...built,
    document: { ...built.document, name: `${first}.html`, title: first },
    administration: { name: first },
    plan: { ...built.plan, title: first, approvingAct: first },
    assignments: built.assignments.map((row) => ({ ...row, title: { text: row.title.text, value: `${row.title.text}!` } })),
    edits: built.assignments.map((row, index) => ({
      id: `e${index}`,
      at: `/assignments/${index}/title`,
      range: [0, 1],
      before: row.title.text.slice(0, 1),
      after: row.title.text,
      rule: 'text/spacing',
      confidence: 1,
      status: index % 2 === 0 ? 'applied' : 'proposed',
      by: 'rule',
    })),
    findings: built.assignments.map((row, index) => ({
      id: `f${index}`,
      code: 'text/spacing',
      severity: 'info',
      at: `/assignments/${index}`,
      place: { page: 1 },
      args: { text: row.title.text },
    })),
  };
};

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const formula = /^[=+\-@\t\r＝＋－＠]/u;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?%?$/u;

const formulaCells = (files: readonly EmittedFile[]): readonly string[] =>
  [...tablesOf(files).values()].flatMap(({ rows }) =>
    rows.flat().filter((cell) => formula.test(cell) && !plainNumber.test(cell)),
  );

/** Formulas of a workbook that hold words of its texts: those of the program hold none of them. */
const foreignFormulas = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const sheet of (await openWorkbook(bytes)).worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined && /HYPERLINK\("http|SUM\(A1:A9\)|^1\+1$/u.test(cell.formula)) found.push(cell.formula);
      });
    });
  return found;
};

const checkTexts = (files: readonly EmittedFile[], annex: Annex): void => {
  const named = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const parsed: unknown = JSON.parse(decode(named.get('annex.json')));
  expect(fitsSchema(parsed), JSON.stringify(fitsSchema.errors)).toBe(true);
  expect(parsed).toEqual(annexSchema.parse(annex));
  const lines = decode(named.get('annex.ndjson')).split('\n');
  expect([lines.length, lines[1]]).toEqual([2, '']);
  expect(JSON.parse(lines[0] ?? '')).toEqual(parsed);
  expect(() => JSON.parse(decode(named.get('decisions.json')))).not.toThrow();
  expect(packageFaults(files)).toEqual([]);
  expect(formulaCells(files)).toEqual([]);
  const $ = load(decode(named.get('relazione.html')));
  expect($('script, iframe, object, embed, base, [onclick], [onerror], [onload]')).toHaveLength(0);
};

const checkFiles = async (annex: Annex): Promise<readonly EmittedFile[]> => {
  for (const csv of ['italian', 'plain'] as const) {
    const files = await emit(annex, { csv }, formats);
    expect(nameFaults(files.map(({ name }) => name))).toEqual([]);
    checkTexts(files, annex);
    if (csv === 'plain') return files;
    for (const { name, bytes } of files.filter((file) => /\.(?:xlsx|docx)$/u.test(file.name))) {
      expect([name, partFaults(bytes)]).toEqual([name, []]);
      for (const [part, text] of Object.entries(docxParts(bytes)))
        if (/\.(?:xml|rels)$/u.test(part)) expect(() => readXml(text), `${name} ${part}`).not.toThrow();
      if (name.endsWith('.docx')) expect(docxText(bytes).length).toBeGreaterThan(100);
      else expect(await foreignFormulas(bytes)).toEqual([]);
    }
  }
  return [];
};

describe('texts that look like something else', { timeout: 240_000 }, () => {
  it('are whole in annex.json, and valid, harmless and apart in every format', async () => {
    const files = await checkFiles(annexOf(hostile));
    const inFolder = (folder: string) => files.filter(({ name }) => name.startsWith(folder) && name.endsWith('.docx'));
    expect(inFolder('schede/')).toHaveLength(hostile.length + 3);
    expect(inFolder('obiettivi/')).toHaveLength(hostile.length + 3);
    expect(inFolder('schede.docx')).toHaveLength(1);
  });

  it('are so whatever they are', async () => {
    const text = fc.oneof(
      fc.constantFrom(...hostile.filter(({ length }) => length < 1000)),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('=', '"', ';', '\n', '\r', '\t', '/', '<', '&', "'", '\u0000', '\ud800', '\udc00', '\u202e', 'a'),
        maxLength: 12,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        await checkFiles(annexOf(texts));
      }),
      { numRuns: 12 },
    );
  });

  it('are noticed where a name or a part would not do', () => {
    expect(nameFaults(['a/b.docx', 'A/B.docx'])).toEqual(['A/B.docx: twice']);
    for (const name of ['../x', 'a//b', 'con.docx', 'a:b', 'x.', `${'à'.repeat(130)}.docx`, 'a\u202eb'])
      expect(nameFaults([name])).not.toEqual([]);
  });

  it.skipIf(!hasLibreOffice)(`are opened by LibreOffice${unlessLibreOffice}`, async () => {
    const texts = hostile.filter(({ length }) => length < 1000);
    const files = await emit(annexOf(texts), {}, ['xlsx', 'docx']);
    const chosen = files.filter(({ name }) => name.endsWith('.xlsx') || name.includes('script') || name.includes('passwd'));
    const sources = chosen.map(({ bytes, name }) => ({ bytes, ending: name.split('.').at(-1) ?? '' }));
    expect(sources.length).toBeGreaterThan(1);
    for (const exists of await savedByLibreOffice(sources, { to: 'pdf' }, existsSync)) expect(exists).toBe(true);
  });
});
