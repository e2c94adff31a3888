import type { Unit } from '../../../model/annex.js';
import { closesAtFull as closes, fullWeight } from '../../../model/common-rows.js';
import type { AnnexDraft } from '../../../model/draft.js';
import { defineRule } from '../../rule.js';
import { placeOfUnit, unitLabel } from '../rows.js';

/** What the rows given to every unit add to each of them. */
const sharedWeight = (units: readonly Unit[]): number =>
  units.filter(({ kind }) => kind === 'all').reduce((sum, { weights }) => sum + weights.total, 0);

/** Weights close at 100 in all, section by section, or together with what every unit shares. */
const isClosed = ({ weights }: Unit, shared: number): boolean =>
  closes(weights.total) || closes(weights.total + shared) || (closes(weights.own) && closes(weights.transversal));

/** Percentages have to close at 100; points and free weights only where most units of the annex do. */
const mustClose = (unit: Unit, others: readonly Unit[], shared: number): boolean =>
  unit.weights.scale === 'percent' || others.filter((other) => isClosed(other, shared)).length > others.length / 2;

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
    const shared = sharedWeight(draft.units);
    const weighed = draft.units.filter(({ kind, weights }) => kind !== 'all' && weights.total > 0);
    for (const [index, unit] of draft.units.entries()) {
      if (!weighed.includes(unit) || isClosed(unit, shared) || isExplained(draft, unit)) continue;
      const others = weighed.filter((other) => other !== unit);
      if (!mustClose(unit, others, shared)) continue;
      const { own, transversal, total } = unit.weights;
      yield { at: `/units/${index}`, place: placeOfUnit(unit), args: { unit: unitLabel(unit), own, transversal, total } };
    }
  },
});
