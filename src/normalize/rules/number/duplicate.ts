import { defineRule } from '../../rule.js';
import { fold } from '../../values/fold.js';
import { type Row, rowsOf, unitLabel } from '../rows.js';

const keyOf = ({ unit, assignment }: Row): string =>
  [unit.id, assignment.section, fold(assignment.printedNumber ?? '')].join(' ');

/** Two rows of one section with the same printed number and different titles. Rows of one title share their number by right. */
export const numberDuplicate = defineRule({
  id: 'number/duplicate',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const first = new Map<string, Row>();
    for (const row of rowsOf(draft)) {
      const number = row.assignment.printedNumber;
      if (number === undefined || number.trim() === '') continue;
      const earlier = first.get(keyOf(row));
      if (earlier === undefined) first.set(keyOf(row), row);
      else if (fold(earlier.assignment.title.text) !== fold(row.assignment.title.text))
        yield {
          at: row.at,
          place: row.place,
          related: [{ at: earlier.at, place: earlier.place }],
          args: { unit: unitLabel(row.unit), number },
        };
    }
  },
});
