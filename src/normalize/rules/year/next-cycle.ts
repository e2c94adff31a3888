import { defineRule } from '../../rule.js';
import { reportMoves } from './move-reports.js';

/** A carried-over row plans the years from the plan's own on; drawn up in the plan's year, it would plan those after it. */
export const yearNextCycle = defineRule({
  id: 'year/next-cycle',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    yield* reportMoves(draft, 'year/next-cycle', 'row');
  },
});
