import { defineRule } from '../../rule.js';
import { foldWords } from '../../values/fold.js';
import { type Row, rowsByUnit, unitLabel } from '../rows.js';

/** A title of fewer words says too little to be found again. */
const fewestWords = 3;

const wordsOfResult = ({ assignment }: Row): readonly string[] => foldWords(assignment.expectedResult?.text ?? '');

/** Whether the result of another row begins with this row's title. */
const isResultOf = (row: Row, other: Row): boolean => {
  const title = foldWords(row.assignment.title.text);
  const result = wordsOfResult(other);
  const isOwnTitle = foldWords(other.assignment.title.text).join(' ') === title.join(' ');
  return title.length >= fewestWords && !isOwnTitle && title.every((word, index) => word === result[index]);
};

/** What one row of a unit is about is the result that another promises: the same work would count twice. */
export const objectiveOverlapping = defineRule({
  id: 'objective/overlapping',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const rowsOfUnit = rowsByUnit(draft);
    for (const unit of draft.units) {
      const own = rowsOfUnit(unit);
      for (const row of own) {
        const other = own.find((one) => one !== row && isResultOf(row, one));
        if (other === undefined) continue;
        yield {
          at: row.at,
          place: row.place,
          related: [{ at: other.at, place: other.place }],
          args: { unit: unitLabel(unit), title: row.assignment.title.text, other: other.assignment.title.text },
        };
      }
    }
  },
});
