import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckedDocument, reportFindings } from '../../../src/emit/report/index.js';
import type { Annex } from '../../../src/model/annex.js';
import { isOpen } from '../../../src/model/finding.js';
import { read } from '../../../src/pipeline.js';

const readForm = async (form: string): Promise<CheckedDocument> => {
  const file = `fixtures/real-annex/${form}`;
  return { file, annex: await read({ name: form, bytes: new Uint8Array(readFileSync(file)) }) };
};

let pdf: CheckedDocument;
let text: CheckedDocument;
beforeAll(async () => {
  pdf = await readForm('libreoffice.pdf');
  text = await readForm('annex.txt');
});

/** The published schema is of draft 4, whose `id` and `$schema` the validator would not know. */
const sarifValidator = () => {
  const { id: _id, $schema: _schema, ...schema } = JSON.parse(readFileSync('fixtures/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
};

/** A finding that a person rejected, and a title that would break a page. */
const decided = (annex: Annex): Annex => ({
  ...annex,
  plan: { ...annex.plan, title: '<script>alert(1)</script> & "Piano"' },
  findings: annex.findings.map((finding, index) =>
    index === 0 ? { ...finding, decision: { outcome: 'rejected', reason: 'Non serve' } } : finding,
  ),
});

describe('sarif', () => {
  const log = (documents: readonly CheckedDocument[]) => JSON.parse(reportFindings(documents, 'sarif', 'it'));

  it('is valid against the published schema, for PDF and text, with decisions, and for nothing at all', () => {
    const validate = sarifValidator();
    const documents = [pdf, text, { ...text, file: '/tmp/a b#c.txt', annex: decided(text.annex) }];
    for (const given of [documents, [pdf], []]) {
      validate(log(given));
      expect(validate.errors).toBeNull();
    }
  });

  it('would notice a level that there is not', () => {
    const broken = log([pdf]);
    broken.runs[0].results[0].level = 'grave';
    expect(sarifValidator()(broken)).toBe(false);
  });

  it('has every finding once, with its rule, its line or page, and an id that stays', () => {
    const { results, tool } = log([text]).runs[0];
    expect(results).toHaveLength(text.annex.findings.length);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const swapped = results.find((one: { ruleId: string }) => one.ruleId === 'cells/swapped');
    expect(swapped.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'fixtures/real-annex/annex.txt' }, region: { startLine: 60 } },
      logicalLocations: [{ fullyQualifiedName: 'area-2/n. 14' }],
    });
    const ids = results.map((one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['allegato/v1']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes paths as URIs and decided findings as suppressed', () => {
    const { results, artifacts } = log([{ file: '/tmp/a b#c.txt', annex: decided(text.annex) }]).runs[0];
    expect(artifacts[0].location.uri).toBe('file:///tmp/a%20b%23c.txt');
    expect(results[0].suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'Non serve' }]);
    expect(results[1].suppressions).toBeUndefined();
  });
});

describe('text', () => {
  it('goes unit by unit, with place, row, what was found and expected, and says why once for each rule', () => {
    const report = reportFindings([pdf], 'text', 'it');
    const [head, ...sections] = report.trimEnd().split('\n\n');
    expect(head).toBe('fixtures/real-annex/libreoffice.pdf: PIANO DELLA PERFORMANCE 2024-2026, anno 2024');
    expect(sections.map((section) => section.split('\n')[0]?.split(' –')[0])).toEqual([
      'Tutto il documento',
      'SEGRETARIO COMUNALE',
      'AREA 1',
      'AREA 2',
      'AREA 3',
      'AREA 5',
      'Perché conta:',
      expect.stringMatching(/^Segnalazioni: 0 errori, \d+ avvisi, \d+ note$/),
    ]);
    expect(report).toContain('  AVVISO  pag. 4, riga 15, n. 14  Celle scambiate (cells/swapped)\n      indicatore e target');
    expect(report.match(/L’errore passa nelle schede firmate/g)).toHaveLength(1);
    for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(130);
  });

  it('says so where there is nothing, and how many are decided', () => {
    const annex = { ...pdf.annex, findings: [] };
    expect(reportFindings([{ ...pdf, annex }], 'text', 'en')).toContain('No findings.');
    expect(reportFindings([{ ...pdf, annex: decided(pdf.annex) }], 'text', 'it')).toContain('note; 1 già decisa');
  });
});

const said = expect.stringMatching(/./);

describe('json', () => {
  it('holds every open finding with its words', () => {
    const { documents } = JSON.parse(reportFindings([pdf], 'json', 'it'));
    const findings = documents[0].groups.flatMap((group: { findings: readonly unknown[] }) => group.findings);
    expect(findings).toHaveLength(pdf.annex.findings.filter(isOpen).length);
    for (const finding of findings)
      expect(finding).toMatchObject({ id: said, code: said, found: said, expected: said, why: said });
  });
});

describe('html', () => {
  it('is one accessible page: language, title, headings in order, captions, header cells, a way past the head', () => {
    const page = load(reportFindings([pdf, text], 'html', 'it'));
    expect(page('html').attr('lang')).toBe('it');
    expect(page('title').text()).toContain('Controllo del piano');
    expect([page('h1').length, page('main').length, page('a.skip').attr('href')]).toEqual([1, 1, '#main']);
    const levels = page('h1, h2, h3')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
    expect(page('th:not([scope])')).toHaveLength(0);
    expect(page('table.counts caption')).toHaveLength(2);
    const ids = page('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    for (const { attribs } of page('a[href^="#"]').toArray()) expect(ids).toContain(attribs.href?.slice(1));
    expect(page('.findings tbody tr')).toHaveLength([pdf, text].flatMap(({ annex }) => annex.findings).length);
  });

  it('needs nothing else and runs nothing', () => {
    const page = reportFindings([{ ...text, annex: decided(text.annex) }], 'html', 'it');
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Piano&quot;');
  });

  it('has ids that are each their own', () => {
    const page = load(reportFindings([pdf, text], 'html', 'it'));
    const ids = page('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
