import { sectionLabels } from '../../italian.js';
import { joinTexts, pieceAlone } from '../../sheet-text.js';
import { blank, formula, number, text, traced } from '../cells.js';
import type { Context } from '../context.js';
import type { Validation } from '../sheet-plan.js';
import { detailingColumns } from './indicator-details.js';
import type { IndicatorColumn, IndicatorLine } from './indicator-line.js';
import { achievementFormula, dueCell, levelCell, percentRule, resultCell } from './measure-cells.js';
import { unitLabel, withUnitColumn } from './unit-column.js';

const code = { look: 'code' } as const;
const centred = { align: 'center' } as const;

const isMeasured = ({ part }: IndicatorLine): boolean => part !== undefined;

const describing: readonly IndicatorColumn[] = [
  { key: 'unit', header: 'Unità', width: 12, cell: ({ source: { entry } }) => text(unitLabel(entry)) },
  { key: 'section', header: 'Sezione', width: 10.5, cell: ({ source: { row } }) => text(sectionLabels[row.assignment.section]) },
  { key: 'number', header: 'N.', width: 4.5, cell: ({ source: { row } }) => text(row.number, centred) },
  { key: 'title', header: 'Obiettivo', width: 34, least: 20, cell: ({ source: { row } }) => text(row.title.text) },
  {
    key: 'indicator',
    header: 'Indicatore',
    width: 36,
    least: 20,
    cell: (line) => traced(pieceAlone(line.text)),
  },
];

const targetText = ({ targets, source: { row } }: IndicatorLine): string => {
  const own = targets.map((one) => (one.year === undefined ? one.text : `${one.year}: ${one.text}`));
  if (own.length > 0) return own.join('\n');
  const { text: ofTheRow } = joinTexts(row.targets, '\n');
  return ofTheRow === '' ? '' : `(dell’obiettivo) ${ofTheRow}`;
};

const measuring: readonly IndicatorColumn[] = [
  { key: 'target', header: 'Target', width: 20, least: 14, cell: (line) => text(targetText(line)) },
  { key: 'level', header: 'Valore target', width: 9, cell: ({ part = {} }) => levelCell(part), isNeeded: isMeasured },
  {
    key: 'dueDate',
    header: 'Scadenza',
    width: 10.5,
    cell: ({ part }) => (part === undefined ? blank() : dueCell(part)),
    isNeeded: isMeasured,
  },
  {
    key: 'weight',
    header: 'Peso dell’indicatore',
    width: 13.5,
    cell: ({ indicator: { weight } }) => (weight === undefined ? blank() : number(weight)),
    isNeeded: ({ indicator }) => indicator.weight !== undefined,
  },
  {
    key: 'result',
    header: 'Valore a consuntivo',
    width: 11,
    entry: true,
    cell: ({ part, source: { year } }) => (part === undefined ? blank() : resultCell(part, year)),
    isNeeded: isMeasured,
  },
];

const scoring = (percent: Validation, cap: number): readonly IndicatorColumn[] => [
  {
    key: 'assessed',
    header: '% attribuita',
    width: 9.5,
    entry: true,
    cell: ({ part }) =>
      part === undefined ? blank() : blank({ mark: 'entry', unlocked: true, align: 'center', validation: percent }),
    isNeeded: isMeasured,
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
    isNeeded: isMeasured,
  },
  {
    key: 'share',
    header: 'Quota',
    width: 7,
    cell: ({ part, isWeighed }) => {
      if (part === undefined) return blank();
      return number(isWeighed ? (part.weight ?? 0) : 1);
    },
    isNeeded: isMeasured,
  },
  {
    key: 'points',
    header: 'Quota × %',
    width: 9,
    cell: ({ part }, inRow) => {
      if (part === undefined) return blank();
      return formula(`IF(ISNUMBER(${inRow('achieved')}),${inRow('share')}*${inRow('achieved')},"")`, '', { format: 'score' });
    },
    isNeeded: isMeasured,
  },
];

const technical: readonly IndicatorColumn[] = [
  { key: 'assignmentId', header: 'ID riga', width: 22, cell: ({ source: { row } }) => text(row.id, code) },
  { key: 'unitId', header: 'Cod. unità', width: 12, cell: ({ source: { entry } }) => text(entry.unit.id, code) },
];

/** The columns of the table of indicators; those few annexes have only where a line needs them. */
export const indicatorColumns = (context: Context, lines: readonly IndicatorLine[]): readonly IndicatorColumn[] => {
  const { cap } = context.profile.achievement;
  const columns = [...describing, ...measuring, ...scoring(percentRule(cap), cap), ...detailingColumns, ...technical];
  return withUnitColumn(
    columns.filter(({ isNeeded }) => isNeeded === undefined || lines.some(isNeeded)),
    context.units,
  );
};
