import { editStatusLabel } from '../../../messages/index.js';
import { isOpen } from '../../../model/finding.js';
import { sectionLabels } from '../../italian.js';
import { formula, text } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import type { CellPlan } from '../sheet-plan.js';
import { rangeOf } from '../table-sheet.js';
import { stillOpen } from './decision-cells.js';
import { excludedWord } from './lists.js';
import { summaryLetters } from './summary-frame.js';
import { weightVerdict, weightVerdictFormula } from './weight-check.js';

const L = summaryLetters;

/** The columns of other sheets that the summary counts and adds up. */
export type SummaryRanges = ReturnType<typeof summaryRanges>;

/** The ranges of those columns. */
export const summaryRanges = (context: FramedContext) => {
  const [objectives, edits, findings] = [context.frames.objectives, context.frames.edits, context.frames.findings];
  return {
    unitId: rangeOf(objectives, 'unitId'),
    section: rangeOf(objectives, 'section'),
    weight: rangeOf(objectives, 'weight'),
    achieved: rangeOf(objectives, 'achieved'),
    score: rangeOf(objectives, 'score'),
    excluded: rangeOf(objectives, 'excluded'),
    editUnit: rangeOf(edits, 'unitId'),
    editId: rangeOf(edits, 'id'),
    status: rangeOf(edits, 'status'),
    decision: rangeOf(edits, 'decision'),
    findingUnit: rangeOf(findings, 'unitId'),
    findingCode: rangeOf(findings, 'code'),
    findingDecision: rangeOf(findings, 'decision'),
  };
};

/** The words for the state of an edit, as formulas write them. */
export const applied = `"${editStatusLabel('applied', 'it')}"`;
export const proposed = `"${editStatusLabel('proposed', 'it')}"`;

const barLength = 10;
/** Both parts together are as long as the sum is, however each of them is rounded. */
const bar = (own: number, total: number): string => {
  const length = (weight: number): number => Math.round((weight / Math.max(100, total)) * barLength);
  return '█'.repeat(length(own)) + '░'.repeat(length(total) - length(own));
};

const barFormula = (at: number): string => {
  const length = (key: 'ownWeights' | 'weights') => `ROUND(${L(key)}${at}/MAX(100,${L('weights')}${at})*${barLength},0)`;
  const own = length('ownWeights');
  return `REPT("█",${own})&REPT("░",${length('weights')}-${own})`;
};

/** How many objectives a unit has and what they weigh. */
export const countCells = (entry: UnitEntry, ranges: SummaryRanges, at: number): readonly CellPlan[] => {
  const { unitId, section, weight } = ranges;
  const inSection = (kind: keyof typeof sectionLabels) => `${unitId},$${L('unitId')}${at},${section},"${sectionLabels[kind]}"`;
  const { own, transversal, total, missing, scale, level } = entry.totals;
  const weights = `${L('weights')}${at}`;
  return [
    formula(`COUNTIFS(${inSection('own')})`, entry.own.length),
    formula(`COUNTIFS(${inSection('transversal')})`, entry.transversal.length),
    formula(`SUMIFS(${weight},${inSection('own')})`, own),
    formula(`SUMIFS(${weight},${inSection('transversal')})`, transversal),
    formula(`${L('ownWeights')}${at}+${L('transversalWeights')}${at}`, total),
    scale === 'percent' && level === undefined ? formula(`100-${weights}`, missing) : text('–', { align: 'right' }),
    formula(weightVerdictFormula(entry.totals, weights), weightVerdict(entry.totals), { align: 'left' }),
    formula(barFormula(at), bar(own, total), { align: 'left' }),
  ];
};

/** What was corrected, what is open, and what there is to say. */
export const reviewCells = (entry: UnitEntry, ranges: SummaryRanges, at: number): readonly CellPlan[] => {
  const { editUnit, status, decision, findingUnit, findingDecision } = ranges;
  return [
    formula(`COUNTIFS(${editUnit},$${L('unitId')}${at},${status},${applied})`, entry.applied.length),
    formula(`SUMPRODUCT((${editUnit}=$${L('unitId')}${at})*(${status}=${proposed})*(LEN(${decision})=0))`, entry.proposed.length),
    formula(
      `SUMPRODUCT((${findingUnit}=$${L('unitId')}${at})*${stillOpen(findingDecision)})`,
      entry.findings.filter(isOpen).length,
    ),
  ];
};

/** What was evaluated, and with what result. */
export const scoreCells = (context: FramedContext, entry: UnitEntry, ranges: SummaryRanges, at: number): readonly CellPlan[] => {
  const { unitId, achieved, score, weight, excluded } = ranges;
  const [evaluated, strict] = [`${L('evaluated')}${at}`, `${L('strict')}${at}`];
  const id = `$${L('unitId')}${at}`;
  const evaluable = `SUMIFS(${weight},${unitId},${id},${excluded},"<>${excludedWord}")`;
  const { final, band } = context.frames.evaluation.cellsOf(entry);
  return [
    formula(`COUNTIFS(${unitId},${id},${achieved},">=0")`, 0),
    formula(`IF(COUNTIFS(${unitId},${id},${score},">=0")=0,"",SUMIFS(${score},${unitId},${id}))`, '', { format: 'score' }),
    formula(`IF(OR(${evaluated}=0,${strict}="",${evaluable}=0),"",${strict}/${evaluable}*100)`, '', { format: 'score' }),
    formula(final, '', { format: 'score' }),
    formula(band, '', { align: 'left' }),
  ];
};
