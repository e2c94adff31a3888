/** Writes lines to the standard output. */
export const print = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** Writes a table of Markdown, columns aligned: the first to the left, figures to the right. */
export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = head.map((title, col) => Math.max(title.length, 3, ...rows.map((row) => (row[col] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, col) => (col === 0 ? (cells[col] ?? '').padEnd(width) : (cells[col] ?? '').padStart(width))).join(' | ')} |`;
  print(line(head), line(widths.map((width, col) => (col === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))));
  print(...rows.map(line), '');
};

/** A number with so many decimals; a dash for none. */
export const figure = (value: number | undefined, decimals: number): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals);

/** A share in per cent with one decimal. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
