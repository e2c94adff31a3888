import { defineRule } from '../../rule.js';
import { findDates } from '../../values/dates.js';
import { placeOfUnit, unitLabel } from '../rows.js';

const turn = /(?<!\p{L})(?:fino\s+al|sino\s+al|dal|a\s+decorrere\s+dal|con\s+decorrenza\s+dal)\s*$/iu;

/** A unit's heading names who answers for it from or until a day: the year has more than one officer to evaluate. */
export const unitOfficerChanges = defineRule({
  id: 'unit/officer-changes',
  severity: 'info',
  fixes: false,
  *check({ units }) {
    for (const [index, unit] of units.entries()) {
      const date = findDates(unit.heading).find(({ range: [start] }) => turn.test(unit.heading.slice(0, start)));
      if (date === undefined) continue;
      yield { at: `/units/${index}`, place: placeOfUnit(unit), args: { unit: unitLabel(unit), date: date.text } };
    }
  },
});
