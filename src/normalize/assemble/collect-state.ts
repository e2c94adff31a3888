import type { SectionKind } from '../../model/annex.js';
import type { Unplaced } from '../../model/draft.js';
import type { Place } from '../../model/place.js';
import { fold } from '../values/fold.js';
import type { Event, FieldCell, Notice, SectionNotice, TableColumn } from './events.js';
import type { UnitHeading } from './unit-heading.js';

/** The rows of one objective: its own and those that carry it on. */
export type ObjectiveRows = {
  readonly section: SectionKind;
  readonly group?: string;
  /** Whether the cell of the unit column named the unit. */
  readonly unitNamed: boolean;
  readonly cells: readonly FieldCell[];
  readonly continuations: readonly (readonly FieldCell[])[];
};

/** A unit as it was collected from the document. */
export type CollectedUnit = {
  readonly heading: UnitHeading;
  readonly places: readonly Place[];
  readonly columns: readonly TableColumn[];
  readonly sections: readonly { readonly kind: SectionKind; readonly heading?: string; readonly place?: Place }[];
  readonly rows: readonly ObjectiveRows[];
  readonly totals: readonly (readonly FieldCell[])[];
};

/** Everything collected: the units in order, tables that took their header from another, and what fits nowhere. */
export type Collected = {
  readonly units: readonly CollectedUnit[];
  readonly inheritedHeaders: readonly { readonly unitIndex: number; readonly place: Place }[];
  readonly unplaced: readonly Unplaced[];
};

type TableEvent = Event & { readonly kind: 'table' };

/** How far the collection has come. */
export type CollectState = Collected & {
  readonly current: number;
  readonly section: SectionKind;
  /** Announcing rows that no objective has followed yet: the strategic objective the next rows stand under. */
  readonly pending: readonly Notice[];
  readonly group: string | null;
  /** The table the rows stand in, and whether the current unit has taken its columns. */
  readonly table: TableEvent | null;
  readonly attached: boolean;
  /** Whether the header of the table has been noted for any unit. */
  readonly headerNoted: boolean;
  /** Whether officers are named before their units. */
  readonly officersLead: boolean;
  /** Whether the units are named in a column instead of in headings. */
  readonly unitsInColumn: boolean;
  /** The row of the current unit that further rows carry on, where it is not the last. */
  readonly detailed: number | null;
  /** Places that belong to the first unit, seen before it. */
  readonly waiting: readonly Place[];
};

/** Before the first event. */
export const emptyState: CollectState = {
  units: [],
  inheritedHeaders: [],
  unplaced: [],
  current: -1,
  section: 'own',
  pending: [],
  group: null,
  table: null,
  attached: false,
  headerNoted: true,
  officersLead: false,
  unitsInColumn: false,
  detailed: null,
  waiting: [],
};

/** Stands for a unit where the document names none: its objectives are those of the whole body. */
export const wholeBody = 'Ente';

/** Changes the current unit. */
export const updateUnit = (state: CollectState, change: (unit: CollectedUnit) => Partial<CollectedUnit>): CollectState => ({
  ...state,
  units: state.units.map((unit, index) => (index === state.current ? { ...unit, ...change(unit) } : unit)),
});

/** Notes places as the current unit's, or as the first unit's where none has begun. */
export const addPlaces = (state: CollectState, places: readonly Place[]): CollectState =>
  state.current < 0
    ? { ...state, waiting: [...state.waiting, ...places] }
    : updateUnit(state, (unit) => ({ places: [...unit.places, ...places] }));

/** Whether two headings name one unit. */
export const isSameUnit = (one: UnitHeading, other: UnitHeading): boolean => {
  if (fold(one.heading) === fold(other.heading)) return true;
  if (one.kind !== other.kind || one.number !== other.number) return false;
  if (one.kind === 'secretary' || fold(one.name) === fold(other.name)) return true;
  return one.number !== undefined && (one.name === '' || other.name === '');
};

/** Goes on with the unit of a heading, or begins it. */
export const openUnit = (state: CollectState, heading: UnitHeading, places: readonly Place[]): CollectState => {
  const known = state.units.findIndex((unit) => isSameUnit(unit.heading, heading));
  const units =
    known >= 0 ? state.units : [...state.units, { heading, places: [], columns: [], sections: [], rows: [], totals: [] }];
  const opened = {
    ...state,
    units,
    waiting: [],
    current: known >= 0 ? known : units.length - 1,
    section: 'own' as const,
    group: null,
    attached: false,
    detailed: null,
  };
  return addPlaces(opened, [...state.waiting, ...places]);
};

/** Begins a part of the current unit's table. */
export const openSection = (state: CollectState, section: SectionNotice): CollectState => {
  if (state.current < 0) return addPlaces(state, section.places);
  const [place, ...others] = section.places;
  const entry = { kind: section.kind, heading: section.heading, ...(place === undefined ? {} : { place }) };
  const opened = updateUnit(state, (unit) => ({ sections: [...unit.sections, entry] }));
  return { ...addPlaces(opened, others), section: section.kind, group: null };
};
