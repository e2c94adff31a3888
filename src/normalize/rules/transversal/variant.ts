import { defineRule } from '../../rule.js';
import { placeOfField, rowsOf } from '../rows.js';

/** A transversal row was taken for one objective with the others although its title differs; it keeps its own. */
export const transversalVariant = defineRule({
  id: 'transversal/variant',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rows = rowsOf(draft);
    for (const { title: canonical, variants } of draft.objectives.filter(({ kind }) => kind === 'transversal')) {
      for (const { text: title, assignmentIds } of variants) {
        const [first, ...others] = rows
          .filter(({ assignment }) => assignmentIds.includes(assignment.id))
          .map(({ at, assignment }) => ({ at: `${at}/title`, place: placeOfField(assignment, 'title') }));
        if (first === undefined) continue;
        yield { ...first, ...(others.length === 0 ? {} : { related: others }), args: { title, canonical } };
      }
    }
  },
});
