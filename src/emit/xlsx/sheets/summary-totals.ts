import { type AnnexFinding, isOpen } from '../../../model/finding.js';
import { blank, formula, row, text } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import type { CellPlan, RowPlan } from '../sheet-plan.js';
import { stillOpen } from './decision-cells.js';
import { applied, proposed, type SummaryRanges } from './summary-cells.js';
import { type SummaryPart, summaryLetters } from './summary-frame.js';

const L = summaryLetters;

/** What concerns no single unit. */
export const wholeDocument = 'Documento';

const blanks = (count: number, look: CellPlan['look']): readonly CellPlan[] =>
  Array.from({ length: count }, () => blank({ look }));

/** Over the units' rows of a part, in a column; the heads among them hold no numbers. */
const sumOver = (part: SummaryPart, column: string, last = part.end - 1): string =>
  `SUM(${column}${part.heads[0] ?? last}:${column}${last})`;

const openOf = (findings: readonly AnnexFinding[]): number => findings.filter(isOpen).length;

/** The line of the document as a whole: everything, less what the units have. */
export const documentRow = ({ annex, units, edits }: FramedContext, ranges: SummaryRanges, part: SummaryPart): RowPlan => {
  const ofUnits = (count: (entry: UnitEntry) => number) => units.reduce((sum, entry) => sum + count(entry), 0);
  const { editId, status, decision, findingCode, findingDecision } = ranges;
  const countOf = (wanted: string) => edits.filter(({ edit }) => edit.status === wanted).length;
  return row(
    text(wholeDocument),
    blank({ columns: 2 }),
    formula(
      `COUNTIFS(${status},${applied})-${sumOver(part, L('applied'))}`,
      countOf('applied') - ofUnits((entry) => entry.applied.length),
    ),
    formula(
      `SUMPRODUCT((LEN(${editId})>0)*(${status}=${proposed})*(LEN(${decision})=0))-${sumOver(part, L('proposed'))}`,
      countOf('proposed') - ofUnits((entry) => entry.proposed.length),
    ),
    formula(
      `SUMPRODUCT((LEN(${findingCode})>0)*${stillOpen(findingDecision)})-${sumOver(part, L('findings'))}`,
      openOf(annex.findings) - ofUnits((entry) => openOf(entry.findings)),
    ),
    ...blanks(5, 'plain'),
  );
};

const total = { look: 'total' } as const;

/** How many objectives there are; weights of different units are not added up. */
export const weightTotal = ({ rows, units }: FramedContext, part: SummaryPart): RowPlan => {
  const ownRows = units.reduce((count, entry) => count + entry.own.length, 0);
  return row(
    text('Totale', total),
    ...blanks(2, 'total'),
    formula(sumOver(part, L('own')), ownRows, total),
    formula(sumOver(part, L('transversal')), rows.length - ownRows, total),
    ...blanks(6, 'total'),
  );
};

/** The total includes the row of the document, which follows the units'. */
export const resultTotal = ({ annex, edits }: FramedContext, part: SummaryPart): RowPlan => {
  const sum = (column: string, result: number) => formula(sumOver(part, column, part.end), result, total);
  const countOf = (wanted: string) => edits.filter(({ edit }) => edit.status === wanted).length;
  return row(
    text('Totale', total),
    blank({ ...total, columns: 2 }),
    sum(L('applied'), countOf('applied')),
    sum(L('proposed'), countOf('proposed')),
    sum(L('findings'), openOf(annex.findings)),
    sum(L('evaluated'), 0),
    ...blanks(4, 'total'),
  );
};
