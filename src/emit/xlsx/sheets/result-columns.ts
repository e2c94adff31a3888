import type { MeasuredPart } from '../../evaluation/measures.js';
import { quotedSheet } from '../addresses.js';
import { blank, formula, text } from '../cells.js';
import type { Context, RowEntry } from '../context.js';
import type { CellPlan } from '../sheet-plan.js';
import { type InRow, rangeOf, type TableColumn, type TableFrame } from '../table-sheet.js';
import type { IndicatorKey } from './indicator-line.js';
import { hasOwnMeasures } from './indicators.js';
import { excludedWord } from './lists.js';
import { achievementFormula, percentRule, resultCell, textRule } from './measure-cells.js';
import type { ObjectiveKey } from './objective-keys.js';
import { referenceDate } from './summary-frame.js';

type Column = TableColumn<RowEntry, ObjectiveKey>;
type Cells = InRow<ObjectiveKey>;

const entry = { mark: 'entry', unlocked: true } as const;

/** Words for rows that need a look before the evaluation. */
export const signals = { overdue: 'SCADUTO senza consuntivo', low: 'SOTTO SOGLIA' } as const;

const statusCell = blank({
  ...entry,
  validation: { kind: 'list', list: 'stati', message: 'Scegliere uno stato dall’elenco.' },
});
const excludedCell = blank({
  ...entry,
  align: 'center',
  validation: { kind: 'list', list: 'non_valutabile', message: `Scrivere «${excludedWord}» o lasciare vuoto.` },
});
const textCell = blank({ ...entry, validation: textRule });

const wholeRow = ({ measures: [first] }: RowEntry): MeasuredPart => first ?? { measure: { kind: 'judged' } };

const resultOf = (source: RowEntry, indicators: TableFrame<IndicatorKey>): CellPlan =>
  hasOwnMeasures(source)
    ? text('foglio Indicatori', { link: `${quotedSheet(indicators.sheet)}!A1`, align: 'center' })
    : resultCell(wholeRow(source), source.year);

/** The mean over the indicators of a row, once each of them has its percentage. */
const meanFormula = ({ measures }: RowEntry, id: string, indicators: TableFrame<IndicatorKey>): string => {
  const [ids, points, share] = (['assignmentId', 'points', 'share'] as const).map((key) => rangeOf(indicators, key));
  const known = `COUNTIFS(${ids},${id},${points},">=0")`;
  return `IF(${known}<${measures.length},"",SUMIFS(${points},${ids},${id})/SUMIFS(${share},${ids},${id}))`;
};

const achievedFormula = (source: RowEntry, inRow: Cells, { frame, cap }: Rules): string => {
  const cells = { result: inRow('result'), level: inRow('targetValue') };
  const calculated = hasOwnMeasures(source)
    ? meanFormula(source, inRow('id'), frame)
    : achievementFormula(wholeRow(source).measure, cells, cap);
  const [assessed, excluded] = [inRow('assessed'), inRow('excluded')];
  return `IF(LEN(${excluded})>0,"",IF(ISNUMBER(${assessed}),${assessed},${calculated}))`;
};

const scoreFormula = (inRow: Cells): string => {
  const [weight, achieved] = [inRow('weight'), inRow('achieved')];
  return `IF(AND(ISNUMBER(${weight}),ISNUMBER(${achieved})),${weight}*${achieved}/100,"")`;
};

const signalFormula = (inRow: Cells, { low }: Rules): string => {
  const [due, achieved, actual, result] = [inRow('dueDate'), inRow('achieved'), inRow('actual'), inRow('result')];
  const nothing = `AND(LEN(${actual})=0,LEN(${result})=0,LEN(${achieved})=0)`;
  const overdue = `AND(ISNUMBER(${due}),ISNUMBER(${referenceDate}),${due}<${referenceDate},LEN(${inRow('excluded')})=0,${nothing})`;
  return `IF(${overdue},"${signals.overdue}",IF(AND(ISNUMBER(${achieved}),${achieved}<${low}),"${signals.low}",""))`;
};

type Rules = { readonly frame: TableFrame<IndicatorKey>; readonly cap: number; readonly low: number };

const enteredColumns = ({ frame, cap }: Rules): readonly Column[] => [
  { key: 'status', header: 'Stato al 30/06', width: 11, entry: true, cell: () => statusCell },
  {
    key: 'progress',
    header: 'Avanz. %',
    width: 8,
    entry: true,
    cell: () => blank({ ...entry, align: 'right', validation: percentRule(100) }),
  },
  { key: 'actual', header: 'Consuntivo', width: 17, entry: true, cell: () => textCell },
  { key: 'result', header: 'Valore a consuntivo', width: 10.5, entry: true, cell: (source) => resultOf(source, frame) },
  {
    key: 'assessed',
    header: '% attribuita',
    width: 9.5,
    entry: true,
    cell: () => blank({ ...entry, align: 'right', validation: percentRule(cap) }),
  },
  { key: 'excluded', header: 'Non valut.', width: 6.5, entry: true, cell: () => excludedCell },
];

/** The columns in which results are entered, and those that follow from them. */
export const resultColumns = (context: Context, frame: TableFrame<IndicatorKey>): readonly Column[] => {
  const { achievement, bands } = context.profile;
  const rules: Rules = { frame, cap: achievement.cap, low: bands[1]?.from ?? 0 };
  return [
    ...enteredColumns(rules),
    {
      key: 'achieved',
      header: '% ragg.',
      width: 7.5,
      cell: (source, inRow) => formula(achievedFormula(source, inRow, rules), '', { format: 'score' }),
    },
    {
      key: 'score',
      header: 'Punteggio',
      width: 10,
      cell: (_, inRow) => formula(scoreFormula(inRow), '', { format: 'score' }),
    },
    {
      key: 'signal',
      header: 'Segnale',
      width: 10.5,
      cell: (_, inRow) => formula(signalFormula(inRow, rules), '', { align: 'left' }),
    },
    { key: 'notes', header: 'Note', width: 15, entry: true, cell: () => textCell },
  ];
};
