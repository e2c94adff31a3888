import { defineRule } from '../../rule.js';
import { placeOfField, rowsOf } from '../rows.js';
import { isValue } from './values.js';

/** A title that is nothing but a figure or a date: the cells of the row stand one column too far. */
export const cellsShifted = defineRule({
  id: 'cells/shifted',
  severity: 'error',
  fixes: false,
  *check(draft) {
    for (const { at, assignment } of rowsOf(draft)) {
      const { text } = assignment.title;
      if (isValue(text)) yield { at: `${at}/title`, place: placeOfField(assignment, 'title'), args: { text } };
    }
  },
});
