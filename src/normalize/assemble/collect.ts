import type { SectionKind } from '../../model/annex.js';
import type { Place } from '../../model/place.js';
import { markedTransversal, wholeBodyForm } from '../dictionaries/sections.js';
import { fold } from '../values/fold.js';
import {
  addPlaces,
  type Collected,
  type CollectState,
  emptyState,
  isSameUnit,
  type ObjectiveRows,
  openSection,
  openUnit,
  updateUnit,
  wholeBody,
} from './collect-state.js';
import type { Event, FieldCell, Notice, SectionNotice, TableColumn } from './events.js';
import { type Announcement, type NoticeContext, readNotices, readSection } from './notices.js';
import { settleRows } from './settle-rows.js';
import { parseUnitHeading, readUnitLabel, type UnitHeading } from './unit-heading.js';

type Context = NoticeContext & { readonly wholeBodyNotices: Event | null };

/** Announcing rows that no objective follows are left over. */
const dropPending = (state: CollectState): CollectState => {
  const left = state.pending.flatMap(({ text, places: [place] }) => (place === undefined ? [] : [{ text, place }]));
  const others = state.pending.flatMap(({ places }) => places.slice(1));
  return addPlaces({ ...state, pending: [], unplaced: [...state.unplaced, ...left] }, others);
};

const nameWholeBody = (section: SectionNotice | null): UnitHeading => {
  const heading = section?.heading ?? wholeBody;
  return { heading, kind: 'all', label: heading, name: heading };
};

const placesOfNotices = (notices: readonly Notice[]): readonly Place[] => notices.flatMap(({ places }) => places);

const openAnnounced = (state: CollectState, { unit, section }: Announcement, isWholeBody: boolean): CollectState => {
  if (unit !== null) return openUnit(state, unit.heading, placesOfNotices(unit.notices));
  const isShared = section?.kind === 'transversal' && (state.current < 0 || isWholeBody);
  return isShared ? openUnit(state, nameWholeBody(section), []) : state;
};

/** Gives the current unit the officer who signs below its table, where its heading names none. */
const takeSignature = (state: CollectState, signed: Announcement['signed']): CollectState => {
  if (signed === null) return state;
  const heading = state.units[state.current]?.heading;
  if (heading === undefined || heading.officer?.name !== undefined) return state;
  const named = updateUnit(state, () => ({ heading: { ...heading, officer: signed.officer } }));
  return addPlaces(named, placesOfNotices(signed.notices));
};

const takeNotices = (state: CollectState, event: Event & { readonly kind: 'notices' }, context: Context): CollectState => {
  const unlabelled = state.units.every((unit) => unit.heading.label === '');
  const said = readNotices(event.notices, context, unlabelled);
  const before = takeSignature(state, said.signed);
  const announces = said.unit !== null || said.section !== null;
  const opened = openAnnounced(announces ? dropPending(before) : before, said, event === context.wholeBodyNotices);
  const next = said.section === null ? opened : openSection(opened, said.section);
  const rows = said.others.filter(({ from }) => from === 'row');
  const group = rows.length > 0 ? rows.map(({ text }) => text).join(' ') : next.group;
  return { ...next, pending: [...next.pending, ...rows], group };
};

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
  return { ...before, table, attached: false, headerNoted: table === null };
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
  const unit = state.units[state.current];
  const isTitle = unit !== undefined && unit.heading.label === '' && unit.heading.officer === undefined && unit.rows.length === 0;
  const current = unit?.heading;
  if (cell === undefined || (current !== undefined && !isTitle && !state.unitsInColumn)) return state;
  const text = cell.text.replaceAll('\n', ' ');
  const heading = parseUnitHeading(readUnitLabel(text) === null ? `${cell.header} ${text}` : text);
  const renamed = isTitle
    ? addPlaces(
        updateUnit(state, () => ({ heading })),
        cell.places,
      )
    : null;
  if (renamed !== null) return { ...renamed, unitsInColumn: true };
  const opened = current !== undefined && isSameUnit(current, heading) ? state : openUnit(state, heading, cell.places);
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

const takeObjective = (before: CollectState, cells: readonly FieldCell[]): CollectState => {
  const state = attachTable(openUnitOfColumn(before, cells));
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
  return updateUnit(state, ({ rows }) => ({
    rows: rows.map((row, index) => (index === rows.length - 1 ? { ...row, continuations: [...row.continuations, cells] } : row)),
  }));
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
        return takeSignature(state, readNotices(event.notices, context, false).signed);
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
      case 'stray':
        return takeStray(state, event.cells);
    }
  };
  const { units, inheritedHeaders, unplaced } = dropPending(takeTable(events.reduce(step, emptyState), null));
  return { units: settleRows(units), inheritedHeaders, unplaced };
};
