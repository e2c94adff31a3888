import type { Objective } from '../../../model/annex.js';
import { isPart } from '../../../model/common-rows.js';
import type { AnnexDraft } from '../../../model/draft.js';
import { defineRule } from '../../rule.js';
import { placeOfUnit, unitLabel } from '../rows.js';

/** With fewer units that have transversal objectives there is no majority to speak of. */
const fewestUnits = 2;

type Carriers = { readonly objective: Objective; readonly unitIds: ReadonlySet<string> };

const carriersOf = (draft: AnnexDraft): readonly Carriers[] =>
  draft.objectives
    .filter(({ kind }) => kind === 'transversal')
    .map((objective) => ({
      objective,
      unitIds: new Set(draft.assignments.filter(({ objectiveId }) => objectiveId === objective.id).map(({ unitId }) => unitId)),
    }));

/**
 * A unit lacks transversal objectives that most of the others have. The secretary has objectives of another kind; what is given to all units
 * lacks nothing.
 */
export const transversalIncomplete = defineRule({
  id: 'transversal/incomplete',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const carriers = carriersOf(draft);
    const withTransversal = draft.units.filter((unit) => isPart(unit) && carriers.some(({ unitIds }) => unitIds.has(unit.id)));
    for (const [index, unit] of draft.units.entries()) {
      const others = withTransversal.filter((other) => other !== unit);
      if (!isPart(unit) || others.length < fewestUnits) continue;
      const missing = carriers
        .filter(({ unitIds }) => !unitIds.has(unit.id))
        .filter(({ unitIds }) => others.filter((other) => unitIds.has(other.id)).length > others.length / 2)
        .map(({ objective }) => objective.title);
      if (missing.length > 0) yield { at: `/units/${index}`, place: placeOfUnit(unit), args: { unit: unitLabel(unit), missing } };
    }
  },
});
