import { editStatusLabel } from '../../../messages/index.js';
import { officerText, sectionLabels } from '../../italian.js';
import { blank, formula, row, text, wideRow } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import { planHeading } from '../headings.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { rangeOf } from '../table-sheet.js';
import { alarmFormula, weightVerdict, weightVerdictFormula } from './weight-check.js';

const columns = [
  { header: 'Unità', width: 28 },
  { header: 'Responsabile', width: 25 },
  { header: 'Obiettivi propri', width: 9.5 },
  { header: 'Obiettivi trasversali', width: 11 },
  { header: 'Pesi propri', width: 7.5 },
  { header: 'Pesi trasversali', width: 11 },
  { header: 'Somma pesi', width: 8 },
  { header: 'Scarto da 100', width: 8 },
  { header: 'Esito', width: 22 },
  { header: 'Correzioni', width: 10.5 },
  { header: 'Proposte da decidere', width: 10 },
  { header: 'Anomalie', width: 9.5 },
  { header: 'Obiettivi valutati', width: 9.5 },
  { header: 'Somma punteggi', width: 10.5 },
  { header: '% raggiunta', width: 10 },
  { header: 'Cod. unità', width: 14 },
] as const;

/** The last column that is printed. */
const lastPrinted = 'O';
const headerRow = 4;

type Ranges = ReturnType<typeof rangesOf>;

const rangesOf = (context: FramedContext) => {
  const [objectives, edits, findings] = [context.frames.objectives, context.frames.edits, context.frames.findings];
  return {
    unitId: rangeOf(objectives, 'unitId'),
    section: rangeOf(objectives, 'section'),
    weight: rangeOf(objectives, 'weight'),
    achieved: rangeOf(objectives, 'achieved'),
    score: rangeOf(objectives, 'score'),
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

const countCells = (entry: UnitEntry, ranges: Ranges, at: number): readonly CellPlan[] => {
  const { unitId, section, weight } = ranges;
  const inSection = (kind: keyof typeof sectionLabels) => `${unitId},$P${at},${section},"${sectionLabels[kind]}"`;
  const { own, transversal, total, missing, scale, level } = entry.totals;
  return [
    formula(`COUNTIFS(${inSection('own')})`, entry.own.length),
    formula(`COUNTIFS(${inSection('transversal')})`, entry.transversal.length),
    formula(`SUMIFS(${weight},${inSection('own')})`, own),
    formula(`SUMIFS(${weight},${inSection('transversal')})`, transversal),
    formula(`E${at}+F${at}`, total),
    scale === 'percent' && level === undefined ? formula(`100-G${at}`, missing) : text('–', { align: 'right' }),
    formula(weightVerdictFormula(entry.totals, `G${at}`), weightVerdict(entry.totals), { align: 'left' }),
  ];
};

const reviewCells = (entry: UnitEntry, ranges: Ranges, at: number): readonly CellPlan[] => {
  const { editUnit, status, decision, findingUnit } = ranges;
  return [
    formula(`COUNTIFS(${editUnit},$P${at},${status},${applied})`, entry.applied.length),
    formula(`SUMPRODUCT((${editUnit}=$P${at})*(${status}=${proposed})*(LEN(${decision})=0))`, entry.proposed.length),
    formula(`COUNTIFS(${findingUnit},$P${at})`, entry.findings.length),
  ];
};

const scoreCells = ({ unitId, achieved, score }: Ranges, at: number): readonly CellPlan[] => [
  formula(`COUNTIFS(${unitId},$P${at},${achieved},">=0")`, 0),
  formula(`IF(M${at}=0,"",SUMIFS(${score},${unitId},$P${at}))`, '', { format: 'score' }),
  formula(`IF(OR(M${at}=0,G${at}=0),"",N${at}/G${at}*100)`, '', { format: 'score' }),
];

const unitRow = (entry: UnitEntry, ranges: Ranges, at: number): RowPlan =>
  row(
    text(entry.title),
    text(officerText(entry.unit.officer) || 'non indicato'),
    ...countCells(entry, ranges, at),
    ...reviewCells(entry, ranges, at),
    ...scoreCells(ranges, at),
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
    text('Documento nel suo insieme'),
    ...blanks(8, 'plain'),
    formula(`COUNTIFS(${status},${applied})-${above('J')}`, countOf('applied') - ofUnits((entry) => entry.applied.length)),
    formula(
      `SUMPRODUCT((LEN(${editId})>0)*(${status}=${proposed})*(LEN(${decision})=0))-${above('K')}`,
      countOf('proposed') - ofUnits((entry) => entry.proposed.length),
    ),
    formula(`COUNTA(${findingCode})-${above('L')}`, annex.findings.length - ofUnits((entry) => entry.findings.length)),
    ...blanks(3, 'plain'),
  );
};

const totalRow = ({ annex, rows, units, edits }: FramedContext, at: number): RowPlan => {
  const sum = (column: string, result: number) =>
    formula(`SUM(${column}${headerRow + 1}:${column}${at - 1})`, result, { look: 'total' });
  const ownRows = units.reduce((count, entry) => count + entry.own.length, 0);
  const countOf = (wanted: string) => edits.filter(({ edit }) => edit.status === wanted).length;
  return row(
    text('Totale', { look: 'total' }),
    blank({ look: 'total' }),
    sum('C', ownRows),
    sum('D', rows.length - ownRows),
    ...blanks(5, 'total'),
    sum('J', countOf('applied')),
    sum('K', countOf('proposed')),
    sum('L', annex.findings.length),
    sum('M', 0),
    ...blanks(2, 'total'),
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
    wideRow('I pesi non si sommano fra unità diverse. I punteggi compaiono quando si compila il foglio Obiettivi.', 15, 'quiet'),
    row(...columns.map(({ header }) => text(header, { look: 'header', align: 'center' }))),
    ...context.units.map((entry, index) => unitRow(entry, ranges, first + index)),
    documentRow(context, ranges, documentAt),
    totalRow(context, documentAt + 1),
  ];
  return {
    ...plainSheet(
      sheetNames.summary,
      columns.map(({ width }) => width),
      rows,
    ),
    frozen: { rows: headerRow, columns: 1 },
    repeatedRows: [headerRow, headerRow],
    conditionalMarks: [
      { range: `I${first}:I${documentAt}`, formula: alarmFormula(`I${first}`), mark: 'alarm' },
      { range: `K${first}:K${documentAt}`, formula: `K${first}>0`, mark: 'proposed' },
    ],
    isProtected: true,
    printArea: `A1:${lastPrinted}${documentAt + 1}`,
  };
};
