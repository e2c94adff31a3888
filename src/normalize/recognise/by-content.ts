import type { Field } from '../../model/annex.js';
import type { ColumnDecision, ColumnEvidence } from './columns.js';
import { printedYear, priorsOf } from './lexicon.js';
import { speaksOfOtherTable } from './table-kind.js';

/**
 * Where the words of the headers name no column for the objective, or for what it is measured by, what the columns hold says
 * which they are: each row of such a table says in a sentence of its own what is to be done, how that is measured, to which
 * value it is brought, and how much of the whole it counts for.
 */

/** A header that says at least so much of a field is sure of it. */
const sureWord = { weight: 0.65, measure: 0.6, indicator: 0.5 };
/** So many of a column's cells hold what it is taken for. */
const mostCells = 0.8;
/** A column of sentences has at least this share of them. */
const proseShare = 0.5;
/** Every row has an objective of its own: of the texts so many are different ones. */
const ownTexts = 0.75;
/** Targets are of several kinds: each row measures something else. Prices, staff and amounts of money are of one. */
const severalKinds = 2;
/** Of two columns whose texts are about as long, the first is the objective. */
const aboutAsLong = 0.8;
/** What content alone says is worth half of what a header says. */
const contentScore = 0.5;

/** What stands beside an objective to say what is to be reached. */
const measuring: readonly Field[] = ['target', 'dueDate', 'indicator', 'expectedResult'];

type Columns = readonly { readonly decision: ColumnDecision; readonly evidence: ColumnEvidence }[];

const isOf = ({ decision }: Columns[number], ...fields: readonly Field[]): boolean => fields.includes(decision.field);
/** Whether nothing says what a column holds: neither its header nor a person, who is always sure. */
const isFree = (column: Columns[number]): boolean =>
  isOf(column, 'unknown') && column.decision.score < 1 && column.evidence.profile.shown > 0;
const wordOf = ({ evidence }: Columns[number], field: Field): number => priorsOf(evidence.header.text).get(field) ?? 0;
const named = (columns: Columns, field: Field, least: number): boolean =>
  columns.some((column) => isOf(column, field) && wordOf(column, field) >= least);

const take = (columns: Columns, at: number, field: Field, share: number): Columns =>
  columns.map((column, index) => {
    if (index !== at) return column;
    const { decision } = column;
    const printedMeaning = decision.field === 'unknown' ? null : decision.field;
    const runnerUp = decision.field === 'unknown' ? decision.runnerUp : { field: decision.field, score: decision.score };
    return { ...column, decision: { field, score: contentScore * share, runnerUp, byContent: { printedMeaning, share } } };
  });

const holdsValues = ({ evidence: { profile } }: Columns[number]): boolean => profile.targets >= mostCells;

/**
 * A column of numbers that make a whole in every table weighs its rows. Names of actions and projects are objectives' only beside
 * what measures them: shares of a fund or of a company make a whole, too.
 */
const withWeight = (columns: Columns): Columns => {
  if (columns.some((column) => isOf(column, 'weight', 'indicatorWeight'))) return columns;
  const isTitled = columns.some((column) => isOf(column, 'title'));
  if (isTitled && !columns.some((column) => isOf(column, ...measuring))) return columns;
  const at = columns.findIndex((column) => isFree(column) && column.evidence.profile.closes && holdsValues(column));
  return at < 0 ? columns : take(columns, at, 'weight', columns[at]?.evidence.profile.weights ?? 0);
};

const isMixed = ({ evidence }: Columns[number]): boolean => evidence.profile.valueKinds >= severalKinds;

/** Whether a column may be the target that no header names: nothing is named so, but for a weakly named one right before it. */
const mayBeTarget = (columns: Columns, at: number): boolean =>
  columns.every(
    (column, index) =>
      !isOf(column, 'target', 'dueDate') || (index === at - 1 && wordOf(column, column.decision.field) < sureWord.measure),
  );

/** The values a table's rows are measured by: of several kinds, or right after the column that says what is measured. */
const withTarget = (columns: Columns): Columns => {
  const at = columns.findLastIndex((column, index) => {
    if (!isFree(column) || !holdsValues(column) || !mayBeTarget(columns, index)) return false;
    const before = columns[index - 1];
    return isMixed(column) || (before !== undefined && isOf(before, 'indicator', 'baseline', 'formula', 'measureUnit'));
  });
  if (at < 0) return columns;
  const taken = take(columns, at, 'target', columns[at]?.evidence.profile.targets ?? 0);
  const from = columns[at - 1];
  const isFrom = from !== undefined && holdsValues(from) && isOf(from, 'unknown', 'target');
  return isFrom && !columns.some((one) => isOf(one, 'baseline')) ? take(taken, at - 1, 'baseline', 1) : taken;
};

/** Where several columns are of years, values of one before the first target's are where things stood. */
const withBaseline = (columns: Columns): Columns => {
  if (columns.some((column) => isOf(column, 'baseline'))) return columns;
  const years = columns.flatMap((column) => (isOf(column, 'target') ? [printedYear(column.evidence.header.text)] : []));
  const first = years.filter((year) => year !== '').toSorted()[0] ?? '';
  const at = columns.findLastIndex((column) => {
    const year = printedYear(column.evidence.header.text);
    return isFree(column) && year !== '' && year < first && column.evidence.profile.targets >= proseShare;
  });
  return at < 0 ? columns : take(columns, at, 'baseline', columns[at]?.evidence.profile.targets ?? 0);
};

const proseOf = ({ evidence: { profile } }: Columns[number]): number => profile.prose * profile.distinct;

const isProse = (column: Columns[number]): boolean =>
  proseOf(column) >= proseShare && column.evidence.profile.distinct >= ownTexts;

/** Whether a column's values are those to reach: its header says so, or they are of several kinds. */
const areReached = (column: Columns[number]): boolean =>
  isOf(column, 'target', 'dueDate') &&
  column.evidence.profile.targets >= proseShare &&
  (wordOf(column, column.decision.field) >= sureWord.measure || isMixed(column));

/** Whether the other columns are those of objectives: what is weighed is measured, and what is measured has a value to reach. */
const areOfObjectives = (columns: Columns): boolean => {
  const reached = columns.filter(areReached);
  const isClosed = columns.some((one) => isOf(one, 'weight') && one.evidence.profile.closes);
  const says = named(columns, 'weight', sureWord.weight) || named(columns, 'indicator', sureWord.indicator);
  return (says && reached.length > 0) || (isClosed && reached.some(isMixed));
};

/** The longest of the columns of sentences of their own, the first where several are about as long; -1 where there is none. */
const longestProse = (columns: Columns, among: (column: Columns[number]) => boolean): number => {
  const lengths = columns.map((column) => (among(column) && isProse(column) ? column.evidence.profile.length : 0));
  const longest = Math.max(...lengths);
  return longest === 0 ? -1 : lengths.findIndex((length) => length >= aboutAsLong * longest);
};

const withTitle = (columns: Columns): Columns => {
  const free = longestProse(columns, isFree);
  const at = free < 0 ? longestProse(columns, (column) => isOf(column, 'description', 'expectedResult')) : free;
  const column = columns[at];
  return column === undefined ? columns : take(columns, at, 'title', proseOf(column));
};

/** Beside an objective that the content told, the words that are left say what is measured. */
const withIndicator = (columns: Columns): Columns => {
  if (columns.some((column) => isOf(column, 'indicator'))) return columns;
  const at = columns.findIndex((column) => {
    const { words, distinct } = column.evidence.profile;
    return isFree(column) && words >= mostCells && distinct >= mostCells;
  });
  return at < 0 ? columns : take(columns, at, 'indicator', columns[at]?.evidence.profile.words ?? 0);
};

/** Decides by their content the columns that their headers leave open, where the rest of the table is that of objectives. */
export const decideByContent = (
  decisions: readonly ColumnDecision[],
  evidence: readonly ColumnEvidence[],
  titleElsewhere: boolean,
): readonly ColumnDecision[] => {
  const columns: Columns = decisions.flatMap((decision, index) => {
    const one = evidence[index];
    return one === undefined ? [] : [{ decision, evidence: one }];
  });
  const isNamed = titleElsewhere || columns.some((column) => isOf(column, 'title'));
  if (speaksOfOtherTable(evidence.map(({ header }) => header.text))) return decisions;
  const measured = withBaseline(withTarget(withWeight(columns)));
  if (isNamed) return measured.map(({ decision }) => decision);
  if (!areOfObjectives(measured)) return decisions;
  const titled = withTitle(measured);
  return withIndicator(titled).map(({ decision }) => decision);
};
