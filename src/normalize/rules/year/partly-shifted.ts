import { groupBy } from '../../group-by.js';
import { defineRule } from '../../rule.js';
import { planYearMoves } from '../../years/moves.js';
import { rowsOf } from '../rows.js';

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Some years of a row were corrected and others only proposed: until that is decided the row contradicts itself. */
export const yearPartlyShifted = defineRule({
  id: 'year/partly-shifted',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const moves = groupBy(planYearMoves(draft), ({ row }) => row?.at ?? '');
    for (const row of rowsOf(draft)) {
      const own = moves.get(row.at) ?? [];
      const after = (action: 'apply' | 'propose') =>
        distinct(own.filter((move) => move.action === action).map((move) => move.after));
      const [applied, proposed] = [after('apply'), after('propose')];
      if (applied.length > 0 && proposed.length > 0) yield { at: row.at, place: row.place, args: { applied, proposed } };
    }
  },
});
