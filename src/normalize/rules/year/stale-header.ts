import type { AnnexDraft } from '../../../model/draft.js';
import type { Report } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { headingMentions, readUnits } from '../../years/staleness.js';
import { placeOfUnit } from '../rows.js';
import { reportMoves } from './move-reports.js';

/** Headings that are kept as printed: they are told, and no table of the results repeats them as its own. */
const printedHeadings = (draft: AnnexDraft): readonly Report<'year/stale-header'>[] =>
  readUnits(draft)
    .filter(({ headerStale }) => headerStale)
    .flatMap(({ unit, at }) =>
      [unit.heading, ...unit.sections.map(({ heading }) => heading ?? '')].flatMap((heading) =>
        headingMentions(heading)
          .filter(({ form }) => form === 'year')
          .map(({ text, from }) => ({ at, place: placeOfUnit(unit), args: { before: text, after: String(from + 1) } })),
      ),
    );

/** The header of a unit's table names the year before the plan's: the table was carried over. */
export const yearStaleHeader = defineRule({
  id: 'year/stale-header',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    yield* printedHeadings(draft);
    yield* reportMoves(draft, 'year/stale-header', 'unit');
  },
});
