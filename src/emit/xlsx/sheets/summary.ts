import { officerText } from '../../italian.js';
import { quotedSheet } from '../addresses.js';
import { blank, date, gap, row, text, wideRow } from '../cells.js';
import { fittedWidths } from '../column-widths.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import { planHeading } from '../headings.js';
import { fitHeights } from '../heights.js';
import { settings } from '../looks.js';
import { paged } from '../page.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { widthOfLines } from '../text-size.js';
import { countCells, reviewCells, type SummaryRanges, scoreCells, summaryRanges } from './summary-cells.js';
import { resultColumns, type SummaryPart, summaryLetters, summaryParts, summaryWidths, weightColumns } from './summary-frame.js';
import { documentRow, resultTotal, weightTotal, wholeDocument } from './summary-totals.js';
import { alarmFormula } from './weight-check.js';

const L = summaryLetters;
const unitWidths = [20, 32] as const;
/** How many columns are printed: all but that of the units' codes. */
const summaryColumns = weightColumns.length - 1;
const codeWidth = 14;

const codeCell = ({ unit }: UnitEntry): CellPlan => text(unit.id, { look: 'quiet' });
const linkCell = ({ sheetName }: UnitEntry): CellPlan => text(sheetName, { link: `${quotedSheet(sheetName)}!A1` });
const nameOf = ({ sheetName, unit, title }: UnitEntry): string => (sheetName === unit.label ? unit.name : title);

const weightRow = (entry: UnitEntry, ranges: SummaryRanges, at: number): RowPlan =>
  row(
    linkCell(entry),
    text(nameOf(entry)),
    text(officerText(entry.unit.officer) || 'non indicato'),
    ...countCells(entry, ranges, at),
    codeCell(entry),
  );

const resultRow = (context: FramedContext, entry: UnitEntry, ranges: SummaryRanges, at: number): RowPlan =>
  row(
    linkCell(entry),
    text(nameOf(entry), { columns: 2 }),
    ...reviewCells(entry, ranges, at),
    ...scoreCells(context, entry, ranges, at),
    codeCell(entry),
  );

type Head = { readonly header: string; readonly columns?: number };

const headRow = (columns: readonly Head[]): RowPlan =>
  row(...columns.map(({ header, columns: wide = 1 }) => text(header, { look: 'header', align: 'center', columns: wide })));

/** The units' rows of a part, with its heads above each group. */
const partRows = (
  { units }: FramedContext,
  part: SummaryPart,
  columns: readonly Head[],
  rowOf: (entry: UnitEntry, at: number) => RowPlan,
): readonly RowPlan[] => {
  const made = new Map(part.heads.map((at): readonly [number, RowPlan] => [at, headRow(columns)]));
  for (const [index, entry] of units.entries()) made.set(part.rowOf(index), rowOf(entry, part.rowOf(index)));
  return [...made].toSorted(([one], [other]) => one - other).map(([, plan]) => plan);
};

/** The column of links shows them on one line: a link does not wrap everywhere. */
const widthsOf = ({ units }: FramedContext): readonly number[] => {
  const links = widthOfLines([...units.map(({ sheetName }) => sheetName), wholeDocument], unitWidths, settings.plain);
  return [...fittedWidths([{ width: links }, ...summaryWidths]), codeWidth];
};

/** The day up to which terms count as past: entered by the office, since a file that asks the clock says something else each day. */
const referenceRow = ({ issuedOn }: FramedContext): RowPlan => {
  const entry = { mark: 'entry', unlocked: true, format: 'day', align: 'center' } as const;
  return row(text('Verifica scadenze al', { look: 'label' }), issuedOn === undefined ? blank(entry) : date(issuedOn, entry));
};

/** One line for each unit, twice: counts and weights, then review and scores; all by formula from the other sheets. */
export const summarySheet = (context: FramedContext): SheetPlan => {
  const ranges = summaryRanges(context);
  const { weights, results } = summaryParts(context);
  const rows = [
    wideRow('Riepilogo per unità', summaryColumns, 'title'),
    wideRow(planHeading(context.annex), summaryColumns, 'subtitle'),
    wideRow(
      'I pesi non si sommano fra unità diverse. I punteggi compaiono quando si compilano i fogli Obiettivi e Valutazione.',
      summaryColumns,
      'quiet',
    ),
    referenceRow(context),
    wideRow('Obiettivi e pesi', summaryColumns, 'section'),
    ...partRows(context, weights, weightColumns, (entry, at) => weightRow(entry, ranges, at)),
    weightTotal(context, weights),
    gap(12),
    wideRow('Revisione e risultati', summaryColumns, 'section'),
    ...partRows(context, results, resultColumns, (entry, at) => resultRow(context, entry, ranges, at)),
    documentRow(context, ranges, results),
    resultTotal(context, results),
  ];
  const unitRange = (column: string, { heads: [first = 1], end }: SummaryPart) => ({
    range: `${column}${first + 1}:${column}${end}`,
    start: `${column}${first + 1}`,
  });
  const [verdict, open] = [unitRange(L('verdict'), weights), unitRange(L('proposed'), results)];
  const sheet = fitHeights({
    ...plainSheet(sheetNames.summary, widthsOf(context), rows),
    frozen: { rows: 2, columns: 1 },
    conditionalMarks: [
      { range: verdict.range, formula: alarmFormula(verdict.start), mark: 'alarm' },
      { range: open.range, formula: `AND(ISNUMBER(${open.start}),${open.start}>0)`, mark: 'proposed' },
    ],
    isProtected: true,
    printedColumns: summaryColumns,
  });
  const [, ...otherHeads] = weights.heads;
  const [, ...otherResultHeads] = results.heads;
  return paged(sheet, [1, ...otherHeads, results.caption, ...otherResultHeads]);
};
