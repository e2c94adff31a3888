/** Where a character of a decoded text stands: `line` and `column` from 1, `offset` in UTF-16 units from 0. */
export type Position = { readonly line: number; readonly column: number; readonly offset: number };

/** Finds the position of an offset in one text. */
export type Locator = (offset: number) => Position;

const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|[\n\r\f]/g)].map((end) => end.index + end[0].length),
];

const lastAtOrBefore = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** A locator over a decoded text, whose lines end at LF, CR LF, CR or a form feed. */
export const createLocator = (text: string): Locator => {
  const starts = lineStarts(text);
  return (offset) => {
    const index = lastAtOrBefore(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset };
  };
};
