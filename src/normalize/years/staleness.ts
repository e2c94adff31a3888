import type { Field, Unit } from '../../model/annex.js';
import type { AnnexDraft } from '../../model/draft.js';
import { oncePer } from '../once.js';
import { type Row, type RowText, rowsByUnit } from '../rules/rows.js';
import { type ClassifiedMention, classifyMentions, type MentionKind, noTopics, topicsOf } from './classify.js';
import { mayMentionYear } from './mentions.js';

/** A row's text with the years it mentions. */
export type ReadText = { readonly text: RowText; readonly mentions: readonly ClassifiedMention[] };

/** A row with the years of all its texts. */
export type ReadRow = { readonly row: Row; readonly texts: readonly ReadText[] };

/** A unit with the years of its headings, and whether its header and its rows are those of the year before the plan's. */
export type UnitYears = {
  readonly unit: Unit;
  readonly at: string;
  readonly headerStale: boolean;
  readonly rowsStale: boolean;
  readonly rows: readonly ReadRow[];
};

/** Columns that speak of other years than the plan's by their nature. */
const columnsOfOtherYears: readonly Field[] = ['baseline', 'actual', 'score', 'notes'];

/** Reads every year a row mentions, in the light of what the row is about. */
export const readRow = oncePer((row: Row): ReadRow => {
  const topics = row.texts.some(({ text }) => mayMentionYear(text)) ? topicsOf(row.texts.map(({ text }) => text)) : noTopics;
  return { row, texts: row.texts.map((text) => ({ text, mentions: classifyMentions(text.text, topics) })) };
});

/** The columns whose header may name the plan's year, with their position. */
export const yearColumns = (unit: Unit) =>
  [...unit.columns.entries()]
    .filter(([, { field }]) => !columnsOfOtherYears.includes(field))
    .map(([index, column]) => ({ index, column }));

const plainKinds: readonly MentionKind[] = ['due', 'next', 'other'];

/** The mentions in a heading or title that say to which year it belongs: not a citation's, a past value's or a programme's. */
export const headingMentions = (text: string): readonly ClassifiedMention[] =>
  classifyMentions(text).filter(({ kind }) => plainKinds.includes(kind));

/** Whether a unit's headings all name one year, and that year is the given one. */
const isHeadedBy = (unit: Unit, year: number): boolean => {
  const headings = [
    unit.heading,
    ...unit.sections.map(({ heading }) => heading ?? ''),
    ...yearColumns(unit).map(({ column }) => column.header.text),
  ];
  const years = headings.flatMap((heading) => headingMentions(heading).map(({ from }) => from));
  return years.length > 0 && years.every((one) => one === year);
};

const dueIn = (texts: readonly ReadText[]): readonly number[] =>
  texts.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'due').map(({ from }) => from));

/** The years in which things are due in a row: those of its targets, where these are silent those of its other texts. */
export const dueYears = ({ texts }: ReadRow): readonly number[] => {
  const inTargets = dueIn(texts.filter(({ text }) => text.field === 'target'));
  return inTargets.length > 0 ? inTargets : dueIn(texts);
};

/** Reads a unit's years against the plan's. Its due dates decide whether its rows are stale, its header where they are silent. */
const readUnitYears = (unit: Unit, { at, rows, year }: { at: string; rows: readonly Row[]; year: number }): UnitYears => {
  const read = rows.map(readRow);
  const due = read.flatMap(dueYears);
  const stale = due.filter((one) => one === year - 1).length;
  const current = due.filter((one) => one >= year).length;
  const headerStale = isHeadedBy(unit, year - 1);
  return { unit, at, headerStale, rowsStale: stale === current ? headerStale : stale > current, rows: read };
};

/** Reads every unit's years against the plan's; nothing where the plan's year is not known. */
export const readUnits = oncePer((draft: AnnexDraft): readonly UnitYears[] => {
  const { year } = draft.plan;
  if (year === null) return [];
  const rowsOfUnit = rowsByUnit(draft);
  return draft.units.map((unit, i) => readUnitYears(unit, { at: `/units/${i}`, rows: rowsOfUnit(unit), year }));
});
