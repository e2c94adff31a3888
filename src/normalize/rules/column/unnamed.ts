import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { columnsByContent, smallestShare } from './by-content.js';

/** A column whose header means nothing known and that was told by what it holds; a person should look. */
export const columnUnnamed = defineRule({
  id: 'column/unnamed',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const all = columnsByContent(draft).flatMap(({ at, place, header, field, printedMeaning, share }) =>
      printedMeaning === null ? [{ at, place, args: { header, field, share } }] : [],
    );
    yield* mergeAlike(all.map((report) => ({ ...report, args: { ...report.args, share: smallestShare(all, report) } })));
  },
});
