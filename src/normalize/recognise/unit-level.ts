import { round2 } from '../values/numbers.js';
import { readWeight } from '../values/weight.js';
import type { ColumnDecision } from './columns.js';
import type { GridRow } from './grid.js';
import type { PrintedHeader } from './header.js';
import { priorsOf } from './lexicon.js';

/** A header that says at least so much names units. */
const unitSaid = 0.7;
/** What the weights of one unit add up to. */
const wholes: ReadonlySet<number> = new Set([1, 100, 1000]);

/** A weight of 1 alone may be a rank; parts of one are several. */
const makeWhole = (weights: readonly number[]): boolean => {
  const sum = round2(weights.reduce((total, weight) => total + weight, 0));
  return wholes.has(sum) && (sum > 1 || weights.length > 1);
};

/** The share of the units named in a column whose weights make a whole; a merged or repeated name goes on. */
const closedShare = (rows: readonly GridRow[], unit: number, weight: number): number => {
  const weights = new Map<string, readonly number[]>();
  let name = '';
  for (const row of rows) {
    const [named, weighed] = [row.covering[unit], row.covering[weight]];
    const text = named?.text.trim() ?? '';
    if (text !== '') name = text;
    const read = weighed?.row === row.index ? readWeight(weighed.text) : null;
    if (read?.kind === 'number') weights.set(name, [...(weights.get(name) ?? []), read.value]);
  }
  return weights.size === 0 ? 0 : [...weights.values()].filter(makeWhole).length / weights.size;
};

/** Where several columns name units of several levels, the objectives are those of the level whose weights make a whole. */
export const withUnitLevel = (
  decisions: readonly ColumnDecision[],
  headers: readonly PrintedHeader[],
  rows: readonly GridRow[],
): readonly ColumnDecision[] => {
  const weight = decisions.findIndex(({ field }) => field === 'weight');
  const taken = decisions.findIndex(({ field }) => field === 'unit');
  // A person who says which column names the units is always sure.
  if (weight < 0 || taken < 0 || decisions[taken]?.score === 1) return decisions;
  const levels = headers.flatMap(({ text }, column) => {
    const isUnit = (priorsOf(text).get('unit') ?? 0) >= unitSaid && ['unit', 'unknown'].includes(decisions[column]?.field ?? '');
    return isUnit ? [{ column, share: closedShare(rows, column, weight) }] : [];
  });
  const own = levels.find(({ column }) => column === taken)?.share ?? 0;
  const better = levels.filter(({ share }) => share > own).toSorted((one, other) => other.share - one.share)[0];
  if (better === undefined) return decisions;
  return decisions.map((decision, column) => {
    if (column === better.column) return { ...decision, field: 'unit', score: decisions[taken]?.score ?? decision.score };
    return column === taken ? { ...decision, field: 'unknown' } : decision;
  });
};
