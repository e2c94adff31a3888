import type { Objective } from '../../../model/annex.js';
import { variantEvidence } from '../../linking.js';
import { defineRule } from '../../rule.js';
import { placeOfField, type Row, rowsOf } from '../rows.js';

/** A row of an objective that has the title most rows have. */
const rowWithTitle = ({ links, variants }: Objective, rows: readonly Row[]): Row | undefined => {
  const others = new Set(variants.flatMap(({ assignmentIds }) => assignmentIds));
  const ids = links.map(({ assignmentId }) => assignmentId).filter((id) => !others.has(id));
  return rows.find(({ assignment }) => ids.includes(assignment.id));
};

/** A transversal row was taken for one objective with the others although its title differs; it keeps its own. */
export const transversalVariant = defineRule({
  id: 'transversal/variant',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rows = rowsOf(draft);
    for (const objective of draft.objectives.filter(({ kind }) => kind === 'transversal')) {
      const usual = rowWithTitle(objective, rows);
      for (const { text: title, assignmentIds } of objective.variants) {
        const [first, ...others] = rows.filter(({ assignment }) => assignmentIds.includes(assignment.id));
        if (first === undefined || usual === undefined) continue;
        const [spot, ...related] = [first, ...others].map(({ at, assignment }) => ({
          at: `${at}/title`,
          place: placeOfField(assignment, 'title'),
        }));
        if (spot === undefined) continue;
        const args = { title, canonical: objective.title, ...variantEvidence(first.assignment, usual.assignment) };
        yield { ...spot, ...(related.length === 0 ? {} : { related }), args };
      }
    }
  },
});
