import { defineRule } from '../../rule.js';
import { fold } from '../../values/fold.js';
import { type Row, rowsOf, unitLabel } from '../rows.js';

const keyOf = ({ unit, texts }: Row): string => [unit.id, ...texts.map(({ field, text }) => `${field} ${fold(text)}`)].join('|');

/** One unit prints the same row twice, every cell of it: its weight counts twice. */
export const objectiveSameRowTwice = defineRule({
  id: 'objective/same-row-twice',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const first = new Map<string, Row>();
    for (const row of rowsOf(draft)) {
      const earlier = first.get(keyOf(row));
      if (earlier === undefined) first.set(keyOf(row), row);
      else
        yield {
          at: row.at,
          place: row.place,
          related: [{ at: earlier.at, place: earlier.place }],
          args: { unit: unitLabel(row.unit) },
        };
    }
  },
});
