import { defineRule } from '../../rule.js';
import { reportMoves } from './move-reports.js';

/** A year in a carried-over row that may have to move with it, or may be meant: only a person can say. */
export const yearDoubtfulDate = defineRule({
  id: 'year/doubtful-date',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    yield* reportMoves(draft, 'year/doubtful-date', 'unit');
  },
});
