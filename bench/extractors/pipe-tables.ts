import type { NeutralTable } from '../neutral.js';

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&amp;': '&' };

/** The text that a Markdown cell stands for: line breaks, emphasis, escapes and entities undone. */
const plain = (cell: string): string =>
  cell
    .trim()
    .replace(/<br\s*\/?>/gu, '\n')
    .replace(/<\/?(?:sup|sub|b|i|u|em|strong|del|mark)>/gu, '')
    .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)(.*?\S)(?<!\\)\1/gu, '$2')
    .replace(/&(?:lt|gt|quot|nbsp|amp);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~$&])/gu, '$1');

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map(plain);

const isRow = (line: string | undefined): line is string => line !== undefined && /^\s*\|.*\|\s*$/u.test(line);
const isRule = (line: string | undefined): boolean => line !== undefined && /^\s*\|[\s:|-]+\|\s*$/u.test(line);

const tableOf = (page: number, rows: readonly string[]): NeutralTable => ({
  page,
  cells: rows.flatMap((line, row) => cellsOf(line).map((text, col) => ({ row, col, text }))),
});

/** The pipe tables of a page's Markdown. */
export const pipeTables = (page: number, markdown: string): readonly NeutralTable[] => {
  const lines = markdown.split('\n');
  const tables: NeutralTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at];
    if (!isRow(head) || !isRule(lines[at + 1])) continue;
    const rows = [head];
    at += 2;
    for (let line = lines[at]; isRow(line); line = lines[at]) {
      rows.push(line);
      at += 1;
    }
    tables.push(tableOf(page, rows));
  }
  return tables;
};
