import type { Place } from '../../model/place.js';
import type { RawCell, TableBlock } from '../../model/raw-document.js';
import type { Locator } from '../positions.js';
import type { TableHints } from '../stitch/continuation.js';
import type { Field, TextLine } from './lines.js';
import { readMarkup } from './markup.js';

type ReadField = { readonly text: string; readonly bold: boolean; readonly offset: number };

const readField = ({ raw, offset }: Field): ReadField => ({ ...readMarkup(raw), offset });

const isFilled = ({ text }: ReadField): boolean => text !== '';

/** A row in which nothing but the first cell is filled runs over the whole width. */
const isFullWidth = ([first, ...others]: readonly ReadField[]): boolean =>
  first !== undefined && isFilled(first) && !others.some(isFilled);

const rowCells = (fields: readonly ReadField[], row: number, placeOf: (offset: number) => Place): readonly RawCell[] => {
  const cells = isFullWidth(fields) ? fields.slice(0, 1) : fields;
  return cells.map(({ text, offset }, col) => ({
    row,
    col,
    rowSpan: 1,
    colSpan: fields.length - cells.length + 1,
    text,
    place: { ...placeOf(offset), row, col },
  }));
};

/** Rows of equal length as a table. */
export const tableBlock = (lines: readonly TextLine[], id: string, locate: Locator): TableBlock => {
  const placeOf = (offset: number): Place => ({ page: 1, ...locate(offset), table: id });
  const place = placeOf(lines[0]?.fields[0]?.offset ?? 0);
  return {
    kind: 'table',
    id,
    place,
    rows: lines.length,
    cols: lines[0]?.fields.length ?? 0,
    cells: lines.flatMap((line, row) => rowCells(line.fields.map(readField), row, placeOf)),
    confidence: 1,
    reasons: [],
    fragments: [{ place, firstRow: 0, rows: lines.length }],
  };
};

/** A header has no more leading rows than this, a title row included. */
const mostHeaderRows = 3;

const isBoldRow = ({ fields }: TextLine): boolean => {
  const filled = fields.map(readField).filter(isFilled);
  return filled.length > 1 && filled.every(({ bold }) => bold) && filled.some(({ text }) => /\p{L}/u.test(text));
};

/** How many leading rows are marked bold as a header over rows that are not. */
export const headerHints = (lines: readonly TextLine[]): TableHints => {
  const last = lines.slice(0, mostHeaderRows).findLastIndex(isBoldRow);
  return { headerRows: lines.slice(last + 1).some((line) => !isBoldRow(line)) ? last + 1 : 0 };
};
