import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Annex, convert, type Format, findingSentence, formats } from '../../src/index.js';
import { docxText } from './docx-text.js';
import { pageText } from './page-text.js';
import { workbookText } from './workbook-text.js';

/** The folders below fixtures/ that hold an annex. */
export const annexFixtures = (): readonly string[] =>
  readdirSync('fixtures')
    .filter((name) => name.endsWith('-annex'))
    .sort()
    .map((name) => join('fixtures', name));

/** The forms of one annex. */
export const formsOf = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => /\.(pdf|html|txt)$/.test(name));

/** One form of an annex through the whole pipeline. */
export const convertForm = (folder: string, form: string, wanted: readonly Format[] = []) =>
  convert({ name: form, bytes: new Uint8Array(readFileSync(join(folder, form))) }, { formats: wanted });

const ofTheForm = new Set(['document', 'place', 'places', 'source']);

/** What must be the same whatever the form: the annex without document, places and extraction findings. */
export const withoutPlaces = (annex: Annex): unknown => {
  const findings = annex.findings.filter(({ code }) => !code.startsWith('extract/'));
  return JSON.parse(JSON.stringify({ ...annex, findings }, (key, value) => (ofTheForm.has(key) ? undefined : value)));
};

const findingsText = (annex: Annex): string => {
  const findings = annex.findings.map(
    (finding) => `${finding.severity} ${finding.code} ${finding.at} | ${findingSentence(finding, 'it')}`,
  );
  const edits = annex.edits.map(
    ({ status, rule, at, range, before, after, confidence, buildsOn }) =>
      `${status} ${rule} ${at} [${range.join(',')}) ${confidence} | ${before} → ${after}${buildsOn === undefined ? '' : ' (builds on another)'}`,
  );
  return [`findings ${findings.length}`, ...findings, '', `edits ${edits.length}`, ...edits, ''].join('\n');
};

/** The goldens of one annex, by file name, made from its text form. */
export const goldensOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const { annex, files } = await convertForm(folder, 'annex.txt', formats);
  const sheets = files
    .filter(({ name }) => name.startsWith('schede/'))
    .map(({ name, bytes }) => `=== ${name}\n${docxText(bytes)}\n`);
  const workbook = files.find(({ name }) => name.endsWith('.xlsx'));
  const page = files.find(({ name }) => name === 'relazione.html');
  const csv = files.find(({ name }) => name.endsWith('.csv'));
  return {
    'annex.json': `${JSON.stringify(withoutPlaces(annex), null, 2)}\n`,
    'findings.txt': findingsText(annex),
    'workbook.txt': workbook === undefined ? '' : await workbookText(workbook.bytes),
    'sheets.txt': sheets.join('\n'),
    'page.txt': `${pageText(new TextDecoder().decode(page?.bytes)).trim()}\n`,
    'objectives.csv': new TextDecoder('utf-8').decode(csv?.bytes),
  };
};
