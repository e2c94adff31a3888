import { totalForm } from '../dictionaries/sections.js';
import { type GridRow, isBlank, placesOf, shownCells } from '../recognise/grid.js';
import type { MatrixTable } from '../recognise/reading.js';
import type { Retype } from '../values/retype.js';
import type { Event, FieldCell, TableColumn } from './events.js';
import { parseUnitHeading } from './unit-heading.js';

type Source = { readonly reading: MatrixTable; readonly retype: Retype };

const columnAt = (col: number, { reading }: Source): TableColumn | null => {
  const printed = reading.header.columns[col];
  const decision = reading.columns[col];
  if (printed === undefined || decision === undefined) return null;
  const shown = printed.cells.filter((cell) => !isBlank(cell));
  return { printed, decision, places: shown.flatMap((cell) => placesOf(cell, reading.table)) };
};

const cellAt = (row: GridRow, col: number, { reading, retype }: Source): FieldCell | null => {
  const cell = row.covering[col] ?? null;
  if (cell === null || cell.col !== col) return null;
  return {
    field: reading.columns[col]?.field ?? 'unknown',
    header: reading.header.columns[col]?.text ?? '',
    text: retype(cell.text),
    places: placesOf(cell, reading.table),
    merged: false,
  };
};

const presentCells = (row: GridRow, cols: readonly number[], source: Source): readonly FieldCell[] =>
  cols.flatMap((col) => cellAt(row, col, source) ?? []);

const isTotal = (row: GridRow): boolean => shownCells(row).some((cell) => totalForm.test(cell.text));

const rowEvent = (row: GridRow, holder: number, shared: readonly number[], source: Source): readonly Event[] => {
  const weight = cellAt(row, holder, source);
  if (weight === null || weight.text.trim() === '') return [];
  const cells = [...presentCells(row, shared, source), weight];
  return [{ kind: isTotal(row) ? 'total' : 'objective', cells }];
};

/** Rows that nobody has a weight for, and notes below the table. */
const strays = (rows: readonly GridRow[], source: Source): readonly Event[] => {
  const { holders } = source.reading;
  return rows.flatMap((row): readonly Event[] => {
    const weighed = holders.some(({ column }) => (cellAt(row, column, source)?.text.trim() ?? '') !== '');
    if (weighed || shownCells(row).length === 0) return [];
    const cells = presentCells(
      row,
      row.covering.map((_, col) => col),
      source,
    ).filter(({ text }) => text !== '');
    return cells.length === 0 ? [] : [{ kind: 'stray', cells }];
  });
};

/** What a matrix says: for each person or unit that has a column of weights, the objectives with a weight there. */
export const readMatrixEvents = (reading: MatrixTable, retype: Retype): readonly Event[] => {
  const source = { reading, retype };
  const last = reading.header.rows.at(-1) ?? -1;
  const rows = reading.grid.filter(({ index }) => index > last);
  const held = new Set(reading.holders.map(({ column }) => column));
  const shared = reading.columns.flatMap((_, col) => (held.has(col) ? [] : [col]));
  const perHolder = reading.holders.flatMap(({ column, name }): readonly Event[] => {
    const columns = [...shared, column].flatMap((col) => columnAt(col, source) ?? []);
    return [
      { kind: 'unit', heading: parseUnitHeading(name), places: columnAt(column, source)?.places ?? [] },
      { kind: 'table', columns, ownHeader: true, place: reading.table.place },
      ...rows.flatMap((row) => rowEvent(row, column, shared, source)),
    ];
  });
  return [...perHolder, ...strays(rows, source)];
};
