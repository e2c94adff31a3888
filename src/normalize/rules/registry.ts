import type { AnyRule } from '../rule-set.js';
import { administrationMissing } from './administration/missing.js';
import { cellsMisplaced } from './cells/misplaced.js';
import { cellsShifted } from './cells/shifted.js';
import { cellsSwapped } from './cells/swapped.js';
import { citationWrongAct } from './citation/wrong-act.js';
import { columnDecidedByContent } from './column/decided-by-content.js';
import { columnUnknown } from './column/unknown.js';
import { columnUnnamed } from './column/unnamed.js';
import { dateAfterLegalTerm } from './date/after-legal-term.js';
import { dateImpossible } from './date/impossible.js';
import { dateOddDay } from './date/odd-day.js';
import { dateOutOfPlan } from './date/out-of-plan.js';
import { dateReversed } from './date/reversed.js';
import { dateTransposed } from './date/transposed.js';
import { dateWeekday } from './date/weekday.js';
import { dutyAccessibility } from './duty/accessibility.js';
import { dutyPaymentIndicator } from './duty/payment-indicator.js';
import { dutyPaymentTimes } from './duty/payment-times.js';
import { dutyPaymentWeight } from './duty/payment-weight.js';
import { dutyTraining } from './duty/training.js';
import { headerInherited } from './header/inherited.js';
import { indicatorGeneric } from './indicator/generic.js';
import { indicatorMissing } from './indicator/missing.js';
import { indicatorSeveral } from './indicator/several.js';
import { indicatorWeightsNot100 } from './indicator/weights-not-100.js';
import { indicatorWithoutValue } from './indicator/without-value.js';
import { numberDuplicate } from './number/duplicate.js';
import { numberGap } from './number/gap.js';
import { numberOutOfOrder } from './number/out-of-order.js';
import { numberSameElsewhere } from './number/same-elsewhere.js';
import { objectiveOrdinaryActivity } from './objective/ordinary-activity.js';
import { objectiveOtherUnit } from './objective/other-unit.js';
import { objectiveOverlapping } from './objective/overlapping.js';
import { objectiveSameRowElsewhere } from './objective/same-row-elsewhere.js';
import { objectiveSameRowTwice } from './objective/same-row-twice.js';
import { objectiveSameTitleTwice } from './objective/same-title-twice.js';
import { objectiveSeveral } from './objective/several.js';
import { objectiveSimilarElsewhere } from './objective/similar-elsewhere.js';
import { objectiveTitleEqualsResult } from './objective/title-equals-result.js';
import { planLateApproval } from './plan/late-approval.js';
import { planYearUndecided } from './plan/year-undecided.js';
import { rowUnplaced } from './row/unplaced.js';
import { tableNotObjectives } from './table/not-objectives.js';
import { targetMissing } from './target/missing.js';
import { targetNotMeasurable } from './target/not-measurable.js';
import { termObsolete } from './term/obsolete.js';
import { termRelative } from './term/relative.js';
import { termUnitLabel } from './term/unit-label.js';
import { textMissingWords } from './text/missing-words.js';
import { textMisusedWord } from './text/misused-word.js';
import { textPlaceholder } from './text/placeholder.js';
import { textSpacing } from './text/spacing.js';
import { transversalIncomplete } from './transversal/incomplete.js';
import { transversalVariant } from './transversal/variant.js';
import { unitDuplicate } from './unit/duplicate.js';
import { unitGap } from './unit/gap.js';
import { unitOfficerChanges } from './unit/officer-changes.js';
import { unitOfficerMissing } from './unit/officer-missing.js';
import { weightInTitle } from './weight/in-title.js';
import { weightMissing } from './weight/missing.js';
import { weightOutOfRange } from './weight/out-of-range.js';
import { weightSharedByRows } from './weight/shared-by-rows.js';
import { weightSumNot100 } from './weight/sum-not-100.js';
import { weightTotalMismatch } from './weight/total-mismatch.js';
import { weightUnreadable } from './weight/unreadable.js';
import { yearDoubtfulDate } from './year/doubtful-date.js';
import { yearNextCycle } from './year/next-cycle.js';
import { yearOtherHeader } from './year/other-header.js';
import { yearPartlyShifted } from './year/partly-shifted.js';
import { yearPreviousCycle } from './year/previous-cycle.js';
import { yearStaleDate } from './year/stale-date.js';
import { yearStaleHeader } from './year/stale-header.js';
import { yearStaleHeading } from './year/stale-heading.js';

/** Every rule, in the order they speak and their fixes are settled: text tidying, structure, values, cross-checks. */
export const rules: readonly AnyRule[] = [
  textPlaceholder,
  textMissingWords,
  textMisusedWord,
  textSpacing,
  termObsolete,
  termRelative,
  termUnitLabel,
  citationWrongAct,
  administrationMissing,
  tableNotObjectives,
  rowUnplaced,
  headerInherited,
  columnUnknown,
  columnDecidedByContent,
  columnUnnamed,
  cellsShifted,
  unitGap,
  unitDuplicate,
  unitOfficerMissing,
  unitOfficerChanges,
  numberGap,
  numberDuplicate,
  numberSameElsewhere,
  numberOutOfOrder,
  planYearUndecided,
  planLateApproval,
  yearStaleHeader,
  yearStaleHeading,
  yearOtherHeader,
  yearStaleDate,
  yearDoubtfulDate,
  yearPreviousCycle,
  yearNextCycle,
  dateImpossible,
  dateTransposed,
  dateOddDay,
  dateWeekday,
  dateReversed,
  dateOutOfPlan,
  cellsSwapped,
  cellsMisplaced,
  weightMissing,
  weightUnreadable,
  weightOutOfRange,
  weightInTitle,
  weightSharedByRows,
  targetMissing,
  targetNotMeasurable,
  indicatorMissing,
  indicatorGeneric,
  indicatorSeveral,
  indicatorWithoutValue,
  indicatorWeightsNot100,
  yearPartlyShifted,
  weightSumNot100,
  weightTotalMismatch,
  dateAfterLegalTerm,
  objectiveTitleEqualsResult,
  objectiveOrdinaryActivity,
  objectiveSeveral,
  objectiveSameRowTwice,
  objectiveSameTitleTwice,
  objectiveSameRowElsewhere,
  objectiveSimilarElsewhere,
  objectiveOtherUnit,
  objectiveOverlapping,
  transversalVariant,
  transversalIncomplete,
  dutyPaymentTimes,
  dutyPaymentWeight,
  dutyPaymentIndicator,
  dutyTraining,
  dutyAccessibility,
];
