import { defineRule } from '../../rule.js';
import { placeOfField, rowsOf } from '../rows.js';

const weightInText = /(?<!\p{L})pes[oi]\s*(?::|=|pari\s+(?:a|al))?\s*\d+(?:[.,]\d+)?\s*(?:%|punti|\/\s*100)?/iu;

/** A weight written into the title: it counts nothing there, and may differ from that of the column. */
export const weightInTitle = defineRule({
  id: 'weight/in-title',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    for (const { at, assignment } of rowsOf(draft)) {
      const found = weightInText.exec(assignment.title.text)?.[0];
      if (found === undefined) continue;
      const args = { found: found.trim(), expected: assignment.weight.text.trim() };
      yield { at: `${at}/title`, place: placeOfField(assignment, 'title'), args };
    }
  },
});
