import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { columnLetters, startColumns } from './addresses.js';
import { escapeCellText } from './cell-text.js';
import { markFills } from './looks.js';
import { margins, scaleFor } from './page.js';
import type { CellPlan, Content, SheetPlan } from './sheet-plan.js';
import { solid, styleOf } from './styles.js';
import { writeValidations } from './write-validations.js';

const contentValue = (content: Content): CellValue => {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return escapeCellText(content.text);
    case 'number':
      return content.number;
    case 'date':
      return new Date(`${content.date}T00:00:00Z`);
    case 'formula':
      return { formula: content.formula, result: content.result };
  }
};

/** The library takes a link within the workbook for an external one; `internal-links.ts` puts that right. */
const writtenValue = ({ content, link }: CellPlan): CellValue =>
  link === undefined || content.kind !== 'text'
    ? contentValue(content)
    : { text: escapeCellText(content.text), hyperlink: `#${link}` };

const writeCell = (cell: Cell, plan: CellPlan): void => {
  cell.value = writtenValue(plan);
  cell.style = styleOf(plan);
  if (plan.note !== undefined) cell.note = { texts: [{ text: plan.note }] };
};

const writeRows = (worksheet: Worksheet, { rows }: SheetPlan): void => {
  for (const [index, plan] of rows.entries()) {
    const row = worksheet.getRow(index + 1);
    if (plan.height !== undefined) row.height = plan.height;
    const starts = startColumns(plan.cells);
    for (const [position, cell] of plan.cells.entries()) {
      const start = starts[position] ?? 1;
      const end = start + (cell.columns ?? 1) - 1;
      for (let column = start; column <= end; column += 1) row.getCell(column).style = styleOf(cell);
      if (end > start) worksheet.mergeCells(index + 1, start, index + 1, end);
      writeCell(row.getCell(start), cell);
    }
  }
};

const textOf = ({ content }: CellPlan): string => (content.kind === 'text' ? content.text : '');

const addTable = (worksheet: Worksheet, { rows, table }: SheetPlan): void => {
  const [header, ...body] = rows;
  if (table === undefined || header === undefined) return;
  worksheet.addTable({
    name: table,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: header.cells.map((cell) => ({ name: textOf(cell), filterButton: true })),
    rows: body.map(({ cells }) => cells.map(({ content }) => contentValue(content))),
  });
};

const markConditionally = (worksheet: Worksheet, { conditionalMarks }: SheetPlan): void => {
  for (const [index, { range, formula, mark }] of conditionalMarks.entries()) {
    const style = { fill: solid(markFills[mark]) };
    worksheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: 'expression', formulae: [formula], style, priority: index + 1 }],
    });
  }
};

const paperA4 = 9;

const setUpPage = (worksheet: Worksheet, plan: SheetPlan): void => {
  const { rows, repeatedRows, repeatedColumns, printedColumns, pageStarts } = plan;
  const [firstRepeated, lastRepeated] = repeatedRows ?? [];
  for (const start of pageStarts ?? []) worksheet.getRow(start - 1).addPageBreak();
  // Programs heed page breaks only on sheets that are not fitted to their pages.
  const isFitted = pageStarts === undefined && repeatedColumns === undefined;
  worksheet.pageSetup = {
    paperSize: paperA4,
    orientation: 'landscape',
    ...(isFitted ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { fitToPage: false, scale: scaleFor(plan) }),
    margins: { ...margins },
    horizontalCentered: true,
    ...(firstRepeated === undefined ? {} : { printTitlesRow: `${firstRepeated}:${lastRepeated}` }),
    ...(repeatedColumns === undefined ? {} : { printTitlesColumn: `A:${columnLetters(repeatedColumns)}` }),
    ...(printedColumns === undefined ? {} : { printArea: `A$1:${columnLetters(printedColumns)}$${rows.length}` }),
  };
};

/** The library takes this width for its default and does not write it. */
const unwrittenWidth = 9;

const setUpColumns = (worksheet: Worksheet, { widths, hiddenColumns = [] }: SheetPlan): void => {
  for (const [index, width] of widths.entries()) {
    const column = worksheet.getColumn(index + 1);
    column.width = width === unwrittenWidth ? width + 0.01 : width;
    column.hidden = hiddenColumns.includes(index + 1);
  }
};

const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
} as const;

/** Adds a sheet to a workbook; `head` and `foot` are header and footer in the library's code. */
export const writeSheet = async (workbook: Workbook, plan: SheetPlan, running: { head: string; foot: string }): Promise<void> => {
  const { frozen } = plan;
  const worksheet = workbook.addWorksheet(plan.name, {
    state: plan.hidden === true ? 'hidden' : 'visible',
    headerFooter: { oddHeader: running.head, oddFooter: running.foot },
    views: [
      {
        showGridLines: plan.gridLines,
        ...(frozen === undefined ? { state: 'normal' } : { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows }),
      },
    ],
  });
  setUpColumns(worksheet, plan);
  addTable(worksheet, plan);
  writeRows(worksheet, plan);
  writeValidations(worksheet, plan);
  if (plan.autoFilter !== undefined) worksheet.autoFilter = plan.autoFilter;
  markConditionally(worksheet, plan);
  setUpPage(worksheet, plan);
  if (plan.isProtected) await worksheet.protect('', { ...allowed });
};
