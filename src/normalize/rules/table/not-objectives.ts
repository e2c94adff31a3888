import { defineRule } from '../../rule.js';

/** A table that holds no objectives and was left as it is. */
export const tableNotObjectives = defineRule({
  id: 'table/not-objectives',
  severity: 'info',
  fixes: false,
  *check({ otherTables }) {
    for (const { place, rows, firstCell } of otherTables) yield { at: '', place, args: { rows, firstCell } };
  },
});
