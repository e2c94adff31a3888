import type { Unit } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { placeOfField, placeOfUnit, type Row, rowsByUnit } from '../rows.js';
import { indicatorsMeasure, isDate, targetsOf } from './measures.js';

const hasColumn = (unit: Unit, field: 'target' | 'dueDate'): boolean => unit.columns.some((column) => column.field === field);

/** With a column for values beside one for dates, a row that has only its date lacks the value most others have. */
const lacksValue = (row: Row, own: readonly Row[]): boolean =>
  hasColumn(row.unit, 'target') &&
  hasColumn(row.unit, 'dueDate') &&
  targetsOf(row).every(isDate) &&
  own.filter((other) => targetsOf(other).some((target) => !isDate(target))).length > own.length / 2;

const lacksTarget = (row: Row, own: readonly Row[]): boolean => {
  if (targetsOf(row).length > 0) return lacksValue(row, own);
  return hasColumn(row.unit, 'target') || hasColumn(row.unit, 'dueDate') || !indicatorsMeasure(row);
};

/** A row says nothing that could be reached or missed. A unit none of whose rows has a target is named once. */
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
    }
  },
});
