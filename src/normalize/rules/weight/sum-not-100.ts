import type { Unit } from '../../../model/annex.js';
import { answeredWeight, closesAtFull as closes, fullWeight, withoutTrace } from '../../../model/common-rows.js';
import type { AnnexDraft } from '../../../model/draft.js';
import { defineRule } from '../../rule.js';
import { placeOfUnit, unitLabel } from '../rows.js';

/** Weights close at 100 together with what is printed for all units, or section by section. */
const isClosed = (unit: Unit, units: readonly Unit[]): boolean =>
  closes(answeredWeight(unit, units)) || (closes(unit.weights.own) && closes(unit.weights.transversal));

/** Percentages have to close at 100; points and free weights only where most units of the annex do. */
const mustClose = (unit: Unit, others: readonly Unit[], units: readonly Unit[]): boolean =>
  unit.weights.scale === 'percent' || others.filter((other) => isClosed(other, units)).length > others.length / 2;

/** A missing weight explains a sum that is too small, and has a finding of its own. */
const isExplained = ({ assignments }: AnnexDraft, { id, weights }: Unit): boolean => {
  const own = assignments.filter(({ unitId }) => unitId === id);
  const incomplete = own.some(
    ({ weight }) => weight.value === null && weight.prerequisite === undefined && weight.sharedFrom === undefined,
  );
  return own.length === 0 || (incomplete && weights.total < fullWeight);
};

/** A unit's weights do not add up to 100. They are never rescaled in the printed column. */
export const weightSumNot100 = defineRule({
  id: 'weight/sum-not-100',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const weighed = draft.units.filter(({ kind, weights }) => kind !== 'all' && weights.total > 0);
    for (const [index, unit] of draft.units.entries()) {
      if (!weighed.includes(unit) || isClosed(unit, draft.units) || isExplained(draft, unit)) continue;
      const others = weighed.filter((other) => other !== unit);
      if (!mustClose(unit, others, draft.units)) continue;
      const { own } = unit.weights;
      const total = answeredWeight(unit, draft.units);
      const transversal = withoutTrace(total - own);
      yield { at: `/units/${index}`, place: placeOfUnit(unit), args: { unit: unitLabel(unit), own, transversal, total } };
    }
  },
});
