import type { UnitKind } from '../../model/annex.js';
import type { Place } from '../../model/place.js';
import { objectiveClass, servedForm } from '../dictionaries/sections.js';
import { findOfficer } from '../values/person.js';
import {
  addPlaces,
  type CollectedUnit,
  type CollectState,
  openSection,
  openUnit,
  updateUnit,
  wholeBody,
} from './collect-state.js';
import type { Event, Notice, SectionNotice } from './events.js';
import { type Announcement, type NoticeContext, readNotices } from './notices.js';
import type { UnitHeading } from './unit-heading.js';

/** How notices are read, and which of them announce objectives of the whole body. */
export type Context = NoticeContext & { readonly wholeBodyNotices: Event | null };

/** Announcing rows that no objective follows are left over. */
export const dropPending = (state: CollectState): CollectState => {
  const left = state.pending.flatMap(({ text, places: [place] }) => (place === undefined ? [] : [{ text, place }]));
  const others = state.pending.flatMap(({ places }) => places.slice(1));
  return addPlaces({ ...state, pending: [], unplaced: [...state.unplaced, ...left] }, others);
};

/** A unit for what the document gives to no unit: the whole body. */
export const nameWholeBody = (section: SectionNotice | null): UnitHeading => {
  const heading = section?.heading ?? wholeBody;
  return { heading, kind: 'all', label: heading, name: heading };
};

/** Every place of some notices. */
export const placesOfNotices = (notices: readonly Notice[]): readonly Place[] => notices.flatMap(({ places }) => places);

const openAnnounced = (state: CollectState, { unit, section }: Announcement, isWholeBody: boolean): CollectState => {
  if (unit !== null) return openUnit(state, unit.heading, placesOfNotices(unit.notices));
  const isShared = section?.kind === 'transversal' && (state.current < 0 || isWholeBody);
  return isShared ? openUnit(state, nameWholeBody(section), []) : state;
};

/** Gives the current unit the officer who signs below its table, where its heading names none. */
const takeSignature = (state: CollectState, signed: Announcement['signed']): CollectState => {
  if (signed === null) return state;
  const heading = state.units[state.current]?.heading;
  if (heading === undefined) return state;
  if (heading.officer?.name !== undefined) return addPlaces(state, placesOfNotices(signed.notices));
  const named = updateUnit(state, () => ({ heading: { ...heading, officer: signed.officer } }));
  return addPlaces(named, placesOfNotices(signed.notices));
};

/**
 * An officer named right before the first unit leads it (`Titolare: …`, then `Servizi: …`), and so do those before the further
 * ones: none of them signs what stands above.
 */
const withLeader = (said: Announcement, state: CollectState): Announcement => {
  const { unit, signed, leads } = said;
  if (unit === null || signed === null || !leads || unit.heading.officer?.name !== undefined) return said;
  if (state.units.length > 0 && !state.officersLead) return said;
  const notices = [...signed.notices, ...unit.notices];
  return { ...said, signed: null, unit: { heading: { ...unit.heading, officer: signed.officer }, notices } };
};

const ranks: Readonly<Partial<Record<UnitKind, number>>> = {
  department: 1,
  directorate: 1,
  area: 1,
  sector: 1,
  service: 2,
  office: 3,
};

/** A row that names a part of the current unit, with neither number nor officer of its own, groups the unit's rows. */
const withinUnit = (said: Announcement, current: CollectedUnit | undefined): Announcement => {
  const { unit } = said;
  if (unit === null || current === undefined || unit.notices.some(({ from }) => from !== 'row')) return said;
  const [own, above] = [ranks[unit.heading.kind], ranks[current.heading.kind]];
  const isPart = own !== undefined && above !== undefined && own > above;
  if (!isPart || unit.heading.number !== undefined || unit.heading.officer !== undefined) return said;
  return { ...said, unit: null, others: [...unit.notices, ...said.others] };
};

/** The strategic objective that rows announce, or the class of objectives that a row's heading of a section names. */
const groupOf = (
  rows: readonly Notice[],
  section: SectionNotice | null,
  { notices }: Event & { readonly kind: 'notices' },
): string | null => {
  if (rows.length > 0) return rows.map(({ text }) => text).join(' ');
  const inRow = notices.some(({ from, text }) => from === 'row' && text === section?.heading);
  return section?.kind === 'own' && inRow && objectiveClass.test(section.heading) ? section.heading : null;
};

/** Rows above the one that names a unit, unless they say what its objectives serve, are about the table and not about them. */
const aboveUnit = (
  rows: readonly Notice[],
  { unit }: Announcement,
  { notices }: Event & { readonly kind: 'notices' },
): readonly Notice[] => {
  const [first] = unit?.notices ?? [];
  if (first === undefined || first.from !== 'row') return [];
  const above = new Set(notices.slice(0, notices.indexOf(first)));
  return rows.filter((row) => above.has(row) && !servedForm.test(row.text) && !objectiveClass.test(row.text));
};

type RowsSaid = { readonly officer: Announcement['signed']; readonly rows: readonly Notice[] };

/** A row that names an officer and nothing else is about the unit. */
const officerAmong = (rows: readonly Notice[]): RowsSaid => {
  const found = rows.flatMap((notice) => {
    const read = findOfficer(notice.text);
    return read?.start === 0 && read.officer?.name !== undefined ? [{ officer: read.officer, notices: [notice] }] : [];
  });
  const [officer = null] = found;
  return { officer, rows: rows.filter((row) => officer?.notices.includes(row) !== true) };
};

/** What stands below the last table: the last unit's signature; rows that are left over are said. */
export const takeClosing = (state: CollectState, event: Event & { readonly kind: 'closing' }, context: Context): CollectState => {
  const { signed } = readNotices(event.notices, context, false);
  const rows = event.notices.filter((notice) => notice.from === 'row' && signed?.notices.includes(notice) !== true);
  return dropPending({ ...takeSignature(state, signed), pending: [...state.pending, ...rows] });
};

/** Opens what a run of notices announces; rows among them that announce nothing group the objectives below. */
export const takeNotices = (state: CollectState, event: Event & { readonly kind: 'notices' }, context: Context): CollectState => {
  const unlabelled = state.units.every((unit) => unit.heading.label === '');
  const read = readNotices(event.notices, context, unlabelled);
  const led = withLeader(read, state);
  const said = withinUnit(led, state.units[state.current]);
  const before = takeSignature({ ...state, officersLead: state.officersLead || led !== read }, said.signed);
  const announces = said.unit !== null || said.section !== null;
  const opened = openAnnounced(announces ? dropPending(before) : before, said, event === context.wholeBodyNotices);
  const next = said.section === null ? opened : openSection(opened, said.section);
  const inRows = said.others.filter(({ from }) => from === 'row');
  const above = aboveUnit(inRows, said, event);
  const left = inRows.filter((row) => !above.includes(row));
  const { officer, rows } = next.current < 0 ? { officer: null, rows: left } : officerAmong(left);
  const signed = takeSignature(next, officer);
  const group = groupOf(rows, said.section, event) ?? next.group;
  return { ...dropPending({ ...signed, pending: above }), pending: [...signed.pending, ...rows], group };
};
