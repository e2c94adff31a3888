import { defineRule } from '../../rule.js';
import { reportMoves } from './move-reports.js';

/** A due date lies in the year before the plan's. Applied where the row shows it for a term, proposed where it might be none. */
export const yearStaleDate = defineRule({
  id: 'year/stale-date',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    yield* reportMoves(draft, 'year/stale-date', 'unit');
  },
});
