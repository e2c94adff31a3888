import type { Field } from '../../model/annex.js';
import type { RawCell, TableBlock } from '../../model/raw-document.js';
import { totalForm } from '../dictionaries/sections.js';
import { type GridRow, isBlank, placesOf, shownCells, soleCell } from '../recognise/grid.js';
import { isHeaderRow, type PrintedHeader, printedHeaders } from '../recognise/header.js';
import { splitRemark } from '../recognise/labels.js';
import { knownPriors } from '../recognise/lexicon.js';
import { openingOf } from '../recognise/opening-rows.js';
import type { Retype } from '../values/retype.js';
import { readWeight } from '../values/weight.js';
import type { Event, FieldCell, Notice, TableColumn } from './events.js';
import { readSection } from './notices.js';

/** A table of objectives with the columns its rows are read by. */
export type ReadableTable = {
  readonly table: TableBlock;
  readonly grid: readonly GridRow[];
  readonly columns: readonly TableColumn[];
};

/** Fields that a row without number, weight and title adds to the objective above it. */
const continuing: ReadonlySet<Field> = new Set([
  'description',
  'expectedResult',
  'indicator',
  'indicatorWeight',
  'formula',
  'measureUnit',
  'target',
  'dueDate',
  'baseline',
  'dataSource',
  'activities',
  'schedule',
  'notes',
  'actual',
  'unknown',
]);
/** Fields of an objective that a cell merged over several objectives does not repeat. */
const notShared: ReadonlySet<Field> = new Set(['number', 'title']);
const code = /\d/;
const longestCode = 12;

const mayHold = (field: Field, text: string): boolean => {
  if (field === 'number') return text === '' || (text.length <= longestCode && code.test(text)) || text.length <= 2;
  return field !== 'weight' || readWeight(text).kind !== 'unreadable';
};

/** The column a cell belongs to: its first, unless it spans columns that its text suits better. */
const columnOf = (cell: RawCell, columns: readonly TableColumn[], text: string): TableColumn | undefined => {
  const spanned = columns.slice(cell.col, cell.col + cell.colSpan);
  return spanned.find(({ decision }) => mayHold(decision.field, text)) ?? spanned[0];
};

/** The columns a value is printed for: one over the targets of some of the years holds for each of them. */
const columnsFor = (cell: RawCell, columns: readonly TableColumn[], text: string): readonly TableColumn[] => {
  const spanned = columns.slice(cell.col, cell.col + cell.colSpan);
  const isTarget = ({ decision }: TableColumn): boolean => decision.field === 'target';
  if (spanned.length > 1 && spanned.every(isTarget) && columns.filter(isTarget).length > spanned.length) return spanned;
  const column = columnOf(cell, columns, text);
  return column === undefined ? [] : [column];
};

const readCells = (row: GridRow, { table, columns }: ReadableTable, retype: Retype): readonly FieldCell[] =>
  [...new Set(row.covering)].flatMap((cell) => {
    if (cell === null) return [];
    const text = retype(cell.text);
    const merged = cell.row < row.index;
    return columnsFor(cell, columns, text).flatMap(({ decision, printed }) => {
      if (merged && notShared.has(decision.field)) return [];
      const counted = merged && decision.field === 'weight';
      return [
        {
          field: decision.field,
          header: printed.text,
          text: counted ? '' : text,
          places: counted ? [] : placesOf(cell, table),
          merged: merged && text !== '',
        },
      ];
    });
  });

const fieldAt = (columns: readonly TableColumn[], col: number): Field => columns[col]?.decision.field ?? 'unknown';

/** A row that announces something: one text over the whole width, in the first column, or in place of a title. */
const announcing = (row: GridRow, { table, columns }: ReadableTable): RawCell | null => {
  const sole = soleCell(row);
  if (sole !== null) {
    const field = fieldAt(columns, sole.col);
    const speaks = sole.colSpan === table.cols || field === 'title' || (sole.col === 0 && !mayHold(field, sole.text.trim()));
    return speaks || (sole.col === 0 && field !== 'number' && field !== 'weight') ? sole : null;
  }
  const wide = shownCells(row).find((cell) => cell.colSpan > 1 && cell.row === row.index && readSection(cell.text) !== null);
  return wide ?? null;
};

const noticeOf = (row: GridRow, text: string, { table }: ReadableTable): Notice => ({
  text: text.replaceAll('\n', ' '),
  places: shownCells(row).flatMap((shown) => placesOf(shown, table)),
  from: 'row',
  block: -1 - row.index,
  prose: false,
});

const shows = (cells: readonly FieldCell[], field: Field): boolean => cells.some((cell) => cell.field === field);

/** Whether a title that began in a row above spans this one: the row carries that objective on. */
const isUnderTitle = (row: GridRow, columns: readonly TableColumn[]): boolean =>
  row.covering.some((cell, col) => cell !== null && !isBlank(cell) && cell.row < row.index && fieldAt(columns, col) === 'title');

/** Whether a row says what it sums up, and beside that shows numbers only. */
const isTotal = (cells: readonly FieldCell[]): boolean => {
  const sum = cells.find(({ text }) => totalForm.test(text));
  return sum !== undefined && cells.every((cell) => cell === sum || readWeight(cell.text).kind === 'number');
};

/** A label that says at least so much names a weight. */
const weightSaid = 0.6;

/** The objective that a row opens, where no column names any: its number and title, and the weight told in brackets behind them. */
const opened = (row: GridRow, { table, columns }: ReadableTable, retype: Retype): Event | null => {
  const found = columns.some(({ decision }) => decision.field === 'title') ? null : openingOf(row);
  if (found === null) return null;
  const title = retype(found.opening.title).replaceAll('\n', ' ');
  const told = splitRemark(title);
  const remark = told !== null && (knownPriors(told.label)?.get('weight') ?? 0) >= weightSaid ? told : null;
  const said = (field: Field, text: string): FieldCell => ({
    field,
    header: '',
    text,
    places: placesOf(found.cell, table),
    merged: false,
  });
  const weight = remark === null ? [] : [said('weight', remark.value)];
  return { kind: 'objective', cells: [said('number', found.opening.number), said('title', remark?.title ?? title), ...weight] };
};

const classify = (row: GridRow, source: ReadableTable, retype: Retype): Event | null => {
  const cells = readCells(row, source, retype);
  const own = cells.filter(({ text, merged }) => text !== '' && !merged);
  if (own.length === 0) return null;
  if (isTotal(own)) return { kind: 'total', cells: own };
  const opening = opened(row, source, retype);
  if (opening !== null) return opening;
  const cell = announcing(row, source);
  if (cell !== null) return { kind: 'notices', notices: [noticeOf(row, retype(cell.text), source)] };
  const isNumbered = own.some(({ field, text }) => field === 'number' && mayHold('number', text));
  if (shows(own, 'title') || (isNumbered && own.length > 1)) return { kind: 'objective', cells };
  const measures = shows(own, 'indicator') && shows(own, 'target');
  const goesOn =
    isUnderTitle(row, source.columns) || own.every(({ field }) => continuing.has(field) || (measures && field === 'weight'));
  return goesOn ? { kind: 'continuation', cells: own } : { kind: 'stray', cells: own };
};

const renewColumns = ({ table, columns }: ReadableTable, headers: readonly PrintedHeader[]): readonly TableColumn[] =>
  columns.map((column, col) => {
    const header = headers[col] ?? column.printed;
    return {
      ...column,
      printed: header,
      places: header.cells.filter((cell) => !isBlank(cell)).flatMap((cell) => placesOf(cell, table)),
    };
  });

const headerEvent = (row: GridRow, source: ReadableTable, retype: Retype): Event | null => {
  const printed = source.columns.map(({ printed: header }) => header);
  const kind = isHeaderRow(row, printed, retype);
  const places = shownCells(row).flatMap((cell) => placesOf(cell, source.table));
  if (kind === 'repeated') return { kind: 'repeatedHeader', places };
  if (kind !== 'new') return null;
  return {
    kind: 'table',
    columns: renewColumns(source, printedHeaders([row], retype)),
    ownHeader: true,
    place: source.table.place,
  };
};

/** What the rows of a table say, from the given row on, in order; runs of announcing rows come as one event. */
export const readRows = (source: ReadableTable, firstRow: number, retype: Retype): readonly Event[] => {
  const events: Event[] = [];
  for (const row of source.grid.slice(firstRow)) {
    const event = headerEvent(row, source, retype) ?? classify(row, source, retype);
    const last = events.at(-1);
    if (event === null) continue;
    if (event.kind === 'notices' && last?.kind === 'notices') {
      events[events.length - 1] = { kind: 'notices', notices: [...last.notices, ...event.notices] };
    } else events.push(event);
  }
  return events;
};
