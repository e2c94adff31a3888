import { defineRule } from '../../rule.js';
import { rowsOf, titlesOfSeveralUnits, unitLabel } from '../rows.js';

/** The same row stands in several units outside the transversal sections: perhaps one objective they share. */
export const objectiveSameRowElsewhere = defineRule({
  id: 'objective/same-row-elsewhere',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const isOfSeveral = titlesOfSeveralUnits(draft);
    const rows = rowsOf(draft).filter((row) => !isOfSeveral(row));
    const told = new Set<string>();
    for (const { links } of draft.objectives.filter((objective) => objective.links.some(({ status }) => status === 'proposed'))) {
      const ids = new Set(links.map(({ assignmentId }) => assignmentId));
      const [first, ...others] = rows.filter(({ assignment }) => ids.has(assignment.id));
      if (first === undefined || others.length === 0 || [...ids].some((id) => told.has(id))) continue;
      for (const id of ids) told.add(id);
      yield {
        at: first.at,
        place: first.place,
        related: others.map(({ at, place }) => ({ at, place })),
        args: { units: [first, ...others].map(({ unit }) => unitLabel(unit)) },
      };
    }
  },
});
