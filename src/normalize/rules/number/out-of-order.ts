import { sectionKinds } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { rowsByUnit, unitLabel } from '../rows.js';
import { readSequence } from './sequence.js';

/** Numbers of a section that are all there, but not one after the other. Repeated ones have a finding of their own. */
export const numberOutOfOrder = defineRule({
  id: 'number/out-of-order',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rowsOfUnit = rowsByUnit(draft);
    for (const unit of draft.units) {
      for (const kind of sectionKinds) {
        const own = rowsOfUnit(unit).filter(({ assignment }) => assignment.section === kind);
        const values = readSequence(own)?.values ?? [];
        if (values.length < own.length || new Set(values).size < values.length) continue;
        const at = values.findIndex((value, index) => value < (values[index - 1] ?? 0));
        const row = own[at];
        const previous = own[at - 1]?.assignment.printedNumber;
        if (row === undefined || previous === undefined) continue;
        const args = { unit: unitLabel(unit), number: row.assignment.printedNumber ?? '', previous };
        yield { at: row.at, place: row.place, args };
      }
    }
  },
});
