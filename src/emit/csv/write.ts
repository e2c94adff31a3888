/** A cell: a number is written with a decimal comma, `null` is an empty cell. */
export type CsvValue = string | number | null;

/** Excel reads a file as UTF-8 only if it begins so. */
const byteOrderMark = '\ufeff';
/** Where the comma parts decimals, as in Italy, spreadsheets expect semicolons between cells. */
const separator = ';';
const lineEnd = '\r\n';

/** What a spreadsheet would take for a formula (owasp.org, CSV Injection). */
const formulaStart = /^[=+\-@\t\r]/u;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?%?$/u;
const needsQuotes = /[";\r\n]/u;

const guarded = (text: string): string => (formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cellText = (value: CsvValue): string => {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : quoted(guarded(value));
};

/**
 * Rows of cells → the bytes of a CSV file as spreadsheets in Italy open it: UTF-8 with a byte order mark, `;` between
 * cells, CRLF between rows, quotes after RFC 4180; text that would be read as a formula gets an apostrophe in front.
 */
export const writeCsv = (rows: readonly (readonly CsvValue[])[]): Uint8Array =>
  new TextEncoder().encode(byteOrderMark + rows.map((row) => row.map(cellText).join(separator) + lineEnd).join(''));
