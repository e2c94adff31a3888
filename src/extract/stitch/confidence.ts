import type { ConfidenceReason } from '../../model/raw-document.js';

/** How much of the certainty is left by each reason; several multiply. By judgement: drawn lines are nearly certain. */
const left: Readonly<Record<ConfidenceReason, number>> = {
  joinedOverPages: 0.97,
  headerRepeated: 1,
  rowCutByBreak: 0.95,
  closingLineMissing: 0.95,
  outerFrameMissing: 0.95,
  noRulings: 0.6,
  columnsFromText: 0.85,
  rowsFromText: 0.9,
  cellsFromTags: 0.85,
  cellsFromBoxes: 0.8,
  overlappingSpans: 0.6,
  suspectGlyphs: 0.8,
};

/** How sure a table is, 0..1, given what speaks against it. */
export const confidenceOf = (reasons: readonly ConfidenceReason[]): number =>
  Math.round(reasons.reduce((confidence, reason) => confidence * left[reason], 1) * 100) / 100;
