import type { SectionKind } from '../../model/annex.js';
import { markedTransversal, wholeBodyForm } from '../dictionaries/sections.js';
import { fold } from '../values/fold.js';
import {
  addPlaces,
  type Collected,
  type CollectState,
  emptyState,
  isSameUnit,
  type ObjectiveRows,
  openUnit,
  updateUnit,
} from './collect-state.js';
import { asDetail, isDetailOf } from './details.js';
import { dropEmpty } from './empty-units.js';
import type { Event, FieldCell, Notice, TableColumn } from './events.js';
import { type NoticeContext, readSection } from './notices.js';
import { settleRows } from './settle-rows.js';
import { dropPending, nameWholeBody, placesOfNotices, takeClosing, takeNotices } from './take-notices.js';
import { headingUnder, readUnitLabel } from './unit-heading.js';

const sameColumns = (one: readonly TableColumn[], other: readonly TableColumn[]): boolean =>
  one.length === other.length && one.every(({ printed }, index) => fold(printed.text) === fold(other[index]?.printed.text ?? ''));

const noteHeader = (state: CollectState): CollectState => {
  const { table } = state;
  const places = table?.ownHeader ? table.columns.flatMap((column) => column.places) : [];
  return { ...addPlaces(state, places), headerNoted: true };
};

/** Begins a table; the header of one before it without a row is the unit's all the same. */
const takeTable = (state: CollectState, table: CollectState['table']): CollectState => {
  const before = state.headerNoted ? state : noteHeader(state);
  return { ...before, table, attached: false, headerNoted: table === null, detailed: null };
};

/** Gives the current unit the columns of the table its next row stands in. */
const attachTable = (state: CollectState): CollectState => {
  const { table } = state;
  if (table === null || state.attached) return state;
  let next = state.current < 0 ? openUnit(state, nameWholeBody(null), []) : state;
  const known = next.units[next.current]?.columns ?? [];
  if (known.length === 0 || (table.ownHeader && !sameColumns(known, table.columns))) {
    next = updateUnit(next, (unit) => ({ columns: [...unit.columns, ...table.columns] }));
  }
  const inherited = table.ownHeader ? [] : [{ unitIndex: next.current, place: table.place }];
  next = { ...noteHeader(next), inheritedHeaders: [...next.inheritedHeaders, ...inherited] };
  const title = table.columns.find(({ decision }) => decision.field === 'title')?.printed.text ?? '';
  const section = table.ownHeader && readSection(title) === 'transversal' ? 'transversal' : next.section;
  return { ...next, section, attached: true };
};

/**
 * A unit named in a column of its own: `Tecnico` under `Settore`. Headings and rows that announce units come first, but a
 * heading without a unit's label was the table's title.
 */
const openUnitOfColumn = (state: CollectState, cells: readonly FieldCell[]): CollectState => {
  const inOfficer = ({ field, text }: FieldCell): boolean => field === 'officer' && readUnitLabel(text) !== null;
  const cell = cells.find(({ field, text }) => field === 'unit' && text !== '') ?? cells.find(inOfficer);
  const current = state.units[state.current];
  const isNamed = current !== undefined && (current.heading.label !== '' || current.rows.length > 0);
  if (cell === undefined || (isNamed && !state.unitsInColumn)) return state;
  const heading = headingUnder(cell.header, cell.text.replaceAll('\n', ' '));
  const opened = current !== undefined && isSameUnit(current.heading, heading) ? state : openUnit(state, heading, cell.places);
  return { ...opened, section: state.section, group: state.group, unitsInColumn: true };
};

/** What a row itself says of its section: in a column for it, or after its number or title. */
const sectionOfRow = (cells: readonly FieldCell[]): SectionKind | null => {
  const says = ({ field, text }: FieldCell): boolean => {
    if (field === 'objectiveKind') return readSection(text) === 'transversal';
    return (field === 'number' || field === 'title') && markedTransversal.test(text);
  };
  return cells.some(says) ? 'transversal' : null;
};

/** Goes on with a unit that is named by a label or a column; one that is current keeps its section. */
const openNamed = (state: CollectState, { heading, places }: Event & { readonly kind: 'unit' }): CollectState => {
  const current = state.units[state.current]?.heading;
  return current !== undefined && isSameUnit(current, heading) ? addPlaces(state, places) : openUnit(state, heading, places);
};

const addContinuation = (state: CollectState, at: number, cells: readonly FieldCell[]): CollectState =>
  updateUnit(state, ({ rows }) => ({
    rows: rows.map((row, index) => (index === at ? { ...row, continuations: [...row.continuations, cells] } : row)),
  }));

const takeObjective = (before: CollectState, cells: readonly FieldCell[]): CollectState => {
  const state = { ...attachTable(openUnitOfColumn(before, cells)), detailed: null };
  const listed = state.units[state.current]?.rows.findIndex((row) => isDetailOf(cells, row)) ?? -1;
  if (listed >= 0) {
    const placed = addPlaces({ ...state, detailed: listed, pending: [] }, placesOfNotices(state.pending));
    return addContinuation(placed, listed, asDetail(cells));
  }
  const group = state.group === null ? {} : { group: state.group };
  const row: ObjectiveRows = {
    section: sectionOfRow(cells) ?? state.section,
    ...group,
    unitNamed: state.unitsInColumn,
    cells,
    continuations: [],
  };
  const placed = addPlaces(state, placesOfNotices(state.pending));
  return updateUnit({ ...placed, pending: [] }, (unit) => ({ rows: [...unit.rows, row] }));
};

const takeStray = (before: CollectState, cells: readonly FieldCell[]): CollectState => {
  const state = attachTable(before);
  const places = cells.flatMap((cell) => cell.places);
  const [place] = places;
  const text = cells.map((cell) => cell.text).join(' | ');
  return place === undefined ? state : { ...addPlaces(state, places), unplaced: [...state.unplaced, { text, place }] };
};

const takeContinuation = (before: CollectState, cells: readonly FieldCell[]): CollectState => {
  const state = attachTable(before);
  const unit = state.units[state.current];
  if (unit === undefined || unit.rows.length === 0) return takeStray(state, cells);
  return addContinuation(state, state.detailed ?? unit.rows.length - 1, cells);
};

const announcesWholeBody = ({ text, prose }: Notice): boolean =>
  !prose && readSection(text) === 'transversal' && wholeBodyForm.test(text);

/** Below this many units a heading that speaks for all of them is taken for the unit's own. */
const fewestUnits = 2;

/**
 * The one run of notices that announces objectives of the whole body with a table of their own, after the units' tables.
 * Where several do, each unit has its copy.
 */
const findWholeBodyNotices = (events: readonly Event[]): Event | null => {
  const found = events.flatMap((event, index) =>
    event.kind === 'notices' && event.notices.some(announcesWholeBody) ? [{ event, index, next: events[index + 1] }] : [],
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || only.next?.kind !== 'table' || !only.next.ownHeader) return null;
  const tables = events.slice(0, only.index).filter(({ kind }) => kind === 'table').length;
  return tables < fewestUnits ? null : only.event;
};

/** Follows a document's events and collects its units with their rows. */
export const collectUnits = (events: readonly Event[], how: NoticeContext): Collected => {
  const context = { ...how, wholeBodyNotices: findWholeBodyNotices(events) };
  const step = (state: CollectState, event: Event): CollectState => {
    switch (event.kind) {
      case 'notices':
        return takeNotices(state, event, context);
      case 'unit':
        return openNamed(dropPending(state), event);
      case 'closing':
        return takeClosing(state, event, context);
      case 'table':
        return takeTable(state, event);
      case 'objective':
        return takeObjective(state, event.cells);
      case 'continuation':
        return takeContinuation(state, event.cells);
      case 'total':
        return updateUnit(attachTable(state), (unit) => ({ totals: [...unit.totals, event.cells] }));
      case 'repeatedHeader':
        return addPlaces(attachTable(state), event.places);
      case 'aside':
        return addPlaces(state, event.places);
      case 'stray':
        return takeStray(state, event.cells);
    }
  };
  const { units, inheritedHeaders, unplaced } = dropEmpty(dropPending(takeTable(events.reduce(step, emptyState), null)));
  return { units: settleRows(units), inheritedHeaders, unplaced };
};
