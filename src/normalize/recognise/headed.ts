import type { TableBlock } from '../../model/raw-document.js';
import { totalForm } from '../dictionaries/sections.js';
import type { Hints } from '../layouts/hints.js';
import type { Layout, Sign } from '../layouts/layout.js';
import type { Retype } from '../values/retype.js';
import { type ColumnDecision, decideColumns, headerKey } from './columns.js';
import { type GridRow, isBlank, shownCells, soleCell } from './grid.js';
import { isHeaderRow, type PrintedHeader, type TableHeader } from './header.js';
import { printedYear } from './lexicon.js';
import { openingOf } from './opening-rows.js';
import { type Profile, profileColumn } from './profile.js';
import type { TableCandidate } from './reading.js';
import { scoreLayout } from './score.js';
import { withUnitLevel } from './unit-level.js';

/** A table with the header that was found in it. */
export type Headed = { readonly table: TableBlock; readonly grid: readonly GridRow[]; readonly header: TableHeader };

/** What columns are decided with: the profiles of the document's headers, and what a person said. */
export type ColumnContext = {
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly retype: Retype;
  readonly hints: Hints;
};

const isBodyRow = (row: GridRow, header: TableHeader, retype: Retype): boolean =>
  soleCell(row) === null &&
  isHeaderRow(row, header.columns, retype) === null &&
  !shownCells(row).some((cell) => totalForm.test(cell.text));

const bodyRows = ({ grid, header }: Headed, retype: Retype): readonly GridRow[] => {
  const last = header.rows.at(-1) ?? -1;
  return grid.filter((row) => row.index > last && isBodyRow(row, header, retype));
};

const columnTexts = (rows: readonly GridRow[], col: number, retype: Retype): readonly string[] =>
  rows.flatMap((row) => {
    const cell = row.covering[col];
    return cell?.col === col && cell.row === row.index ? [retype(cell.text)] : [];
  });

/** The key of a header that only one column of its table has: `N.` and `N` are a number and November. */
const soleKey = (column: PrintedHeader, { columns }: TableHeader): string | null => {
  const key = headerKey(column);
  return key !== null && columns.filter((other) => headerKey(other) === key).length === 1 ? key : null;
};

/** The profiles of columns by their header: the cells of columns with the same header are profiled together. */
export const profileHeaders = (tables: readonly Headed[], retype: Retype): ReadonlyMap<string, Profile> => {
  const pools = new Map<string, (readonly string[])[]>();
  for (const headed of tables) {
    const rows = bodyRows(headed, retype);
    headed.header.columns.forEach((column, col) => {
      const key = soleKey(column, headed.header);
      if (key !== null) pools.set(key, [...(pools.get(key) ?? []), columnTexts(rows, col, retype)]);
    });
  }
  return new Map([...pools].map(([key, lists]) => [key, profileColumn(lists)]));
};

/** Decides what the columns under a header hold. */
export const decideHeaded = (headed: Headed, { profiles, retype, hints }: ColumnContext): readonly ColumnDecision[] => {
  const rows = bodyRows(headed, retype);
  const evidence = headed.header.columns.map((column, col) => {
    const key = soleKey(column, headed.header);
    const pooled = key === null ? undefined : profiles.get(key);
    return { header: column, profile: pooled ?? profileColumn([columnTexts(rows, col, retype)]) };
  });
  return withUnitLevel(decideColumns(evidence, hints), headed.header.columns, rows);
};

/** A calendar has at least so many columns, and targets per year so many years. */
const fewestPeriods = 2;

/** Whether an objective goes on below its row: its title spans rows, or rows without a title measure something more. */
const hasIndicatorRows = (headed: Headed, columns: readonly ColumnDecision[]): boolean => {
  const title = columns.findIndex(({ field }) => field === 'title');
  const indicator = columns.findIndex(({ field }) => field === 'indicator');
  const last = headed.header.rows.at(-1) ?? -1;
  if (title < 0 || indicator < 0) return false;
  return headed.grid.some((row) => {
    const [over, measured] = [row.covering[title] ?? null, row.covering[indicator] ?? null];
    if (row.index <= last + 1 || measured === null || isBlank(measured) || measured.row !== row.index) return false;
    return over !== null && (isBlank(over) ? measured.colSpan === 1 : over.row < row.index);
  });
};

/** Whether full-width rows open the objectives that no column names. */
const hasOpeningRows = ({ grid, header }: Headed, columns: readonly ColumnDecision[]): boolean =>
  columns.every(({ field }) => field !== 'title') &&
  grid.some((row) => row.index > (header.rows.at(-1) ?? -1) && openingOf(row) !== null);

const signsOf = (headed: Headed, columns: readonly ColumnDecision[]): ReadonlySet<Sign> => {
  const years = new Set(
    columns.flatMap(({ field }, col) => (field === 'target' ? [printedYear(headed.header.columns[col]?.text ?? '')] : [])),
  );
  const periods = columns.filter(({ field }) => field === 'schedule').length;
  return new Set<Sign>([
    ...(columns.some(({ field }) => field === 'unit') ? (['unitColumn'] as const) : []),
    ...(hasIndicatorRows(headed, columns) ? (['indicatorRows'] as const) : []),
    ...(years.size >= fewestPeriods ? (['yearlyTargets'] as const) : []),
    ...(periods >= fewestPeriods ? (['calendar'] as const) : []),
    ...(hasOpeningRows(headed, columns) ? (['openingRows'] as const) : []),
  ]);
};

/** A table with a header as each of the layouts would read it. */
export const readHeaded = (headed: Headed, layouts: readonly Layout[], context: ColumnContext): readonly TableCandidate[] => {
  const { table, grid, header } = headed;
  const columns = decideHeaded(headed, context);
  const evidence = {
    headers: header.columns.map(({ text }) => text),
    columns,
    signs: signsOf(headed, columns),
    shares: [],
  };
  return layouts.map((layout) => ({
    score: scoreLayout(layout, evidence),
    reading: { kind: 'objectives', table, grid, header, columns },
  }));
};
