import type { EmitInput } from '../emitter.js';
import { workbookContext } from './context.js';
import { withFrames } from './frames.js';
import { fitHeights } from './heights.js';
import type { WorkbookPlan } from './sheet-plan.js';
import { checksSheet } from './sheets/checks.js';
import { editsSheet } from './sheets/edits.js';
import { evaluationSheet } from './sheets/evaluation.js';
import { findingsSheet } from './sheets/findings.js';
import { indicatorsSheet } from './sheets/indicators.js';
import { listNames, listsSheet } from './sheets/lists.js';
import { objectivesSheet } from './sheets/objectives.js';
import { readmeSheet } from './sheets/readme.js';
import { summarySheet } from './sheets/summary.js';
import { referenceName } from './sheets/summary-frame.js';
import { transversalSheet } from './sheets/transversal.js';
import { unitSheet } from './sheets/unit-sheet.js';

/** An annex → all that its workbook says, sheet by sheet, with nothing of the file format. */
export const workbookPlan = (input: EmitInput): WorkbookPlan => {
  const context = withFrames(workbookContext(input));
  const { annex, profile } = context;
  const sheets = [
    readmeSheet(context),
    summarySheet(context),
    objectivesSheet(context),
    indicatorsSheet(context),
    transversalSheet(context),
    ...context.units.map((entry) => unitSheet(context, entry)),
    evaluationSheet(context),
    checksSheet(context),
    editsSheet(context),
    findingsSheet(context),
    listsSheet(profile),
  ];
  return {
    title: annex.plan.title ?? 'Obiettivi di performance',
    head: { left: annex.administration.name ?? '', right: annex.plan.year === null ? '' : `Anno ${annex.plan.year}` },
    foot: annex.document.name,
    lists: [...listNames(profile), referenceName],
    sheets: sheets.map(fitHeights),
  };
};
