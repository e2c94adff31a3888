import type { Field } from '../../model/annex.js';
import type { RawDocument } from '../../model/raw-document.js';
import { isBlank, placesOf, shownCells } from '../recognise/grid.js';
import type { HeadPair } from '../recognise/head-table.js';
import { readOpening } from '../recognise/labels.js';
import { openingOf } from '../recognise/opening-rows.js';
import type { MatrixTable, ObjectiveTable, TableReading } from '../recognise/reading.js';
import { fold } from '../values/fold.js';
import type { Retype } from '../values/retype.js';
import { readWeight } from '../values/weight.js';
import type { Event, Notice, TableColumn } from './events.js';
import { readFormEvents } from './form-events.js';
import { linesOf, type TextBlock } from './lines.js';
import { readMatrixEvents } from './matrix-events.js';
import { readRows } from './rows.js';
import { readUnitLabel } from './unit-heading.js';

const noticesOfBlock = (block: TextBlock, index: number): readonly Notice[] =>
  linesOf(block).map(({ text, prose }) => ({ text, prose, places: [block.place], from: block.kind, block: index }));

const columnsOf = ({ table, header, columns }: ObjectiveTable): readonly TableColumn[] =>
  columns.map((decision, col) => {
    const printed = header.columns[col] ?? { text: '', cells: [], shared: false };
    const cells = printed.cells.toReversed();
    const shown = cells.filter((cell) => !isBlank(cell));
    return { printed, decision, places: (shown.length > 0 ? shown : cells).flatMap((cell) => placesOf(cell, table)) };
  });

/** Announcing rows above a header; their several cells (a label and a name) read as one line. */
const leadNotices = ({ table, grid, header }: ObjectiveTable | MatrixTable, retype: Retype): readonly Notice[] =>
  header.leadRows.flatMap((index) => {
    const row = grid[index];
    const cells = row === undefined ? [] : shownCells(row);
    if (cells.length === 0) return [];
    return [
      {
        text: cells.map((cell) => retype(cell.text).replaceAll('\n', ' ')).join(' '),
        places: cells.flatMap((cell) => placesOf(cell, table)),
        from: 'row' as const,
        block: -1 - index,
        prose: false,
      },
    ];
  });

/** A headerless table goes on like the one before it when most of its rows have a weight where that one has its weights. */
const likeRows = 0.5;

const continues = (reading: TableReading, columns: readonly TableColumn[]): boolean => {
  if (columns.length === 0 || columns.length !== reading.table.cols) return false;
  const weight = columns.findIndex(({ decision }) => decision.field === 'weight');
  const title = columns.findIndex(({ decision }) => decision.field === 'title');
  const rows = reading.grid.filter((row) => shownCells(row).length > 1);
  const fitting = rows.filter((row) => {
    const kind = readWeight(row.covering[weight]?.text ?? '').kind;
    return !isBlank(row.covering[title] ?? null) && (weight < 0 || kind === 'number' || kind === 'prerequisite');
  });
  return rows.length > 0 && fitting.length >= likeRows * rows.length;
};

/** Whether a table after a form says how its objective is measured. */
const isPartOfForm = ({ columns }: ObjectiveTable): boolean => {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  return has('indicator') && !has('title') && (has('target') || has('weight') || has('measureUnit'));
};

/** A table of indicators after a form: its rows carry the form's objective on, its weights are the indicators'. */
const partEvents = (reading: ObjectiveTable, retype: Retype): readonly Event[] => {
  const columns = columnsOf(reading).map((column) =>
    column.decision.field === 'weight'
      ? { ...column, decision: { ...column.decision, field: 'indicatorWeight' as const } }
      : column,
  );
  const firstRow = (reading.header.rows.at(-1) ?? -1) + 1;
  const rows = readRows({ ...reading, columns }, firstRow, retype).map(
    (event): Event =>
      event.kind === 'objective' || event.kind === 'stray' ? { kind: 'continuation', cells: event.cells } : event,
  );
  return [{ kind: 'table', columns, ownHeader: true, place: reading.table.place }, ...rows];
};

/** Whether a table under a line that opens an objective is about that one: what is done when, or how it is measured. */
const isPartUnderOpening = (reading: ObjectiveTable): boolean => {
  const has = (field: Field): boolean => reading.columns.some((column) => column.field === field);
  return has('schedule') || (has('activities') && !has('title')) || isPartOfForm(reading);
};

/** In a table of one objective's parts, what would be titles elsewhere are activities. */
const asParts = (reading: ObjectiveTable): ObjectiveTable => ({
  ...reading,
  columns: reading.columns.map((column) => (column.field === 'title' ? { ...column, field: 'activities' as const } : column)),
});

/** Under rows that open the objectives, the weights are the indicators', and the numbers no objective's. */
const underOpenings = ({ grid }: ObjectiveTable, columns: readonly TableColumn[]): readonly TableColumn[] => {
  const named = columns.some(({ decision }) => decision.field === 'title');
  if (named || !grid.some((row) => openingOf(row) !== null)) return columns;
  return columns.map((column) => {
    if (column.decision.field === 'weight') return { ...column, decision: { ...column.decision, field: 'indicatorWeight' } };
    return column.decision.field === 'number' ? { ...column, decision: { ...column.decision, field: 'unknown' } } : column;
  });
};

type Said = { readonly notices: readonly Notice[]; readonly events: readonly Event[] };

/** A year is said of the plan; whatever else a head table says fits nowhere. */
const saysYear = /^(?:anno|esercizio|annualit|periodo)/iu;

/** What a head table says of the unit, as lines; a unit that a line above names already is not named once more. */
const readHead = ({ table }: TableReading, pairs: readonly HeadPair[], above: readonly Notice[]): Said => {
  const notices: Notice[] = [];
  const events: Event[] = [];
  for (const [index, { says, label, value, labelCell, valueCell }] of pairs.entries()) {
    const words = value.replaceAll('\n', ' ');
    const places = [labelCell, valueCell].flatMap((cell) => placesOf(cell, table));
    const isNamed = above.some(({ text }) => readUnitLabel(text) !== null && fold(text).includes(fold(words)));
    if (words === '' || (says === 'unit' && isNamed) || (says === 'other' && saysYear.test(label))) {
      events.push({ kind: 'aside', places });
      continue;
    }
    const line = says === 'unit' ? `${label} ${words}` : `${label}: ${words}`;
    if (says === 'other') {
      events.push({ kind: 'stray', cells: [{ field: 'unknown', header: label, text: line, places, merged: false }] });
      continue;
    }
    const text = says === 'unit' && readUnitLabel(words) !== null ? words : line;
    notices.push({ text, places, from: 'row', block: -1 - index, prose: false });
  }
  return { notices, events };
};

const openedObjective = ({ text, places }: Notice): Event => {
  const { number = '', title = '' } = readOpening(text) ?? {};
  const cell = (field: Field, said: string) => ({ field, header: '', text: said, places, merged: false });
  return { kind: 'objective', cells: [cell('number', number), cell('title', title)].filter((one) => one.text !== '') };
};

/** The document's events, and the tables that hold no objectives. */
export type ReadDocument = { readonly events: readonly Event[]; readonly others: readonly TableReading[] };

/** Follows a document block by block: what its lines announce and what its tables of objectives say. */
export const readEvents = (raw: RawDocument, readings: readonly TableReading[], retype: Retype): ReadDocument => {
  const byId = new Map(readings.map((reading) => [reading.table.id, reading]));
  const events: Event[] = [];
  const others: TableReading[] = [];
  let notices: readonly Notice[] = [];
  let columns: readonly TableColumn[] = [];
  let afterForm = false;
  const emit = (lead: readonly Notice[], rows: readonly Event[]): void => {
    const run = [...notices, ...lead];
    if (run.length > 0) events.push({ kind: 'notices', notices: run });
    events.push(...rows);
    notices = [];
  };
  raw.blocks.forEach((block, index) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') notices = [...notices, ...noticesOfBlock(block, index)];
    const reading = block.kind === 'table' ? byId.get(block.id) : undefined;
    if (reading === undefined) return;
    const opening = notices.findLast(({ text }) => readOpening(text) !== null) ?? null;
    if (reading.kind === 'objectives' && opening !== null && isPartUnderOpening(reading)) {
      notices = notices.filter((notice) => notice !== opening);
      const [table, ...rows] = partEvents(asParts(reading), retype);
      emit(leadNotices(reading, retype), [...(table === undefined ? [] : [table]), openedObjective(opening), ...rows]);
    } else if (reading.kind === 'objectives') {
      columns = underOpenings(reading, columnsOf(reading));
      const firstRow = (reading.header.rows.at(-1) ?? -1) + 1;
      const table: Event = { kind: 'table', columns, ownHeader: true, place: reading.table.place };
      emit(leadNotices(reading, retype), [table, ...readRows({ ...reading, columns }, firstRow, retype)]);
    } else if (reading.kind === 'form') {
      notices = notices.filter((notice) => notice !== opening);
      emit([], readFormEvents(reading, retype, opening));
    } else if (reading.kind === 'matrix') emit(leadNotices(reading, retype), readMatrixEvents(reading, retype));
    else if (reading.kind === 'headerless' && continues(reading, columns)) {
      const table: Event = { kind: 'table', columns, ownHeader: false, place: reading.table.place };
      emit([], [table, ...readRows({ ...reading, columns }, 0, retype)]);
    } else if (reading.kind === 'other' && afterForm && reading.part !== null && isPartOfForm(reading.part)) {
      emit(leadNotices(reading.part, retype), partEvents(reading.part, retype));
      return;
    } else if ('head' in reading && reading.head !== null) {
      const said = readHead(reading, reading.head, notices);
      notices = [...notices, ...said.notices];
      events.push(...said.events);
    } else others.push(reading);
    afterForm = reading.kind === 'form';
  });
  if (notices.length > 0) events.push({ kind: 'closing', notices });
  return { events, others };
};
