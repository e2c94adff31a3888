import { defineRule } from '../../rule.js';
import { reportMoves } from './move-reports.js';

/** A carried-over row is about the accounts of two years before the plan's; those of the year before it are meant. */
export const yearPreviousCycle = defineRule({
  id: 'year/previous-cycle',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    yield* reportMoves(draft, 'year/previous-cycle', 'row');
  },
});
