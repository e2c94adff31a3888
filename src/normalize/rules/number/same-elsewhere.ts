import { groupBy } from '../../group-by.js';
import { defineRule } from '../../rule.js';
import { fold } from '../../values/fold.js';
import { type Row, rowsOf, titlesOfSeveralUnits, unitLabel } from '../rows.js';

/** A code of a whole document: letters and figures, or figures parted by stops (`OB-12`, `2.3`). Plain numbers begin anew in each unit. */
const codeForm = /^(?=.*\d)(?:.*\p{L}|\d+[.\-/]\d)/u;

/** So large a share of a document's codes must be given once for them to be codes of the document. */
const uniqueShare = 0.8;

const numberOf = ({ assignment }: Row): string => assignment.printedNumber ?? '';

/** One code for different objectives of different units, in a document that numbers its objectives throughout. */
export const numberSameElsewhere = defineRule({
  id: 'number/same-elsewhere',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const isOfSeveral = titlesOfSeveralUnits(draft);
    const coded = rowsOf(draft).filter(
      (row) => row.assignment.section === 'own' && codeForm.test(numberOf(row).trim()) && !isOfSeveral(row),
    );
    const groups = groupBy(coded, (row) => fold(numberOf(row)));
    const once = [...groups.values()].filter((rows) => rows.length === 1).length;
    if (once < uniqueShare * groups.size) return;
    for (const [first, ...others] of groups.values()) {
      const other = others.find(
        ({ unit, assignment }) =>
          unit.id !== first?.unit.id && fold(assignment.title.text) !== fold(first?.assignment.title.text ?? ''),
      );
      if (first === undefined || other === undefined) continue;
      yield {
        at: other.at,
        place: other.place,
        related: [{ at: first.at, place: first.place }],
        args: { number: numberOf(other), units: [unitLabel(first.unit), unitLabel(other.unit)] },
      };
    }
  },
});
