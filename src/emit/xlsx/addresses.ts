const alphabet = 26;

/** The letters of a column counted from 1: 1 is `A`, 27 is `AA`. */
export const columnLetters = (column: number): string => {
  const last = String.fromCharCode(65 + ((column - 1) % alphabet));
  return column <= alphabet ? last : columnLetters(Math.floor((column - 1) / alphabet)) + last;
};

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A text as formulas write it. */
export const quotedText = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** The columns (from 1) at which consecutive cells begin, each as wide as it says. */
export const startColumns = (cells: readonly { readonly columns?: number }[]): readonly number[] => {
  let next = 1;
  return cells.map(({ columns = 1 }) => {
    const start = next;
    next += columns;
    return start;
  });
};
