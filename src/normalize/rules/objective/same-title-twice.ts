import { defineRule } from '../../rule.js';
import { fold } from '../../values/fold.js';
import { type Row, rowsOf, unitLabel } from '../rows.js';

const cells = ({ texts }: Row): string => texts.map(({ field, text }) => `${field} ${fold(text)}`).join('|');

/** Two rows of one section of a unit with the same title, which measure different things. */
export const objectiveSameTitleTwice = defineRule({
  id: 'objective/same-title-twice',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const first = new Map<string, Row>();
    for (const row of rowsOf(draft)) {
      const title = fold(row.assignment.title.text);
      const key = `${row.unit.id} ${row.assignment.section} ${title}`;
      const earlier = first.get(key);
      if (title === '') continue;
      if (earlier === undefined) first.set(key, row);
      else if (cells(earlier) !== cells(row))
        yield {
          at: row.at,
          place: row.place,
          related: [{ at: earlier.at, place: earlier.place }],
          args: { unit: unitLabel(row.unit), title: row.assignment.title.text },
        };
    }
  },
});
