import type { Unit } from '../../../model/annex.js';
import { defineRule, type Report } from '../../rule.js';
import { placeOfField, placeOfUnit, type Row, rowsByUnit } from '../rows.js';
import { indicatorsMeasure, isDate, targetsOf } from './measures.js';

const hasColumn = (unit: Unit, field: 'target' | 'dueDate'): boolean => unit.columns.some((column) => column.field === field);

/** With a column for values beside one for dates, a row that has only one date lacks the value most of the others have. */
const lacksValue = (row: Row, own: readonly Row[]): boolean =>
  hasColumn(row.unit, 'target') &&
  hasColumn(row.unit, 'dueDate') &&
  targetsOf(row).length === 1 &&
  targetsOf(row).every(isDate) &&
  own.filter((other) => targetsOf(other).some((target) => !isDate(target))).length > (own.length - 1) / 2;

const lacksTarget = (row: Row, own: readonly Row[]): boolean => {
  if (targetsOf(row).length > 0) return lacksValue(row, own);
  return hasColumn(row.unit, 'target') || hasColumn(row.unit, 'dueDate') || !indicatorsMeasure(row);
};

/** Where each indicator has a target of its own, one that has none. */
const indicatorsWithout = ({ at, assignment }: Row): readonly Report<'target/missing'>[] => {
  const { indicators, targets } = assignment;
  if (targets.length > 0 || indicators.every((indicator) => indicator.targets === undefined)) return [];
  return indicators.flatMap((indicator, index) =>
    indicator.targets === undefined && indicator.threshold === undefined
      ? [{ at: `${at}/indicators/${index}`, place: placeOfField(assignment, 'indicator'), args: {} }]
      : [],
  );
};

/**
 * A row, or one of several indicators with targets of their own, says nothing that could be reached or missed. A unit none of
 * whose rows has a target is named once.
 */
export const targetMissing = defineRule({
  id: 'target/missing',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rowsOfUnit = rowsByUnit(draft);
    for (const [index, unit] of draft.units.entries()) {
      const own = rowsOfUnit(unit);
      const without = own.filter((row) => lacksTarget(row, own));
      if (without.length === own.length && own.length > 1) {
        yield { at: `/units/${index}`, place: placeOfUnit(unit), args: {} };
        continue;
      }
      for (const { at, assignment } of without) yield { at, place: placeOfField(assignment, 'target', 'dueDate'), args: {} };
      for (const row of own) yield* indicatorsWithout(row);
    }
  },
});
