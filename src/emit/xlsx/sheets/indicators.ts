import type { Indicator } from '../../../model/annex.js';
import type { MeasuredPart } from '../../evaluation/measures.js';
import { sectionLabels, targetTypeLabels } from '../../italian.js';
import { type SheetText, sheetText } from '../../sheet-text.js';
import { blank, formula, number, text, traced } from '../cells.js';
import type { Context, RowEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { SheetPlan, Validation } from '../sheet-plan.js';
import { columnOf, lastRow, type TableColumn, type TableFrame, tableSheet } from '../table-sheet.js';
import { achievementFormula, dueCell, levelCell, resultCell } from './measure-cells.js';

/** The columns of the table of indicators. */
export type IndicatorKey =
  | 'unit'
  | 'section'
  | 'number'
  | 'title'
  | 'indicator'
  | 'formula'
  | 'measureUnit'
  | 'polarity'
  | 'baseline'
  | 'dataSource'
  | 'target'
  | 'targetType'
  | 'level'
  | 'dueDate'
  | 'weight'
  | 'result'
  | 'assessed'
  | 'achieved'
  | 'share'
  | 'points'
  | 'assignmentId'
  | 'unitId';

/** An indicator of a row; `part` is there where it is measured by itself and not with the whole row. */
type IndicatorLine = {
  readonly source: RowEntry;
  readonly indicator: Indicator;
  readonly text: SheetText;
  readonly targets: readonly SheetText[];
  readonly part?: MeasuredPart;
  readonly isWeighed: boolean;
};

type Column = TableColumn<IndicatorLine, IndicatorKey>;

const code = { look: 'code' } as const;
const centred = { align: 'center' } as const;
const polarities = { up: 'più è meglio', down: 'meno è meglio' } as const;

/** Whether a row is measured by several indicators, each by itself. */
export const hasOwnMeasures = ({ measures }: RowEntry): boolean => measures.some(({ indicator }) => indicator !== undefined);

const describing: readonly Column[] = [
  { key: 'unit', header: 'Unità', width: 14, cell: ({ source: { entry } }) => text(entry.unit.label || entry.unit.name) },
  { key: 'section', header: 'Sezione', width: 10.5, cell: ({ source: { row } }) => text(sectionLabels[row.assignment.section]) },
  { key: 'number', header: 'N.', width: 4.5, cell: ({ source: { row } }) => text(row.number, centred) },
  { key: 'title', header: 'Obiettivo', width: 34, cell: ({ source: { row } }) => text(row.title.text) },
  { key: 'indicator', header: 'Indicatore', width: 36, cell: (line) => traced(line.text) },
  { key: 'formula', header: 'Formula', width: 18, cell: ({ indicator }) => text(indicator.formula ?? '') },
  { key: 'measureUnit', header: 'Unità di misura', width: 11, cell: ({ indicator }) => text(indicator.unit ?? '') },
  {
    key: 'polarity',
    header: 'Polarità',
    width: 12,
    cell: ({ indicator: { polarity } }) => text(polarity === undefined ? '' : polarities[polarity]),
  },
  { key: 'baseline', header: 'Valore di partenza', width: 12, cell: ({ indicator }) => text(indicator.baseline ?? '') },
  { key: 'dataSource', header: 'Fonte del dato', width: 14, cell: ({ indicator }) => text(indicator.source ?? '') },
];

const targetText = ({ targets, source: { row } }: IndicatorLine): string => {
  const own = targets.map((one) => (one.year === undefined ? one.text : `${one.year}: ${one.text}`));
  return own.length > 0 ? own.join('\n') : row.targets.map((one) => `(dell’obiettivo) ${one.text}`).join('\n');
};

const targetTypes = ({ indicator }: IndicatorLine): string =>
  (indicator.targets ?? []).map(({ type }) => targetTypeLabels[type]).join(', ');

const measuring: readonly Column[] = [
  { key: 'target', header: 'Target', width: 20, cell: (line) => text(targetText(line)) },
  { key: 'targetType', header: 'Tipo target', width: 12, cell: (line) => text(targetTypes(line)) },
  { key: 'level', header: 'Valore target', width: 9, cell: ({ part = {} }) => levelCell(part) },
  { key: 'dueDate', header: 'Scadenza', width: 10.5, cell: ({ part }) => (part === undefined ? blank() : dueCell(part)) },
  {
    key: 'weight',
    header: 'Peso dell’indicatore',
    width: 10,
    cell: ({ indicator: { weight } }) => (weight === undefined ? blank() : number(weight)),
  },
  {
    key: 'result',
    header: 'Valore a consuntivo',
    width: 11,
    entry: true,
    cell: ({ part, source: { year } }) => (part === undefined ? blank() : resultCell(part.measure, year)),
  },
];

const scoring = (percent: Validation, cap: number): readonly Column[] => [
  {
    key: 'assessed',
    header: '% attribuita',
    width: 9.5,
    entry: true,
    cell: ({ part }) =>
      part === undefined ? blank() : blank({ mark: 'entry', unlocked: true, align: 'center', validation: percent }),
  },
  {
    key: 'achieved',
    header: '% ragg.',
    width: 7.5,
    cell: ({ part }, inRow) => {
      if (part === undefined) return blank();
      const cells = { result: inRow('result'), level: inRow('level') };
      const calculated = achievementFormula(part.measure, cells, cap);
      return formula(`IF(ISNUMBER(${inRow('assessed')}),${inRow('assessed')},${calculated})`, '', { format: 'score' });
    },
  },
  {
    key: 'share',
    header: 'Quota',
    width: 7,
    cell: ({ part, isWeighed }) => {
      if (part === undefined) return blank();
      return number(isWeighed ? (part.weight ?? 0) : 1);
    },
  },
  {
    key: 'points',
    header: 'Quota × %',
    width: 9,
    cell: ({ part }, inRow) => {
      if (part === undefined) return blank();
      return formula(`IF(ISNUMBER(${inRow('achieved')}),${inRow('share')}*${inRow('achieved')},"")`, '', { format: 'score' });
    },
  },
];

const technical: readonly Column[] = [
  { key: 'assignmentId', header: 'ID riga', width: 22, cell: ({ source: { row } }) => text(row.assignment.id, code) },
  { key: 'unitId', header: 'Cod. unità', width: 12, cell: ({ source: { entry } }) => text(entry.unit.id, code) },
];

/** What may be entered as an achievement in percent. */
export const percentRule = (cap: number): Validation => ({
  kind: 'between',
  min: 0,
  max: cap,
  message: `Inserire un numero da 0 a ${cap}.`,
});

const columnsOf = ({ profile: { achievement } }: Context): readonly Column[] => [
  ...describing,
  ...measuring,
  ...scoring(percentRule(achievement.cap), achievement.cap),
  ...technical,
];

const linesOf = ({ annex, rows }: Context): readonly IndicatorLine[] =>
  rows.flatMap((source) => {
    const { assignment } = source.row;
    const pointer = `/assignments/${annex.assignments.indexOf(assignment)}`;
    const isWeighed = source.measures.every(({ weight }) => weight !== undefined);
    return assignment.indicators.map((indicator, index): IndicatorLine => {
      const part = source.measures.find((measure) => measure.indicator === index);
      const at = `${pointer}/indicators/${index}`;
      return {
        source,
        indicator,
        text: sheetText(annex, at, indicator),
        targets: (indicator.targets ?? []).map((target, number) => ({
          ...sheetText(annex, `${at}/targets/${number}`, target),
          ...(target.year === undefined ? {} : { year: target.year }),
        })),
        ...(part === undefined ? {} : { part }),
        isWeighed,
      };
    });
  });

/** Where the table of indicators stands, for the formulas of other sheets. */
export const indicatorsFrame = (context: Context): TableFrame<IndicatorKey> => ({
  sheet: sheetNames.indicators,
  keys: columnsOf(context).map(({ key }) => key),
  count: context.rows.reduce((sum, { row }) => sum + row.assignment.indicators.length, 0),
});

/** One row per indicator; results are entered here only where an indicator has a target of its own. */
export const indicatorsSheet = (context: Context): SheetPlan => {
  const frame = indicatorsFrame(context);
  return {
    ...tableSheet({
      sheet: frame.sheet,
      table: 'TabIndicatori',
      columns: columnsOf(context),
      sources: linesOf(context),
      empty: 'nessun indicatore',
    }),
    frozen: { rows: 1, columns: 4 },
    isProtected: true,
    printArea: `A1:${columnOf(frame, 'points')}${lastRow(frame)}`,
  };
};
