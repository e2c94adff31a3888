import { defineRule } from '../../rule.js';
import { headingMentions, readUnits } from '../../years/staleness.js';
import { placeOfUnit } from '../rows.js';

/** The heading of a carried-over unit, or of a section of it, names the year before the plan's. Headings stay as printed. */
export const yearStaleHeading = defineRule({
  id: 'year/stale-heading',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    for (const { unit, at, headerStale } of readUnits(draft)) {
      const headings = [unit.heading, ...unit.sections.map(({ heading }) => heading ?? '')];
      const mention = headings.flatMap(headingMentions).find(({ form }) => form === 'year');
      if (!headerStale || mention === undefined) continue;
      yield { at, place: placeOfUnit(unit), args: { found: mention.text, expected: String(mention.from + 1) } };
    }
  },
});
