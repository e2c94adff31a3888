import type { Field } from '../../model/annex.js';
import type { RawDocument, TableBlock } from '../../model/raw-document.js';
import { objectiveWord, totalForm } from '../dictionaries/sections.js';
import { type Layout, layouts } from '../layouts/layout.js';
import type { Retype } from '../values/retype.js';
import { type ColumnDecision, decideColumns, headerKey } from './columns.js';
import { type GridRow, gridOf, shownCells, soleCell } from './grid.js';
import { findHeader, isHeaderRow, type TableHeader } from './header.js';
import { findForm, headerWords } from './lexicon.js';
import { profileColumn } from './profile.js';

/** A table with a header of its own, read as a table of objectives. */
export type ObjectiveTable = {
  readonly kind: 'objectives';
  readonly table: TableBlock;
  readonly grid: readonly GridRow[];
  readonly layout: Layout;
  readonly header: TableHeader;
  readonly columns: readonly ColumnDecision[];
};

/** What a table of the document is. Whether a headerless one holds objectives depends on what stands before it. */
export type TableReading =
  | ObjectiveTable
  | { readonly kind: 'headerless'; readonly table: TableBlock; readonly grid: readonly GridRow[] }
  | { readonly kind: 'other'; readonly table: TableBlock; readonly grid: readonly GridRow[] };

type Headed = { readonly table: TableBlock; readonly grid: readonly GridRow[]; readonly header: TableHeader };

const isBodyRow = (row: GridRow, header: TableHeader): boolean =>
  soleCell(row) === null &&
  isHeaderRow(row, header.columns) === null &&
  !shownCells(row).some((cell) => totalForm.test(cell.text));

const bodyTexts = ({ grid, header }: Headed, col: number, retype: Retype): readonly string[] => {
  const last = header.rows.at(-1) ?? -1;
  const rows = grid.filter((row) => row.index > last && isBodyRow(row, header));
  return rows.flatMap((row) => {
    const cell = row.covering[col];
    return cell?.col === col && cell.row === row.index ? [retype(cell.text)] : [];
  });
};

/** The cells of every column, those of columns with the same header together, table by table. */
const poolColumns = (tables: readonly Headed[], retype: Retype): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const pools = new Map<string, (readonly string[])[]>();
  for (const headed of tables) {
    headed.header.columns.forEach((column, col) => {
      const key = headerKey(column);
      if (key !== null) pools.set(key, [...(pools.get(key) ?? []), bodyTexts(headed, col, retype)]);
    });
  }
  return pools;
};

const accepts = (layout: Layout, header: TableHeader, columns: readonly ColumnDecision[]): boolean => {
  const headers = header.columns.map(({ text }) => headerWords(text));
  if (layout.foreignHeaders.some((form) => headers.some((words) => findForm(form, words) >= 0))) return false;
  const found = new Set<Field>(columns.map(({ field }) => field));
  const has = (set: readonly Field[]): boolean => set.every((field) => found.has(field));
  const namesObjectives = header.columns.some(({ text }) => objectiveWord.test(text));
  return layout.accepts.some(has) || (namesObjectives && layout.acceptsNamingObjectives.some(has));
};

const readHeaded = (headed: Headed, pools: ReadonlyMap<string, readonly (readonly string[])[]>, retype: Retype): TableReading => {
  const { table, grid, header } = headed;
  const evidence = header.columns.map((column, col) => {
    const key = headerKey(column);
    const pooled = key === null ? undefined : pools.get(key);
    return { header: column, profile: profileColumn(pooled ?? [bodyTexts(headed, col, retype)]) };
  });
  const columns = decideColumns(evidence);
  const layout = layouts.find((one) => accepts(one, header, columns));
  return layout === undefined ? { kind: 'other', table, grid } : { kind: 'objectives', table, grid, layout, header, columns };
};

const isTable = (block: RawDocument['blocks'][number]): block is TableBlock => block.kind === 'table';

/** Reads every table of the document, in order: a table of objectives with what its columns hold, or something else. */
export const recogniseTables = (raw: RawDocument, retype: Retype): readonly TableReading[] => {
  const tables = raw.blocks.filter(isTable).map((table) => {
    const grid = gridOf(table);
    return { table, grid, header: findHeader(table, grid, retype) };
  });
  const headed = tables.flatMap(({ table, grid, header }) => (header === null ? [] : [{ table, grid, header }]));
  const pools = poolColumns(headed, retype);
  return tables.map(({ table, grid, header }) =>
    header === null ? { kind: 'headerless', table, grid } : readHeaded({ table, grid, header }, pools, retype),
  );
};
