import { defineRule } from '../../rule.js';
import { reportMoves } from './move-reports.js';

/** A due date lies in the year before the plan's, and the table or its own cell shows it for a term. */
export const yearStaleDate = defineRule({
  id: 'year/stale-date',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    yield* reportMoves(draft, 'year/stale-date', 'unit');
  },
});
