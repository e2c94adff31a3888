import type { InspectedDocument } from '../../model/inspection.js';
import type { TableBlock } from '../../model/raw-document.js';
import { csvText } from '../csv/write.js';
import type { EmittedFile } from '../emitter.js';
import { tablesOf } from './selection.js';

/** A table row by row; a cell over several slots has its text in the first of them, the others are empty. */
const rowsOf = (table: TableBlock): readonly (readonly (string | null)[])[] => {
  const rows = Array.from({ length: table.rows }, () => new Array<string | null>(table.cols).fill(null));
  for (const { row, col, text } of table.cells) rows[row]?.splice(col, 1, text === '' ? null : text.replace(/\n\n/gu, '\n'));
  return rows;
};

const pagesOf = ({ fragments }: TableBlock): string => [...new Set(fragments.map(({ place }) => place.page))].join('+');

/** Every table as a CSV file named by its id. */
export const csvFiles = (inspected: InspectedDocument): readonly EmittedFile[] =>
  tablesOf(inspected).map((table) => ({
    name: `${table.id}.csv`,
    bytes: new TextEncoder().encode(csvText(rowsOf(table), 'italian', { mark: true })),
  }));

/** All tables one after the other; a line that begins with `#` stands before each, an empty one after. */
export const csvStream = (inspected: InspectedDocument): string =>
  tablesOf(inspected)
    .map(
      (table) =>
        `# ${table.id} p${pagesOf(table)} ${table.rows}x${table.cols}\r\n${csvText(rowsOf(table), 'italian', { mark: false })}\r\n`,
    )
    .join('');
