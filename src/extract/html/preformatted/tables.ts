import type { ConfidenceReason } from '../../../model/raw-document.js';
import { readPage } from '../../pdf/read-page.js';
import type { ReadTable } from '../../pdf/read-table.js';
import { boxOfCell } from '../../pdf/ruled/grid.js';
import { armsOfBox, hasUprights, isRule, isUpright } from './signs.js';
import { pageOfLines, type TextPage } from './text-ink.js';

/** A cell of a table in preformatted text; `line` and `column` say where it begins, from 0. */
export type TextCell = {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
};

/** What preformatted text consists of: tables, and lines that are in none. `line` counts from 0. */
export type TextPart =
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly line: number }
  | {
      readonly kind: 'table';
      readonly rows: number;
      readonly cols: number;
      readonly cells: readonly TextCell[];
      readonly reasons: readonly ConfidenceReason[];
      readonly line: number;
    };

/** Parts, and how many characters only draw lines. */
export type ReadText = { readonly parts: readonly TextPart[]; readonly drawing: number };

const countSigns = (line: string): number => line.replace(/\s/g, '').length;

/** Layout breaks inside a cell are spaces here, as text in a page that flows has no others than those meant. */
const flowing = (text: string): string =>
  text
    .split(/\n\n+/)
    .map((piece) => piece.replace(/\s*\n\s*/g, ' ').trim())
    .join('\n');

/** A point so far inside a cell, in points, is beyond its lines and on its first line of text. */
const inside = 6.1;

const tablePart = (table: ReadTable, from: number, { lineOf, columnOf }: TextPage): Extract<TextPart, { kind: 'table' }> => {
  const cells = table.cells.map((cell): TextCell => {
    const box = boxOfCell(table.grid, cell);
    const { row, col, rowSpan, colSpan } = cell;
    return {
      row,
      col,
      rowSpan,
      colSpan,
      text: flowing(cell.text),
      line: lineOf(box.top + inside) + from,
      column: columnOf(box.left + inside),
    };
  });
  const line = cells.reduce((least, cell) => Math.min(least, cell.line), Infinity);
  return { kind: 'table', rows: table.grid.ys.length - 1, cols: table.grid.xs.length - 1, cells, reasons: table.reasons, line };
};

/** Lines without an empty one between them are one part. */
const proseParts = (lines: readonly { readonly text: string; readonly line: number }[]): readonly TextPart[] => {
  const parts: { kind: 'lines'; lines: string[]; line: number; last: number }[] = [];
  for (const { text, line } of lines) {
    const part = parts.at(-1);
    if (part !== undefined && line === part.last + 1) {
      part.lines.push(text);
      part.last = line;
    } else parts.push({ kind: 'lines', lines: [text], line, last: line });
  }
  return parts.map(({ kind, lines, line }) => ({ kind, lines, line }));
};

const byGeometry = (lines: readonly string[], from: number, drawn: boolean): ReadText => {
  const page = pageOfLines(lines, drawn);
  const content = readPage(1, page.ink);
  const outside = content.lines.map(({ text, baseline }) => ({ text, line: page.lineOf(baseline - 1) + from }));
  const parts = [...content.tables.map((table) => tablePart(table, from, page)), ...proseParts(outside)];
  return { parts: parts.toSorted((a, b) => a.line - b.line), drawing: page.drawing };
};

const fieldsOf = (line: string): readonly { readonly text: string; readonly column: number }[] => {
  const fields: { text: string; column: number }[] = [];
  let start = 0;
  const signs = [...line];
  for (let at = 0; at <= signs.length; at += 1) {
    if (at < signs.length && !isUpright(signs[at] ?? '')) continue;
    const text = signs.slice(start, at).join('');
    fields.push({ text: text.trim(), column: start + (text.length - text.trimStart().length) });
    start = at + 1;
  }
  const trimmed = line.trim();
  const first = isUpright([...trimmed][0] ?? '') ? 1 : 0;
  return fields.slice(first, isUpright([...trimmed].at(-1) ?? '') ? -1 : undefined);
};

/** Rows with their columns parted by signs, a row per line; lines that only draw are none of them. */
const byUprights = (lines: readonly string[], from: number): ReadText => {
  const rows = lines.flatMap((line, index) => (isRule(line) ? [] : [{ fields: fieldsOf(line), line: from + index }]));
  const cols = rows.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  const cells = rows.flatMap(({ fields, line }, row) =>
    Array.from({ length: cols }, (_, col): TextCell => {
      const { text = '', column = 0 } = fields[col] ?? {};
      return { row, col, rowSpan: 1, colSpan: 1, text, line, column };
    }),
  );
  const held = cells.reduce((sum, { text }) => sum + countSigns(text), 0);
  const drawing = lines.reduce((sum, line) => sum + countSigns(line), 0) - held;
  return { parts: [{ kind: 'table', rows: rows.length, cols, cells, reasons: [], line: from }], drawing };
};

type Kind = 'drawn' | 'parted' | 'plain';

/** So many rows with signs between their columns are a table. */
const fewestRows = 2;

/** Whether each line between two rules is a row of its own: those of a wrapped cell would leave the first column empty. */
const isRowPerLine = (lines: readonly string[]): boolean => {
  const fields = lines.map((line) => (isRule(line) ? null : fieldsOf(line)));
  const rows = fields.filter((row) => row !== null);
  const followed = fields.some((row, index) => row !== null && fields[index + 1] !== null && index + 1 < fields.length);
  return followed && rows.every((row) => row.length === rows[0]?.length && row[0]?.text !== '');
};

const kindOf = (lines: readonly string[]): Kind => {
  const rows = lines.filter((line) => !isRule(line));
  const corners = lines.filter((line) => isRule(line) && [...line].some((sign) => sign === '+' || armsOfBox(sign) !== null));
  const framed = rows.some((line) => isUpright(line.trim().charAt(0)));
  if (corners.length >= 2 && framed && !isRowPerLine(lines)) return 'drawn';
  const counts = rows.map((line) => fieldsOf(line).length);
  const even = counts.filter((count) => count === counts[0]).length;
  const ruled = lines.length > rows.length || framed;
  return rows.length >= fewestRows && (counts[0] ?? 0) > 1 && even === counts.length && ruled ? 'parted' : 'plain';
};

type Stretch = { readonly lines: string[]; readonly from: number; readonly signed: boolean };

/** Consecutive lines with signs that part or rule, and the others. */
const stretchesOf = (lines: readonly string[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  lines.forEach((line, from) => {
    const signed = hasUprights(line) || (isRule(line) && /[+|\u2500-\u257f]/.test(line));
    const last = stretches.at(-1);
    if (last?.signed === signed) last.lines.push(line);
    else stretches.push({ lines: [line], from, signed });
  });
  return stretches;
};

const joinPlain = (stretches: readonly (Stretch & { readonly kind: Kind })[]): readonly (Stretch & { readonly kind: Kind })[] => {
  const joined: (Stretch & { readonly kind: Kind })[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.kind === 'plain' && stretch.kind === 'plain')
      joined.splice(-1, 1, { ...last, lines: [...last.lines, ...stretch.lines] });
    else joined.push(stretch);
  }
  return joined;
};

const tabStop = 8;

const expandTabs = (line: string): string => {
  let expanded = '';
  for (const sign of line) expanded += sign === '\t' ? ' '.repeat(tabStop - (expanded.length % tabStop)) : sign;
  return expanded;
};

/**
 * The tables in preformatted text: drawn with signs (`+--+`, box drawing), parted by signs (`|`), or with columns that only
 * white parts, which are found as on a PDF page without lines.
 */
export const readPreformatted = (text: string): ReadText => {
  const lines = text.split(/\r\n|[\n\r]/).map(expandTabs);
  const stretches = joinPlain(
    stretchesOf(lines).map((stretch) => ({ ...stretch, kind: stretch.signed ? kindOf(stretch.lines) : ('plain' as const) })),
  );
  const read = stretches.map(({ lines: own, from, kind }) => {
    if (kind === 'parted') return byUprights(own, from);
    return byGeometry(own, from, kind === 'drawn');
  });
  return { parts: read.flatMap(({ parts }) => parts), drawing: read.reduce((sum, { drawing }) => sum + drawing, 0) };
};
