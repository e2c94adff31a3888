import { defineRule } from '../../rule.js';
import { placeOfField, rowsOf } from '../rows.js';

/** One weight is printed once for several rows: it counts once, with the first of them, and is not parted. */
export const weightSharedByRows = defineRule({
  id: 'weight/shared-by-rows',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rows = rowsOf(draft);
    for (const { at, assignment } of rows) {
      const others = rows.filter((row) => row.assignment.weight.sharedFrom === assignment.id);
      if (others.length === 0) continue;
      yield {
        at: `${at}/weight`,
        place: placeOfField(assignment, 'weight'),
        related: others.map((other) => ({ at: `${other.at}/weight`, place: other.place })),
        args: { weight: assignment.weight.text, rows: others.length + 1 },
      };
    }
  },
});
