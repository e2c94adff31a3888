import {
  AlignmentType,
  BorderStyle,
  FileChild,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Cell, Row, TableBlock } from './blocks.js';
import { element } from './elements.js';
import { type Setting, writeLine } from './paragraphs.js';
import { fitsOnPage, isShort } from './row-heights.js';
import { fills, paper, ruleColour, styleIds } from './styles.js';

/** Twentieths of a point to the millimetre. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const edge = { style: BorderStyle.SINGLE, size: 4, color: ruleColour };
const borders = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge };
const cellMargins = { marginUnitType: WidthType.DXA, top: 28, bottom: 28, left: 60, right: 60 };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const bold = (cell: Cell): Cell => ({
  ...cell,
  lines: cell.lines.map((one) => ({
    ...one,
    spans: one.spans.map((part) => (part.kind === 'text' && part.tone === 'plain' ? { ...part, tone: 'strong' as const } : part)),
  })),
});

const writeCell = (cell: Cell, width: number, setting: Setting): TableCell => {
  const shown = cell.role === 'header' || cell.role === 'label' || cell.role === 'total' ? bold(cell) : cell;
  const paragraphs = shown.lines.map((one) => writeLine(one, setting));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fills[cell.role] === paper ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: fills[cell.role] } }),
    ...(cell.role === 'header' ? { verticalAlign: VerticalAlign.CENTER } : {}),
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    children: paragraphs.length === 0 ? [new Paragraph(setting)] : paragraphs,
  });
};

const staysWithNext = (row: Row, table: TableBlock, isHeader: boolean): boolean => {
  if (isHeader || row.leading === true) return true;
  return row === table.rows.at(-1) ? table.closing === true : table.together === true && fitsOnPage(table);
};

const writeRow = (row: Row, table: TableBlock, isHeader: boolean): TableRow => {
  const style = table.dense ? styleIds.denseCell : styleIds.cell;
  const setting: Setting = { style, ...(staysWithNext(row, table, isHeader) ? { keepNext: true } : {}) };
  let column = 0;
  const children = row.cells.map((cell) => {
    const columns = table.widths.slice(column, column + (cell.span ?? 1)).map(twips);
    column += cell.span ?? 1;
    return writeCell(cell, sum(columns), setting);
  });
  return new TableRow({
    children,
    ...(isHeader || isShort(row, table) ? { cantSplit: true } : {}),
    ...(isHeader ? { tableHeader: true } : {}),
    ...(row.height === undefined ? {} : { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
  });
};

const properties = (table: TableBlock): TableProperties => {
  const made = new TableProperties({
    width: { size: sum(table.widths.map(twips)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.LEFT,
    borders,
    cellMargin: cellMargins,
    tableLook: { firstRow: table.header.length > 0, firstColumn: table.header.length === 0 },
  });
  made.addChildElement(element('w:tblCaption', { 'w:val': table.title }));
  made.addChildElement(element('w:tblDescription', { 'w:val': table.description }));
  return made;
};

/**
 * A table with fixed widths, a header that repeats on each page, rows that do not split unless they are tall, and a title and description for
 * those who cannot see it (the library's own Table has no place for these two).
 */
export const writeTable = (table: TableBlock): FileChild => {
  const made = new FileChild('w:tbl');
  const columns = table.widths.map((width) => element('w:gridCol', { 'w:w': twips(width) }));
  made.addChildElement(properties(table));
  made.addChildElement(element('w:tblGrid', {}, columns));
  for (const row of table.header) made.addChildElement(writeRow(row, table, true));
  for (const row of table.rows) made.addChildElement(writeRow(row, table, false));
  return made;
};
