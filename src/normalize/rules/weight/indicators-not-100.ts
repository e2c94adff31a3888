import { defineRule } from '../../rule.js';
import { round2 } from '../../values/numbers.js';
import { placeOfField, type Row, rowsOf } from '../rows.js';

const whole = 100;
/** Thirds printed with one decimal close at 99,9. */
const rounding = 0.11;

const weightsOf = ({ assignment }: Row): readonly number[] =>
  assignment.indicators.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));

const sumOf = (row: Row): number => round2(weightsOf(row).reduce((sum, weight) => sum + weight, 0));

const closes = (row: Row): boolean => Math.abs(sumOf(row) - whole) <= rounding;

/** The weights of an objective's indicators do not add up to 100 where those of as many other objectives do. */
export const weightIndicatorsNot100 = defineRule({
  id: 'weight/indicators-not-100',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const weighed = rowsOf(draft).filter((row) => weightsOf(row).length > 0);
    const open = weighed.filter((row) => !closes(row));
    if (open.length > weighed.length - open.length) return;
    for (const row of open)
      yield { at: row.at, place: placeOfField(row.assignment, 'indicatorWeight'), args: { sum: sumOf(row) } };
  },
});
