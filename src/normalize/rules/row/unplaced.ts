import { defineRule } from '../../rule.js';

/** Text of a table of objectives that fits no row and no field: it is in no other part of the result. */
export const rowUnplaced = defineRule({
  id: 'row/unplaced',
  severity: 'warning',
  fixes: false,
  *check({ unplaced }) {
    for (const { text, place } of unplaced) yield { at: '', place, args: { text } };
  },
});
