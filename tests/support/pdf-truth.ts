import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropReasons, type RawBlock, type RawDocument, type TableBlock } from '../../src/model/raw-document.js';
import { wordsOf } from '../../src/normalize/recognise/words.js';
import { breaksOf, retyper } from '../../src/normalize/values/retype.js';

/** What a case's `truth.txt` says, by the question a test asks. */
export type PdfTruth = {
  /** The text layer cannot be trusted: nothing but the tables' shape is told. */
  readonly suspect: boolean;
  /** The last page that holds a table. */
  readonly pages: number;
  /** `table <n> rows=… cols=… pages=…` and the cells of each, `row col rowSpan colSpan | text`. */
  readonly tables: readonly string[];
  /** The page of every physical table, in order. */
  readonly fragments: readonly string[];
  /** Headings and paragraphs in reading order, with the tables between them. */
  readonly outside: readonly string[];
  /** `furniture <page> | text`, sorted. */
  readonly furniture: readonly string[];
  /** Characters by reason, white space aside. */
  readonly dropped: Readonly<Record<string, number>>;
};

const visible = (text: string): number => text.replace(/\s/gu, '').length;

const pagesOf = (line: string): readonly number[] => {
  const [, first = 0, last = 0] = (/pages=(\d+)-(\d+)/.exec(line) ?? []).map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** Reads the truth of a case's folder. */
export const readTruth = (folder: string): PdfTruth => {
  const lines = readFileSync(join(folder, 'truth.txt'), 'utf8').trimEnd().split('\n');
  const suspect = lines[0] === 'suspect';
  const starting = (...words: readonly string[]) => lines.filter((line) => words.includes(line.split(' ')[0] ?? ''));
  const dropped = starting('dropped').map((line): readonly [string, number] => {
    const [, reason = '', text = ''] = /^dropped (\w+) \| (.*)$/.exec(line) ?? [];
    return [reason, visible(text)];
  });
  const sumOf = (reason: string): number => dropped.filter(([one]) => one === reason).reduce((sum, [, count]) => sum + count, 0);
  return {
    suspect,
    pages: Math.max(...starting('table').flatMap(pagesOf)),
    tables: lines.filter((line) => (suspect ? /^table/ : /^(table|\d)/).test(line)),
    fragments: starting('table').flatMap((line) => pagesOf(line).map((page) => `page ${page}`)),
    outside: starting('heading', 'text', 'table').map((line) => line.replace(/^(table \d+) .*$/, '$1')),
    furniture: starting('furniture'),
    dropped: Object.fromEntries(dropReasons.map((reason) => [reason, sumOf(reason)])),
  };
};

const isTable = (block: RawBlock): block is TableBlock => block.kind === 'table';

const retypeOf = (raw: RawDocument) => {
  const retype = retyper(breaksOf(raw), wordsOf(raw));
  return (text: string): string => retype(text).split('\n').join(' ⏎ ');
};

const tablePages = (table: TableBlock): readonly number[] => {
  const pages = table.fragments.map(({ place }) => place.page);
  return pages.length === 0 ? [table.place.page] : pages;
};

/** The tables of a document as the truth writes them, texts as a person would retype them. */
export const tableLines = (raw: RawDocument): readonly string[] => {
  const retype = retypeOf(raw);
  return raw.blocks.filter(isTable).flatMap((table, index) => {
    const pages = tablePages(table);
    return [
      `table ${index + 1} rows=${table.rows} cols=${table.cols} pages=${Math.min(...pages)}-${Math.max(...pages)}`,
      ...table.cells
        .map((cell) => ({ ...cell, text: retype(cell.text) }))
        .filter((cell) => cell.text !== '')
        .map((cell) => `${cell.row} ${cell.col} ${cell.rowSpan} ${cell.colSpan} | ${cell.text}`),
    ];
  });
};

/** The page of every table of a document that was read without joining. */
export const fragmentLines = (raw: RawDocument): readonly string[] =>
  raw.blocks.filter(isTable).map(({ place }) => `page ${place.page}`);

/** Headings and paragraphs in reading order with the tables between them, and the page furniture, as the truth writes them. */
export const outsideLines = (raw: RawDocument): Pick<PdfTruth, 'outside' | 'furniture'> => {
  const retype = retypeOf(raw);
  let tables = 0;
  const outside = raw.blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'furniture') return [];
    if (block.kind === 'table') {
      tables += 1;
      return [`table ${tables}`];
    }
    return [`${block.kind === 'heading' ? 'heading' : 'text'} | ${retype(block.text)}`];
  });
  const furniture = raw.blocks.flatMap((block) =>
    block.kind === 'furniture' ? [`furniture ${block.place.page} | ${retype(block.text)}`] : [],
  );
  return { outside, furniture: furniture.toSorted() };
};

/** Characters dropped on all pages, by reason. */
export const droppedCounts = (raw: RawDocument): Readonly<Record<string, number>> =>
  Object.fromEntries(
    dropReasons.map((reason) => [reason, raw.pages.reduce((sum, { ledger }) => sum + ledger.dropped[reason], 0)]),
  );
