import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../support/batch.js';
import { docxParts } from '../support/docx-text.js';
import { allegato, scratch } from '../support/run.js';

type Town = {
  readonly file: string;
  /** The heading of each unit, with its officer as the town prints it. */
  readonly headings: readonly string[];
  readonly titles: readonly string[];
  readonly column: string;
  readonly cells: readonly string[];
  readonly foot: string;
};

const towns: readonly Town[] = [
  {
    file: 'Ermenegilda-Zuccala/piano_quartararo.html',
    headings: [
      'AREA 1 – Affari generali – Responsabile: Dott.ssa Ermenegilda Zuccalà',
      'AREA 2 – Finanze – Responsabile: Rag. QUARTARARO Calogero',
    ],
    titles: ['ZUCCALA’ ERMENEGILDA cura l’albo entro il 31/12/2024', 'Il rag. Quartararo redige il conto (C. Quartararo)'],
    column: 'Referente',
    cells: ['Geom. Fulgenzio Bellavista', 'Dott.ssa Zuccalà Ermenegilda'],
    foot: 'Il Responsabile E. Zuccalà – ermenegilda.zuccala@comune.it',
  },
  {
    file: 'altri/Piano.html',
    headings: [
      "SETTORE I – Tecnico – Responsabile: Ing. Rosalba D'Ambrogio-Castrogiovanni",
      'SETTORE II – Sociale – Responsabile: Dott. Pierangelo Lo Verde (ad interim)',
    ],
    titles: ['D’Ambrogio Castrogiovanni Rosalba aggiorna il DUP 2024 nel 2023', 'Sportello unico: Lo Verde Pierangelo'],
    column: 'Responsabile',
    cells: ['Arch. Teodolinda Passalacqua', 'P. Lo Verde'],
    foot: 'Firmato: Teodolinda Passalacqua',
  },
];

const words = [
  'Ermenegilda',
  'Zuccal',
  'Quartararo',
  'Calogero',
  'Fulgenzio',
  'Bellavista',
  'Rosalba',
  'Ambrogio',
  'Castrogiovanni',
  'Pierangelo',
  'Lo Verde',
  'Teodolinda',
  'Passalacqua',
];

const pageOf = ({ headings, titles, column, cells, foot }: Town): string => {
  const head = ['N.', 'Peso', 'Obiettivo', 'Indicatore', 'Target', column].map((text) => `<th>${text}</th>`).join('');
  const units = headings.map((heading, index) => {
    const row = ['1', '100%', titles[index], 'N. atti pubblicati / n. atti', '100%', cells[index]]
      .map((text) => `<td>${text}</td>`)
      .join('');
    return `<h2>${heading}</h2><table><tr>${head}</tr><tr>${row}</tr></table>`;
  });
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${foot}</title></head><body><h1>Piano della performance 2024-2026</h1>${units.join('')}<p>${foot}</p></body></html>`;
};

const sourceFolder = (): string => {
  const folder = scratch();
  for (const town of towns) {
    const file = join(folder, town.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageOf(town));
  }
  return folder;
};

const formats = ['json', 'ndjson', 'csv', 'xlsx', 'docx', 'html', 'decisions'].flatMap((format) => ['--format', format]);

/** Every text of an output folder, that of packed files part by part, by the file's path; paths are texts, too. */
const textsIn = (out: string): readonly (readonly [string, string])[] =>
  filesIn(out).flatMap((file): readonly (readonly [string, string])[] => {
    const bytes = new Uint8Array(readFileSync(join(out, file)));
    const parts = /\.(?:xlsx|docx)$/u.test(file)
      ? Object.entries(docxParts(bytes))
      : [['', new TextDecoder().decode(bytes)] as const];
    return [['path', file], ...parts.map(([part, text]) => [`${file} ${part}`, text] as const)];
  });

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('&apos;', "'").toLowerCase();

const namesIn = (texts: readonly (readonly [string, string])[]): readonly string[] =>
  texts.flatMap(([where, text]) => words.filter((word) => plain(text).includes(plain(word))).map((word) => `${where}: ${word}`));

const convert = (source: string, ...more: readonly string[]) => {
  const out = join(scratch(), 'out');
  const run = allegato(['convert', source, '--out', out, ...formats, ...more]);
  expect(run.code, run.stderr).toBeLessThan(2);
  return { out, ...run };
};

describe('--without-names', { timeout: 120_000 }, () => {
  it('leaves every name of these towns in the files where it is not asked for', () => {
    const { out } = convert(sourceFolder());
    const found = namesIn(textsIn(out)).map((line) => line.slice(line.lastIndexOf(': ') + 2));
    expect([...new Set(found)].sort()).toEqual(words.toSorted());
  });

  it('leaves none in any byte of a batch: files, parts of packed files, paths, manifest, summaries', () => {
    const { out, stdout } = convert(sourceFolder(), '--without-names');
    const texts = textsIn(out);
    expect(texts.length).toBeGreaterThan(100);
    expect(namesIn(texts)).toEqual([]);
    expect(namesIn([['stdout', stdout]])).toEqual([]);
    expect(filesIn(out)).toContain('altri/Piano/annex.json');
    expect(filesIn(out).filter((file) => file.endsWith('annex.json'))[0]).toMatch(
      /^\[omissis\]\/piano_\[omissis\]-[0-9a-f]{8}\/annex\.json$/u,
    );
  });

  it.each(towns)('leaves none of a single document ($file)', ({ file }) => {
    const { out, stdout, stderr } = convert(join(sourceFolder(), file), '--without-names');
    expect(namesIn([...textsIn(out), ['stdout', stdout]])).toEqual([]);
    // The summary for the terminal names the file by the path that was given, and nobody.
    expect(namesIn([['stderr', stderr.replaceAll(file, '')]])).toEqual([]);
  });

  it('goes on after a stop, without doing again what was called otherwise', () => {
    const folder = sourceFolder();
    const out = join(scratch(), 'out');
    const run = () => allegato(['convert', folder, '--out', out, '--format', 'json', '--without-names', '--resume']);
    expect(run().code).toBeLessThan(2);
    const before = filesIn(out);
    const again = run();
    expect(again.stdout).toBe('');
    expect(again.stderr).toContain('2 done before and unchanged: skipped');
    expect(filesIn(out)).toEqual(before);
    expect(namesIn(textsIn(out))).toEqual([]);
  });
});
