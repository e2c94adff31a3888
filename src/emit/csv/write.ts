import { type CsvVariant, dialects } from './variants.js';

/** A cell: `null` is an empty cell. */
export type CsvValue = string | number | null;

const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** What a spreadsheet would take for a formula (owasp.org, CSV Injection), full-width signs included. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;
/** What no spreadsheet shows and some readers of CSV stop at; tabs and line breaks stay. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?%?$/u;

const guarded = (text: string): string => (formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text);
const needsQuotes = /["\r\n]/u;
const quoted = (text: string, separator: string): string =>
  needsQuotes.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Rows of cells → CSV: CRLF between rows, quotes after RFC 4180, separator and decimal sign as the variant has them; text
 * that would be read as a formula gets an apostrophe in front; unprintable characters go. `mark` allows the byte order mark that a file of some variants needs.
 */
export const csvText = (
  rows: readonly (readonly CsvValue[])[],
  variant: CsvVariant,
  { mark }: { readonly mark: boolean },
): string => {
  const { separator, decimalSign, hasMark } = dialects[variant];
  const cellText = (value: CsvValue): string => {
    if (value === null) return '';
    return typeof value === 'number'
      ? String(value).replace('.', decimalSign)
      : quoted(guarded(value.replace(unprintable, '')), separator);
  };
  const lines = rows.map((row) => row.map(cellText).join(separator) + lineEnd).join('');
  return (mark && hasMark ? byteOrderMark : '') + lines;
};

/** Rows of cells → the bytes of a CSV file: {@link csvText} in UTF-8. */
export const writeCsv = (rows: readonly (readonly CsvValue[])[], variant: CsvVariant): Uint8Array =>
  new TextEncoder().encode(csvText(rows, variant, { mark: true }));
