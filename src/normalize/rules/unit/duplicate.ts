import { defineRule } from '../../rule.js';
import { placeOfUnit, unitLabel } from '../rows.js';

/** Two units of one kind with the same number and different names. */
export const unitDuplicate = defineRule({
  id: 'unit/duplicate',
  severity: 'warning',
  fixes: false,
  *check({ units }) {
    for (const [index, unit] of units.entries()) {
      const earlier = units.findIndex(({ kind, number }) => kind === unit.kind && number !== undefined && number === unit.number);
      const first = units[earlier];
      if (first === undefined || earlier >= index) continue;
      yield {
        at: `/units/${index}`,
        place: placeOfUnit(unit),
        related: [{ at: `/units/${earlier}`, place: placeOfUnit(first) }],
        args: { unit: unitLabel(unit), names: [first.name, unit.name] },
      };
    }
  },
});
