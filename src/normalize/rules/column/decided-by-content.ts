import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { columnsByContent, smallestShare } from './by-content.js';

/** A column whose header usually means one thing and whose cells say another; the cells were believed. */
export const columnDecidedByContent = defineRule({
  id: 'column/decided-by-content',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const all = columnsByContent(draft).flatMap(({ at, place, header, field, printedMeaning, share }) =>
      printedMeaning === null ? [] : [{ at, place, args: { header, field, printedMeaning, share } }],
    );
    yield* mergeAlike(all.map((report) => ({ ...report, args: { ...report.args, share: smallestShare(all, report) } })));
  },
});
