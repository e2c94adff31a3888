import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const visible = (text: string): number => text.replace(/\s/gu, '').length;

/** Characters of each page, white space aside, as pdf.js's own text reader sees them. */
export const countByTextContent = async (file: string): Promise<readonly number[]> => {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const counts: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    counts.push(items.reduce((sum, item) => sum + ('str' in item ? visible(item.str) : 0), 0));
  }
  await pdf.destroy();
  return counts;
};

/** Whether pdftotext is on this machine. */
export const hasPdftotext = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined;

/** The same by pdftotext (poppler). */
export const countByPdftotext = (file: string): readonly number[] => {
  const pages = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).split('\f');
  return pages.slice(0, -1).map(visible);
};

/** Characters of a page of HTML: the DOM's text below body. */
export const countByDom = (file: string): number => visible(load(readFileSync(file, 'utf8'))('body').text());

/** Characters of a text, its light markup (bold) aside. */
export const countByText = (file: string): number => visible(readFileSync(file, 'utf8').replace(/<\/?b>|\*\*/g, ''));
