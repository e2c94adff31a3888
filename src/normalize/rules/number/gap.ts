import { sectionKinds } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { placeOfUnit, rowsByUnit, titlesOfSeveralUnits, unitLabel } from '../rows.js';
import { missingNumbers, readSequence, type Sequence } from './sequence.js';

/** Where a section's count begins: at one, or where the section before it ended. */
const startOf = (sequence: Sequence, before: Sequence | null): number => {
  const next = before !== null && before.prefix === sequence.prefix ? Math.max(...before.values) + 1 : 1;
  return Math.min(...sequence.values) === next ? next : 1;
};

/** The printed numbers of a unit's section leave some out: rows may have been taken away, and with them their weights. */
export const numberGap = defineRule({
  id: 'number/gap',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rowsOfUnit = rowsByUnit(draft);
    const isOfSeveral = titlesOfSeveralUnits(draft);
    let before: Sequence | null = null;
    for (const [index, unit] of draft.units.entries()) {
      for (const kind of sectionKinds) {
        const own = rowsOfUnit(unit).filter(({ assignment }) => assignment.section === kind);
        const sequence = readSequence(own);
        if (sequence === null || own.some(isOfSeveral)) continue;
        const missing = missingNumbers(sequence.values, startOf(sequence, before));
        before = sequence;
        if (missing.length === 0) continue;
        yield { at: `/units/${index}`, place: own[0]?.place ?? placeOfUnit(unit), args: { unit: unitLabel(unit), missing } };
      }
    }
  },
});
