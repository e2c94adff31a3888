import { columnLetters, quotedSheet } from './addresses.js';
import { blank, text } from './cells.js';
import { fittedWidths } from './column-widths.js';
import { type CellPlan, plainSheet, type SheetPlan } from './sheet-plan.js';

/** The address of the cell under `key` in the row that is being made. */
export type InRow<Key extends string> = (key: Key) => string;

/** A column of a sheet that is one table, at least `least` wide if it can spare some; `entry` columns are filled in by people. */
export type TableColumn<Source, Key extends string> = {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
  readonly least?: number;
  readonly entry?: true;
  readonly cell: (source: Source, inRow: InRow<Key>) => CellPlan;
};

/** What a table's place on its sheet depends on: the sheet's name, the columns' keys, and the number of data rows. */
export type TableFrame<Key extends string> = {
  readonly sheet: string;
  readonly keys: readonly Key[];
  readonly count: number;
};

/** The letters of the column `key`. */
export const columnOf = <Key extends string>({ keys }: Pick<TableFrame<Key>, 'keys'>, key: Key): string =>
  columnLetters(keys.indexOf(key) + 1);

/** The number of the last row of a table; there is always at least one row of data. */
export const lastRow = ({ count }: { readonly count: number }): number => Math.max(1, count) + 1;

/** The data cells of the column `key` as formulas of any sheet write them. */
export const rangeOf = <Key extends string>(frame: TableFrame<Key>, key: Key): string => {
  const letters = columnOf(frame, key);
  return `${quotedSheet(frame.sheet)}!$${letters}$2:$${letters}$${lastRow(frame)}`;
};

/** The same on the table's own sheet. */
export const localRange = <Key extends string>(frame: TableFrame<Key>, key: Key): string => {
  const letters = columnOf(frame, key);
  return `${letters}2:${letters}${lastRow(frame)}`;
};

/** What a table sheet is made of, its first columns `printed`; `empty` is said where there are no rows, since a table needs one. */
export type TableSpec<Source, Key extends string> = {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TableColumn<Source, Key>[];
  readonly sources: readonly Source[];
  readonly empty: string;
  readonly printed: number;
};

/** A sheet that is one table from its first row: headers, one row for each source, the header frozen and repeated in print. */
export const tableSheet = <Source, Key extends string>(spec: TableSpec<Source, Key>): SheetPlan => {
  const { columns, sources, printed } = spec;
  const header = {
    cells: columns.map(({ header: caption, entry }) => text(caption, { look: entry === true ? 'entryHeader' : 'header' })),
  };
  const keys = columns.map(({ key }) => key);
  const rows = sources.map((source, index) => {
    const inRow: InRow<Key> = (key) => `${columnOf({ keys }, key)}${index + 2}`;
    return { cells: columns.map(({ cell }) => cell(source, inRow)) };
  });
  const empty = { cells: columns.map((_, index) => (index === 0 ? text(spec.empty) : blank())) };
  const widths = [...fittedWidths(columns.slice(0, printed)), ...columns.slice(printed).map(({ width }) => width)];
  return {
    ...plainSheet(spec.sheet, widths, [header, ...(rows.length === 0 ? [empty] : rows)]),
    table: spec.table,
    frozen: { rows: 1, columns: 0 },
    repeatedRows: [1, 1],
    printedColumns: printed,
  };
};
