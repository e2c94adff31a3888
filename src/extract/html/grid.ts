/** A cell as the markup gives it: its content and the spans it asks for (`rowSpan` 0 = to the end of its row group). */
export type SpanCell<T> = { readonly content: T; readonly rowSpan: number; readonly colSpan: number };

/** The rows of one row group, each with its cells in order. */
export type RowGroup<T> = readonly (readonly SpanCell<T>[])[];

/** A rectangle of the grid; `content` is null where the markup left a slot empty. */
export type GridCell<T> = {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly content: T | null;
};

/** A table as a grid: the cells' rectangles tile `rows` × `cols` exactly, in reading order. */
export type Grid<T> = {
  readonly rows: number;
  readonly cols: number;
  readonly cells: readonly GridCell<T>[];
  /** Whether a cell asked for slots that a cell above already held. */
  readonly overlapping: boolean;
  /** The spans that reach beyond the last row of their group, or the last column of the table. */
  readonly overrunning: readonly { readonly axis: 'row' | 'col'; readonly span: number }[];
};

/** The widest `colspan` the HTML standard knows, and the most columns that spans may make. */
export const mostColumns = 1000;

type Placed<T> = {
  readonly cells: readonly GridCell<T>[];
  readonly overlapping: boolean;
  readonly tooTall: readonly number[];
};

const firstFree = (heldUntil: readonly number[], row: number, from: number): number => {
  let col = from;
  while ((heldUntil[col] ?? 0) > row) col += 1;
  return col;
};

const freeWidth = (heldUntil: readonly number[], row: number, col: number): number => {
  const next = heldUntil.findIndex((until, at) => at > col && until > row);
  return next < 0 ? Number.POSITIVE_INFINITY : next - col;
};

/**
 * Gives every cell its slots, row by row, as https://html.spec.whatwg.org/multipage/tables.html#forming-a-table does;
 * a cell that would cover slots held from above ends before them instead.
 */
const placeCells = <T>(groups: readonly RowGroup<T>[]): Placed<T> => {
  const cells: GridCell<T>[] = [];
  const heldUntil: number[] = [];
  const tooTall: number[] = [];
  let overlapping = false;
  let row = 0;
  for (const group of groups) {
    const groupEnd = row + group.length;
    for (const line of group) {
      let col = 0;
      for (const cell of line) {
        col = firstFree(heldUntil, row, col);
        // Further right than any table goes, no span is believed: a few absurd ones would ask for millions of slots.
        const beyond = col >= mostColumns;
        const asked = beyond ? { rowSpan: 1, colSpan: 1 } : cell;
        const colSpan = Math.min(asked.colSpan, freeWidth(heldUntil, row, col), Math.max(1, mostColumns - col));
        overlapping ||= !beyond && col + cell.colSpan <= mostColumns && colSpan < cell.colSpan;
        if (asked.rowSpan > groupEnd - row) tooTall.push(cell.rowSpan);
        const rowSpan = asked.rowSpan === 0 ? groupEnd - row : Math.min(asked.rowSpan, groupEnd - row);
        for (let at = col; at < col + colSpan; at += 1) heldUntil[at] = row + rowSpan;
        cells.push({ row, col, rowSpan, colSpan, content: cell.content });
        col += colSpan;
      }
      row += 1;
    }
  }
  return { cells, overlapping, tooTall };
};

/** A column in which no cell begins has no width: spans that ask for more columns than there are come down to what is there. */
const dropColumnsWithoutStart = <T>(cells: readonly GridCell<T>[]): readonly GridCell<T>[] => {
  const starts = [...new Set(cells.map((cell) => cell.col))].sort((a, b) => a - b);
  const indexOfStart = new Map(starts.map((col, index) => [col, index]));
  const lastStart = starts.at(-1) ?? 0;
  const columnAtOrAfter = (col: number): number => {
    let at = col;
    while (at <= lastStart && !indexOfStart.has(at)) at += 1;
    return indexOfStart.get(at) ?? starts.length;
  };
  return cells.map((cell) => {
    const col = columnAtOrAfter(cell.col);
    return { ...cell, col, colSpan: columnAtOrAfter(cell.col + cell.colSpan) - col };
  });
};

const emptySlots = (cells: readonly GridCell<unknown>[], rows: number, cols: number): readonly GridCell<never>[] => {
  const held = Array.from({ length: rows }, () => new Set<number>());
  for (const cell of cells) {
    for (const line of held.slice(cell.row, cell.row + cell.rowSpan)) {
      for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) line.add(col);
    }
  }
  return held.flatMap((line, row) =>
    Array.from({ length: cols }, (_, col) => col)
      .filter((col) => !line.has(col))
      .map((col) => ({ row, col, rowSpan: 1, colSpan: 1, content: null })),
  );
};

/** The column spans that reach further than the cells of one column and the spans that agree with another do. */
const tooWide = (cells: readonly GridCell<unknown>[]): readonly number[] => {
  const ends = cells.map(({ col, colSpan }) => col + colSpan);
  const count = new Map<number, number>();
  for (const end of ends) count.set(end, (count.get(end) ?? 0) + 1);
  const certain = cells.filter(({ colSpan }, index) => colSpan === 1 || (count.get(ends[index] ?? 0) ?? 0) > 1);
  if (certain.length === 0) return [];
  const edge = certain.reduce((most, { col, colSpan }) => Math.max(most, col + colSpan), 0);
  return cells.filter(({ col, colSpan }) => colSpan > 1 && col + colSpan > edge).map(({ colSpan }) => colSpan);
};

/** The grid of a table given as row groups in the order in which they are shown. */
export const layGrid = <T>(groups: readonly RowGroup<T>[]): Grid<T> => {
  const placed = placeCells(groups);
  const cells = dropColumnsWithoutStart(placed.cells);
  const rows = groups.reduce((sum, group) => sum + group.length, 0);
  const cols = cells.reduce((most, cell) => Math.max(most, cell.col + cell.colSpan), 0);
  const all: readonly GridCell<T>[] = [...cells, ...emptySlots(cells, rows, cols)];
  const inReadingOrder = all.toSorted((a, b) => a.row - b.row || a.col - b.col);
  const overrunning = [
    ...placed.tooTall.map((span) => ({ axis: 'row' as const, span })),
    ...tooWide(placed.cells).map((span) => ({ axis: 'col' as const, span })),
  ];
  return { rows, cols, cells: inReadingOrder, overlapping: placed.overlapping, overrunning };
};
