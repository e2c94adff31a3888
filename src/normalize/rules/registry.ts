import type { AnyRule } from '../rule-set.js';
import { administrationMissing } from './administration/missing.js';
import { cellsSwapped } from './cells/swapped.js';
import { citationWrongAct } from './citation/wrong-act.js';
import { columnDecidedByContent } from './column/decided-by-content.js';
import { columnUnknown } from './column/unknown.js';
import { dateImpossible } from './date/impossible.js';
import { dateOddDay } from './date/odd-day.js';
import { dutyAccessibility } from './duty/accessibility.js';
import { dutyPaymentIndicator } from './duty/payment-indicator.js';
import { dutyPaymentTimes } from './duty/payment-times.js';
import { dutyPaymentWeight } from './duty/payment-weight.js';
import { dutyTraining } from './duty/training.js';
import { headerInherited } from './header/inherited.js';
import { indicatorWeightsNot100 } from './indicator/weights-not-100.js';
import { indicatorWithoutValue } from './indicator/without-value.js';
import { numberDuplicate } from './number/duplicate.js';
import { numberGap } from './number/gap.js';
import { objectiveSameRowElsewhere } from './objective/same-row-elsewhere.js';
import { objectiveSameRowTwice } from './objective/same-row-twice.js';
import { objectiveTitleEqualsResult } from './objective/title-equals-result.js';
import { planYearUndecided } from './plan/year-undecided.js';
import { rowUnplaced } from './row/unplaced.js';
import { tableNotObjectives } from './table/not-objectives.js';
import { targetMissing } from './target/missing.js';
import { targetNotMeasurable } from './target/not-measurable.js';
import { termObsolete } from './term/obsolete.js';
import { termUnitLabel } from './term/unit-label.js';
import { textMissingWords } from './text/missing-words.js';
import { textMisusedWord } from './text/misused-word.js';
import { textPlaceholder } from './text/placeholder.js';
import { textSpacing } from './text/spacing.js';
import { transversalIncomplete } from './transversal/incomplete.js';
import { transversalVariant } from './transversal/variant.js';
import { unitGap } from './unit/gap.js';
import { unitOfficerMissing } from './unit/officer-missing.js';
import { weightMissing } from './weight/missing.js';
import { weightSharedByRows } from './weight/shared-by-rows.js';
import { weightSumNot100 } from './weight/sum-not-100.js';
import { weightUnreadable } from './weight/unreadable.js';
import { yearDoubtfulDate } from './year/doubtful-date.js';
import { yearNextCycle } from './year/next-cycle.js';
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
  termUnitLabel,
  citationWrongAct,
  administrationMissing,
  tableNotObjectives,
  rowUnplaced,
  headerInherited,
  columnUnknown,
  columnDecidedByContent,
  unitGap,
  unitOfficerMissing,
  numberGap,
  numberDuplicate,
  cellsSwapped,
  planYearUndecided,
  yearStaleHeader,
  yearStaleHeading,
  yearStaleDate,
  yearDoubtfulDate,
  yearPreviousCycle,
  yearNextCycle,
  dateImpossible,
  dateOddDay,
  weightMissing,
  weightUnreadable,
  weightSharedByRows,
  targetMissing,
  targetNotMeasurable,
  indicatorWithoutValue,
  indicatorWeightsNot100,
  yearPartlyShifted,
  weightSumNot100,
  objectiveTitleEqualsResult,
  objectiveSameRowTwice,
  objectiveSameRowElsewhere,
  transversalVariant,
  transversalIncomplete,
  dutyPaymentTimes,
  dutyPaymentWeight,
  dutyPaymentIndicator,
  dutyTraining,
  dutyAccessibility,
];
