import type { UnitKind } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { missingNumbers } from '../number/sequence.js';
import { placeOfUnit } from '../rows.js';

/** The numbers of the units of one kind leave some out: a unit may have been merged, left vacant or forgotten. */
export const unitGap = defineRule({
  id: 'unit/gap',
  severity: 'warning',
  fixes: false,
  *check({ units }) {
    const kinds = new Set<UnitKind>(units.map(({ kind }) => kind));
    for (const kind of kinds) {
      const numbers = units.flatMap((unit) => (unit.kind === kind && unit.number !== undefined ? [unit.number] : []));
      // A single numbered unit says nothing of others: the document may be about it alone.
      const missing = numbers.length < 2 ? [] : missingNumbers(numbers, 1);
      const [first] = missing;
      if (first === undefined) continue;
      const next = units.findIndex((unit) => unit.kind === kind && unit.number !== undefined && unit.number > first);
      const unit = units[next];
      if (unit !== undefined) yield { at: `/units/${next}`, place: placeOfUnit(unit), args: { missing } };
    }
  },
});
