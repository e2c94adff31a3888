/** Rows of cells → lines with aligned columns; the columns named in `right` are flushed right. */
export const alignColumns = (rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] => {
  const widths: number[] = [];
  for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  const pad = (cell: string, index: number) =>
    right.includes(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
};

/** A text cut to `width` characters, with an ellipsis where it was longer; line breaks become spaces. */
export const shorten = (text: string, width: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= width ? flat : `${flat.slice(0, width - 1).trimEnd()}…`;
};
