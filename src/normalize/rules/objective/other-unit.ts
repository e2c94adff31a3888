import type { Unit } from '../../../model/annex.js';
import { groupBy } from '../../group-by.js';
import { defineRule } from '../../rule.js';
import { fold } from '../../values/fold.js';
import { stemsOf } from '../../values/stems.js';
import { type Row, rowsOf, titlesOfSeveralUnits, unitLabel } from '../rows.js';

/** Words with the same beginning of this length are forms of one word. */
const stemLength = 6;

const tells = (row: Row, unit: Unit): boolean => {
  const said = stemsOf(row.assignment.title.text, stemLength);
  return [...stemsOf(unit.name, stemLength)].some((stem) => said.has(stem));
};

/** A row of exactly two units that speaks of the matter of one of them by its name: at the other it seems to have been copied. */
export const objectiveOtherUnit = defineRule({
  id: 'objective/other-unit',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const isOfSeveral = titlesOfSeveralUnits(draft);
    const own = rowsOf(draft).filter((row) => row.assignment.section === 'own' && !isOfSeveral(row));
    for (const rows of groupBy(own, ({ assignment }) => fold(assignment.title.text)).values()) {
      const [first, second, ...others] = rows;
      if (first === undefined || second === undefined || others.length > 0 || first.unit.id === second.unit.id) continue;
      const [home, strange] = tells(first, first.unit) ? [first, second] : [second, first];
      if (!tells(home, home.unit) || tells(strange, strange.unit)) continue;
      yield {
        at: strange.at,
        place: strange.place,
        related: [{ at: home.at, place: home.place }],
        args: { unit: unitLabel(strange.unit), other: unitLabel(home.unit) },
      };
    }
  },
});
