import ExcelJS, { type Cell, type CellValue, type Workbook, type Worksheet } from 'exceljs';

/** The bytes of an .xlsx file as a workbook. */
export const openWorkbook = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return workbook;
};

const shown = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' ? JSON.stringify(value) : String(value).replaceAll('\n', ' ⏎ ');
};

/**
 * What a reader of the file sees in a cell without calculating: its value, or its formula's kept result (`cell.value` would
 * lose a result of 0).
 */
export const cachedValue = (cell: Cell): string => shown(cell.formula === undefined ? cell.value : cell.result);

const noteText = ({ note }: Cell): string => {
  if (note === undefined) return '';
  const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
  return text === '' ? '' : ` {${text.replaceAll('\n', ' ⏎ ')}}`;
};

/** A formula with its own row as `#`: the formulas of a column are mostly alike. */
const shapeOf = (formula: string, row: number): string => formula.replace(new RegExp(`(?<=[A-Z])${row}(?![0-9(])`, 'gu'), '#');

/** What a cell holds; a formula is told where it is not that of the cell above with a formula, which `shapes` remembers. */
const cellText = (cell: Cell, shapes: Map<number, string>): string => {
  const { formula } = cell;
  if (formula === undefined) return cachedValue(cell);
  const shape = shapeOf(formula, Number(cell.row));
  const isTold = shapes.get(Number(cell.col)) === shape;
  shapes.set(Number(cell.col), shape);
  return isTold ? cachedValue(cell) : `=${shape} → ${cachedValue(cell)}`;
};

const sheetLines = (sheet: Worksheet): readonly string[] => {
  const lines: string[] = [];
  const shapes = new Map<number, string>();
  sheet.eachRow((row, at) => {
    const cells: string[] = [];
    row.eachCell((cell) => {
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      const text = isCovered || cell.value === null ? '' : `${cellText(cell, shapes)}${noteText(cell)}`;
      if (text !== '') cells.push(`${cell.address.replace(/\d+/u, '')} ${text}`);
    });
    if (cells.length > 0) lines.push(`${at}: ${cells.join(' | ')}`);
  });
  return lines;
};

/**
 * A workbook as text for a diff: every sheet row by row, each filled cell under the letters of its column, with its note in braces;
 * a formula stands where it differs from the one above in its column (`#` = the row), with its kept result after the arrow.
 */
export const workbookText = async (bytes: Uint8Array): Promise<string> => {
  const workbook = await openWorkbook(bytes);
  const sheets = workbook.worksheets.map((sheet) => {
    const hidden = sheet.state === 'visible' ? '' : ` (${sheet.state})`;
    return [`=== ${sheet.name}${hidden}`, ...sheetLines(sheet)].join('\n');
  });
  return `${sheets.join('\n\n')}\n`;
};
