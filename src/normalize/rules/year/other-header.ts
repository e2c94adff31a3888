import { defineRule } from '../../rule.js';
import { headingMentions, readUnits, type UnitYears, yearColumns } from '../../years/staleness.js';
import { mergeAlike } from '../reports.js';
import { placeOfUnit } from '../rows.js';

/** A plan looks so many years ahead where its title does not say how many. */
const yearsAhead = 2;

type Frame = { readonly year: number; readonly last: number };

const otherYears = ({ unit, at, headerStale }: UnitYears, { year, last }: Frame) =>
  yearColumns(unit).flatMap(({ index, column }) =>
    headingMentions(column.header.text)
      .filter(({ form, from }) => form === 'year' && (from < year || from > last) && !(headerStale && from === year - 1))
      .map(({ text }) => ({
        at: `${at}/columns/${index}/header`,
        place: column.place ?? placeOfUnit(unit),
        args: { found: text, expected: String(year) },
      })),
  );

/** A header names a year that is neither the plan's, nor of its period, nor that of a table carried over from the year before. */
export const yearOtherHeader = defineRule({
  id: 'year/other-header',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const { year, period } = draft.plan;
    if (year === null) return;
    const frame = { year, last: period?.to ?? year + yearsAhead };
    yield* mergeAlike(readUnits(draft).flatMap((unit) => otherYears(unit, frame)));
  },
});
