import type { Assignment } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { round2 } from '../../values/numbers.js';
import { placeOfField, placeOfUnit, type Row, rowsByUnit } from '../rows.js';

/** Thirds printed with one decimal close at 99,9. */
const rounding = 0.11;
const wholes = [100, 1];

const sumOf = ({ indicators }: Assignment): number => round2(indicators.reduce((sum, { weight }) => sum + (weight ?? 0), 0));

const equals = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= Math.min(rounding, whole / 100);

/** Indicators close at a whole, or at what their objective weighs. */
const closes = ({ assignment }: Row): boolean => {
  const wanted = assignment.weight.value === null ? wholes : [...wholes, assignment.weight.value];
  return wanted.some((whole) => equals(sumOf(assignment), whole));
};

/** The weights of indicators close objective by objective, or over the whole unit; where they do neither, it is said. */
export const indicatorWeightsNot100 = defineRule({
  id: 'indicator/weights-not-100',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const rowsOfUnit = rowsByUnit(draft);
    for (const [index, unit] of draft.units.entries()) {
      const weighed = rowsOfUnit(unit).filter(({ assignment }) => assignment.indicators.some((one) => one.weight !== undefined));
      const total = round2(weighed.reduce((sum, { assignment }) => sum + sumOf(assignment), 0));
      const open = weighed.filter((row) => !closes(row));
      if (open.length === 0 || wholes.some((whole) => equals(total, whole))) continue;
      if (open.length === weighed.length && weighed.length > 1) {
        yield { at: `/units/${index}`, place: placeOfUnit(unit), args: { of: 'unit', total } };
        continue;
      }
      for (const { at, assignment } of open) {
        const place = placeOfField(assignment, 'indicatorWeight', 'indicator');
        yield { at: `${at}/indicators`, place, args: { of: 'objective', total: sumOf(assignment) } };
      }
    }
  },
});
