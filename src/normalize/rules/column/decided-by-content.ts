import type { AnnexDraft } from '../../../model/draft.js';
import type { Report } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { placeOfUnit } from '../rows.js';

type Decided = Report<'column/decided-by-content'>;

const decisions = ({ contentDecisions, units }: AnnexDraft): readonly Decided[] =>
  contentDecisions.flatMap(({ unitIndex, columnIndex, printedMeaning, share }) => {
    const unit = units[unitIndex];
    const column = unit?.columns[columnIndex];
    if (unit === undefined || column === undefined) return [];
    const { header, field, place } = column;
    const at = `/units/${unitIndex}/columns/${columnIndex}/header`;
    return [{ at, place: place ?? placeOfUnit(unit), args: { header: header.text, field, printedMeaning, share } }];
  });

/** The smallest share that any of the like columns has: what is said of all of them must hold for each. */
const smallestShare = (all: readonly Decided[], { args }: Decided): number =>
  Math.min(
    ...all
      .filter((other) => other.args.header === args.header && other.args.field === args.field)
      .map((other) => other.args.share),
  );

/** A column whose header usually means one thing and whose cells say another; the cells were believed. */
export const columnDecidedByContent = defineRule({
  id: 'column/decided-by-content',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const all = decisions(draft);
    yield* mergeAlike(all.map((report) => ({ ...report, args: { ...report.args, share: smallestShare(all, report) } })));
  },
});
