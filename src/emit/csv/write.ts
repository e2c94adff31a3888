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
 * Rows of cells → CSV as spreadsheets in Italy open it: `;` between cells, CRLF between rows, quotes after RFC 4180; text
 * that would be read as a formula gets an apostrophe in front. `mark` puts the byte order mark before it that a file needs.
 */
export const csvText = (rows: readonly (readonly CsvValue[])[], { mark }: { readonly mark: boolean }): string =>
  (mark ? byteOrderMark : '') + rows.map((row) => row.map(cellText).join(separator) + lineEnd).join('');

/** Rows of cells → the bytes of a CSV file: {@link csvText} in UTF-8 with a byte order mark. */
export const writeCsv = (rows: readonly (readonly CsvValue[])[]): Uint8Array =>
  new TextEncoder().encode(csvText(rows, { mark: true }));
