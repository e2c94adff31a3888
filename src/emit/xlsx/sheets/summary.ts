import { editStatusLabel } from '../../../messages/index.js';
import { officerText, sectionLabels } from '../../italian.js';
import { quotedSheet } from '../addresses.js';
import { blank, date, formula, row, text, wideRow } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import { planHeading } from '../headings.js';
import { settings } from '../looks.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { rangeOf } from '../table-sheet.js';
import { widthOfLines } from '../text-size.js';
import { excludedWord } from './lists.js';
import { summaryColumns, summaryHeader, summaryLetters } from './summary-frame.js';
import { alarmFormula, weightVerdict, weightVerdictFormula } from './weight-check.js';

const columns = summaryColumns;
const lastPrinted = summaryLetters('band');
const headerRow = summaryHeader;
const L = summaryLetters;

type Ranges = ReturnType<typeof rangesOf>;

const rangesOf = (context: FramedContext) => {
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
  };
};

const applied = `"${editStatusLabel('applied', 'it')}"`;
const proposed = `"${editStatusLabel('proposed', 'it')}"`;

const barLength = 10;
const unitWidths = [20, 40] as const;
const wholeDocument = 'Documento nel suo insieme';

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

const countCells = (entry: UnitEntry, ranges: Ranges, at: number): readonly CellPlan[] => {
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

const reviewCells = (entry: UnitEntry, ranges: Ranges, at: number): readonly CellPlan[] => {
  const { editUnit, status, decision, findingUnit } = ranges;
  return [
    formula(`COUNTIFS(${editUnit},$${L('unitId')}${at},${status},${applied})`, entry.applied.length),
    formula(`SUMPRODUCT((${editUnit}=$${L('unitId')}${at})*(${status}=${proposed})*(LEN(${decision})=0))`, entry.proposed.length),
    formula(`COUNTIFS(${findingUnit},$${L('unitId')}${at})`, entry.findings.length),
  ];
};

const scoreCells = (context: FramedContext, entry: UnitEntry, ranges: Ranges, at: number): readonly CellPlan[] => {
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

const unitRow = (context: FramedContext, entry: UnitEntry, ranges: Ranges, at: number): RowPlan =>
  row(
    text(entry.sheetName, { link: `${quotedSheet(entry.sheetName)}!A1` }),
    text(entry.sheetName === entry.unit.label ? entry.unit.name : entry.title),
    text(officerText(entry.unit.officer) || 'non indicato'),
    ...countCells(entry, ranges, at),
    ...reviewCells(entry, ranges, at),
    ...scoreCells(context, entry, ranges, at),
    text(entry.unit.id, { look: 'quiet' }),
  );

const blanks = (count: number, look: CellPlan['look']): readonly CellPlan[] =>
  Array.from({ length: count }, () => blank({ look }));

/** What concerns no single unit: the whole, less what the units have. */
const documentRow = ({ annex, units, edits }: FramedContext, ranges: Ranges, at: number): RowPlan => {
  const ofUnits = (count: (entry: UnitEntry) => number) => units.reduce((sum, entry) => sum + count(entry), 0);
  const above = (column: string) => `SUM(${column}${headerRow + 1}:${column}${at - 1})`;
  const { editId, status, decision, findingCode } = ranges;
  const countOf = (wanted: string) => edits.filter(({ edit }) => edit.status === wanted).length;
  return row(
    text(wholeDocument),
    ...blanks(10, 'plain'),
    formula(
      `COUNTIFS(${status},${applied})-${above(L('applied'))}`,
      countOf('applied') - ofUnits((entry) => entry.applied.length),
    ),
    formula(
      `SUMPRODUCT((LEN(${editId})>0)*(${status}=${proposed})*(LEN(${decision})=0))-${above(L('proposed'))}`,
      countOf('proposed') - ofUnits((entry) => entry.proposed.length),
    ),
    formula(`COUNTA(${findingCode})-${above(L('findings'))}`, annex.findings.length - ofUnits((entry) => entry.findings.length)),
    ...blanks(5, 'plain'),
  );
};

const totalRow = ({ annex, rows, units, edits }: FramedContext, at: number): RowPlan => {
  const sum = (column: string, result: number) =>
    formula(`SUM(${column}${headerRow + 1}:${column}${at - 1})`, result, { look: 'total' });
  const ownRows = units.reduce((count, entry) => count + entry.own.length, 0);
  const countOf = (wanted: string) => edits.filter(({ edit }) => edit.status === wanted).length;
  return row(
    text('Totale', { look: 'total' }),
    ...blanks(2, 'total'),
    sum(L('own'), ownRows),
    sum(L('transversal'), rows.length - ownRows),
    ...blanks(6, 'total'),
    sum(L('applied'), countOf('applied')),
    sum(L('proposed'), countOf('proposed')),
    sum(L('findings'), annex.findings.length),
    sum(L('evaluated'), 0),
    ...blanks(4, 'total'),
  );
};

/** The column of links shows them on one line: a link does not wrap everywhere. */
const unitWidth = ({ units }: FramedContext): number =>
  widthOfLines([...units.map(({ sheetName }) => sheetName), wholeDocument], unitWidths, settings.plain);

/** The day up to which terms count as past: entered by the office, since a file that asks the clock says something else each day. */
const referenceRow = ({ issuedOn }: FramedContext): RowPlan => {
  const entry = { mark: 'entry', unlocked: true, format: 'day', align: 'center' } as const;
  return row(
    text('Data di verifica delle scadenze', { look: 'label' }),
    issuedOn === undefined ? blank(entry) : date(issuedOn, entry),
  );
};

/** One line for each unit: counts, sums of weights and scores, all by formula from the other sheets. */
export const summarySheet = (context: FramedContext): SheetPlan => {
  const ranges = rangesOf(context);
  const first = headerRow + 1;
  const documentAt = first + context.units.length;
  const rows = [
    wideRow('Riepilogo per unità', columns.length - 1, 'title'),
    wideRow(planHeading(context.annex), columns.length - 1, 'subtitle'),
    wideRow(
      'I pesi non si sommano fra unità diverse. I punteggi compaiono quando si compilano i fogli Obiettivi e Valutazione.',
      columns.length - 1,
      'quiet',
    ),
    referenceRow(context),
    row(...columns.map(({ header }) => text(header, { look: 'header', align: 'center' }))),
    ...context.units.map((entry, index) => unitRow(context, entry, ranges, first + index)),
    documentRow(context, ranges, documentAt),
    totalRow(context, documentAt + 1),
  ];
  return {
    ...plainSheet(sheetNames.summary, [unitWidth(context), ...columns.slice(1).map(({ width }) => width)], rows),
    frozen: { rows: headerRow, columns: 1 },
    repeatedRows: [headerRow, headerRow],
    conditionalMarks: [
      {
        range: `${L('verdict')}${first}:${L('verdict')}${documentAt}`,
        formula: alarmFormula(`${L('verdict')}${first}`),
        mark: 'alarm',
      },
      {
        range: `${L('proposed')}${first}:${L('proposed')}${documentAt}`,
        formula: `${L('proposed')}${first}>0`,
        mark: 'proposed',
      },
    ],
    isProtected: true,
    printArea: `A1:${lastPrinted}${documentAt + 1}`,
  };
};
