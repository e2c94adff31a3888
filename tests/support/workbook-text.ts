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

const cellText = (cell: Cell): string => (cell.formula === undefined ? '' : `=${cell.formula} → `) + cachedValue(cell);

const noteText = ({ note }: Cell): string => {
  if (note === undefined) return '';
  const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
  return text === '' ? '' : ` {${text.replaceAll('\n', ' ⏎ ')}}`;
};

const sheetLines = (sheet: Worksheet): readonly string[] => {
  const lines: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      if (!isCovered && cell.value !== null) lines.push(`${cell.address}: ${cellText(cell)}${noteText(cell)}`);
    });
  });
  return lines;
};

/** A workbook as text for a diff: every sheet with its filled cells, formulas with their kept results, notes in braces. */
export const workbookText = async (bytes: Uint8Array): Promise<string> => {
  const workbook = await openWorkbook(bytes);
  const sheets = workbook.worksheets.map((sheet) => {
    const hidden = sheet.state === 'visible' ? '' : ` (${sheet.state})`;
    return [`=== ${sheet.name}${hidden}`, ...sheetLines(sheet)].join('\n');
  });
  return `${sheets.join('\n\n')}\n`;
};
