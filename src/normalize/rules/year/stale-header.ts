import { defineRule } from '../../rule.js';
import { reportMoves } from './move-reports.js';

/** The header of a unit's table names the year before the plan's: the table was carried over. */
export const yearStaleHeader = defineRule({
  id: 'year/stale-header',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    yield* reportMoves(draft, 'year/stale-header', 'unit');
  },
});
