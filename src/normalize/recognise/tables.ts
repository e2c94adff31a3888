import type { Field } from '../../model/annex.js';
import type { RawDocument, TableBlock } from '../../model/raw-document.js';
import { objectiveWord, totalForm } from '../dictionaries/sections.js';
import { type Layout, layouts } from '../layouts/layout.js';
import type { Retype } from '../values/retype.js';
import { type ColumnDecision, decideColumns, headerKey } from './columns.js';
import { type GridRow, gridOf, shownCells, soleCell } from './grid.js';
import { findHeader, isHeaderRow, type TableHeader, unknownHeader } from './header.js';
import { findPattern, headerWords, patternOf } from './lexicon.js';
import { type Profile, profileColumn } from './profile.js';

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

/** The profiles of columns by their header: the cells of columns with the same header are profiled together. */
const profileHeaders = (tables: readonly Headed[], retype: Retype): ReadonlyMap<string, Profile> => {
  const pools = new Map<string, (readonly string[])[]>();
  for (const headed of tables) {
    const rows = bodyRows(headed, retype);
    headed.header.columns.forEach((column, col) => {
      const key = headerKey(column);
      if (key !== null) pools.set(key, [...(pools.get(key) ?? []), columnTexts(rows, col, retype)]);
    });
  }
  return new Map([...pools].map(([key, lists]) => [key, profileColumn(lists)]));
};

const isForeign = (layout: Layout, headers: readonly string[]): boolean => {
  const patterns = layout.foreignHeaders.map(patternOf);
  return headers.map(headerWords).some((words) => patterns.some((pattern) => findPattern(pattern, words) >= 0));
};

const accepts = (layout: Layout, header: TableHeader, columns: readonly ColumnDecision[]): boolean => {
  if (
    isForeign(
      layout,
      header.columns.map(({ text }) => text),
    )
  )
    return false;
  const found = new Set<Field>(columns.map(({ field }) => field));
  const has = (set: readonly Field[]): boolean => set.every((field) => found.has(field));
  const namesObjectives = header.columns.some(({ text }) => objectiveWord.test(text));
  return layout.accepts.some(has) || (namesObjectives && layout.acceptsNamingObjectives.some(has));
};

const readHeaded = (headed: Headed, profiles: ReadonlyMap<string, Profile>, retype: Retype): TableReading => {
  const { table, grid, header } = headed;
  const rows = bodyRows(headed, retype);
  const evidence = header.columns.map((column, col) => {
    const key = headerKey(column);
    const pooled = key === null ? undefined : profiles.get(key);
    return { header: column, profile: pooled ?? profileColumn([columnTexts(rows, col, retype)]) };
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
    return { table, grid, header: findHeader(grid, retype) };
  });
  const headed = tables.flatMap(({ table, grid, header }) => (header === null ? [] : [{ table, grid, header }]));
  const profiles = profileHeaders(headed, retype);
  return tables.map(({ table, grid, header }) => {
    if (header !== null) return readHeaded({ table, grid, header }, profiles, retype);
    const foreign = layouts.some((layout) => isForeign(layout, unknownHeader(grid)));
    return { kind: foreign ? 'other' : 'headerless', table, grid };
  });
};
