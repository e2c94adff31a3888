import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert } from '../src/index.js';
import { pdfByChromium } from './fixtures/programs.js';

// Pictures of what is written, as LibreOffice and Chromium print it, for the README. Needs both and poppler-utils.

/** A picture of the first page of a file that has all these words, or a strip of it so many pixels high. */
type Picture = { readonly name: string; readonly file: RegExp; readonly words: readonly string[]; readonly height?: number };

const source = 'fixtures/real-annex/libreoffice.pdf';
const target = join('docs', 'pictures');
const dotsPerInch = 90;

const pictures: readonly Picture[] = [
  { name: 'workbook-summary', file: /\.xlsx$/, words: ['Riepilogo per unità'], height: 530 },
  { name: 'workbook-unit', file: /\.xlsx$/, words: ['Scheda degli obiettivi', 'Antonio Salvatore Piro'] },
  { name: 'workbook-edits', file: /\.xlsx$/, words: ['Testo stampato', 'proposta'], height: 520 },
  { name: 'relazione', file: /\.html$/, words: ['Unità, responsabili, numero di obiettivi'], height: 790 },
  { name: 'sheet-objectives', file: /area-2[^/]*\.docx$/, words: ['Risultato atteso', 'Predisposizione bozza'] },
];

const printedPage = (file: string, html: string): string => {
  writeFileSync(file, pdfByChromium(html));
  return file;
};

const printed = (folder: string, name: string, bytes: Uint8Array): string => {
  const file = join(folder, basename(name));
  if (name.endsWith('.html')) return printedPage(`${file}.pdf`, new TextDecoder().decode(bytes));
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
  return file.replace(/\.\w+$/u, '.pdf');
};

/** The pages of a PDF as text. */
const pagesOf = (pdf: string): readonly string[] =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');

const take = (pdf: string, { name, words, height }: Picture): void => {
  const page = String(pagesOf(pdf).findIndex((text) => words.every((word) => text.includes(word))) + 1);
  if (page === '0') throw new Error(`no page for ${name}`);
  const strip = height === undefined ? [] : ['-x', '0', '-y', '0', '-W', '10000', '-H', String(height)];
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-r',
    String(dotsPerInch),
    '-f',
    page,
    '-l',
    page,
    ...strip,
    pdf,
    join(target, name),
  ]);
};

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  const bytes = new Uint8Array(readFileSync(source));
  const { files } = await convert({ name: basename(source), bytes }, { formats: ['xlsx', 'docx', 'html'] });
  mkdirSync(target, { recursive: true });
  const pdfs = new Map<string, string>();
  for (const picture of pictures) {
    const file = files.find(({ name }) => picture.file.test(name));
    if (file === undefined) throw new Error(`no file for ${picture.name}: ${files.map(({ name }) => name).join(', ')}`);
    const pdf = pdfs.get(file.name) ?? printed(folder, file.name, file.bytes);
    pdfs.set(file.name, pdf);
    take(pdf, picture);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
