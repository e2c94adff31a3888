import { defineRule } from '../../rule.js';
import { cellText, placeOfField, placeOfUnit, rowsByUnit } from '../rows.js';

/** A row whose indicator is empty although its table has a column for it. A unit none of whose rows has one is named once. */
export const indicatorMissing = defineRule({
  id: 'indicator/missing',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rowsOfUnit = rowsByUnit(draft);
    for (const [index, unit] of draft.units.entries()) {
      if (!unit.columns.some(({ field }) => field === 'indicator')) continue;
      const own = rowsOfUnit(unit);
      const without = own.filter((row) => cellText(row, 'indicator').trim() === '');
      if (without.length === own.length && own.length > 1) yield { at: `/units/${index}`, place: placeOfUnit(unit), args: {} };
      else for (const { at, assignment } of without) yield { at, place: placeOfField(assignment, 'indicator'), args: {} };
    }
  },
});
