import type { Indicator } from '../../../model/annex.js';
import type { MeasuredPart } from '../../evaluation/measures.js';
import { sectionLabels, targetTypeLabels } from '../../italian.js';
import { joinTexts, type SheetText } from '../../sheet-text.js';
import { blank, formula, number, text, traced } from '../cells.js';
import type { Context, RowEntry } from '../context.js';
import type { Validation } from '../sheet-plan.js';
import type { TableColumn } from '../table-sheet.js';
import { achievementFormula, dueCell, levelCell, percentRule, resultCell } from './measure-cells.js';

/** The keys of the columns of the table of indicators. */
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
export type IndicatorLine = {
  readonly source: RowEntry;
  readonly indicator: Indicator;
  readonly text: SheetText;
  readonly targets: readonly SheetText[];
  readonly part?: MeasuredPart;
  readonly isWeighed: boolean;
};

/** A column that only some annexes fill has `isNeeded`: it is left out where no line needs it. */
type Column = TableColumn<IndicatorLine, IndicatorKey> & { readonly isNeeded?: (line: IndicatorLine) => boolean };

const code = { look: 'code' } as const;
const centred = { align: 'center' } as const;
const polarities = { up: 'più è meglio', down: 'meno è meglio' } as const;

/** What stands between an indicator and the next one in the printed cell. */
const separator = /[;\s]+$/u;

const isMeasured = ({ part }: IndicatorLine): boolean => part !== undefined;

const describing: readonly Column[] = [
  { key: 'unit', header: 'Unità', width: 14, cell: ({ source: { entry } }) => text(entry.unit.label || entry.unit.name) },
  { key: 'section', header: 'Sezione', width: 10.5, cell: ({ source: { row } }) => text(sectionLabels[row.assignment.section]) },
  { key: 'number', header: 'N.', width: 4.5, cell: ({ source: { row } }) => text(row.number, centred) },
  { key: 'title', header: 'Obiettivo', width: 34, cell: ({ source: { row } }) => text(row.title.text) },
  {
    key: 'indicator',
    header: 'Indicatore',
    width: 36,
    cell: (line) => traced({ ...line.text, text: line.text.text.replace(separator, '') }),
  },
  {
    key: 'formula',
    header: 'Formula',
    width: 18,
    cell: ({ indicator }) => text(indicator.formula ?? ''),
    isNeeded: ({ indicator }) => indicator.formula !== undefined,
  },
  {
    key: 'measureUnit',
    header: 'Unità di misura',
    width: 11,
    cell: ({ indicator }) => text(indicator.unit ?? ''),
    isNeeded: ({ indicator }) => indicator.unit !== undefined,
  },
  {
    key: 'polarity',
    header: 'Polarità',
    width: 12,
    cell: ({ indicator: { polarity } }) => text(polarity === undefined ? '' : polarities[polarity]),
    isNeeded: ({ indicator }) => indicator.polarity !== undefined,
  },
  {
    key: 'baseline',
    header: 'Valore di partenza',
    width: 12,
    cell: ({ indicator }) => text(indicator.baseline ?? ''),
    isNeeded: ({ indicator }) => indicator.baseline !== undefined,
  },
  {
    key: 'dataSource',
    header: 'Fonte del dato',
    width: 14,
    cell: ({ indicator }) => text(indicator.source ?? ''),
    isNeeded: ({ indicator }) => indicator.source !== undefined,
  },
];

const targetText = ({ targets, source: { row } }: IndicatorLine): string => {
  const own = targets.map((one) => (one.year === undefined ? one.text : `${one.year}: ${one.text}`));
  if (own.length > 0) return own.join('\n');
  const { text: ofTheRow } = joinTexts(row.targets, '\n');
  return ofTheRow === '' ? '' : `(dell’obiettivo) ${ofTheRow}`;
};

const targetTypes = ({ indicator }: IndicatorLine): string =>
  (indicator.targets ?? []).map(({ type }) => targetTypeLabels[type]).join(', ');

const measuring: readonly Column[] = [
  { key: 'target', header: 'Target', width: 20, cell: (line) => text(targetText(line)) },
  {
    key: 'targetType',
    header: 'Tipo target',
    width: 12,
    cell: (line) => text(targetTypes(line)),
    isNeeded: ({ indicator }) => indicator.targets !== undefined,
  },
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
    width: 10,
    cell: ({ indicator: { weight } }) => (weight === undefined ? blank() : number(weight)),
    isNeeded: ({ indicator }) => indicator.weight !== undefined,
  },
  {
    key: 'result',
    header: 'Valore a consuntivo',
    width: 11,
    entry: true,
    cell: ({ part, source: { year } }) => (part === undefined ? blank() : resultCell(part.measure, year)),
    isNeeded: isMeasured,
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

const technical: readonly Column[] = [
  { key: 'assignmentId', header: 'ID riga', width: 22, cell: ({ source: { row } }) => text(row.assignment.id, code) },
  { key: 'unitId', header: 'Cod. unità', width: 12, cell: ({ source: { entry } }) => text(entry.unit.id, code) },
];

/** The columns of the table of indicators; those few annexes have only where a line needs them. */
export const indicatorColumns = ({ profile: { achievement } }: Context, lines: readonly IndicatorLine[]): readonly Column[] =>
  [...describing, ...measuring, ...scoring(percentRule(achievement.cap), achievement.cap), ...technical].filter(
    ({ isNeeded }) => isNeeded === undefined || lines.some(isNeeded),
  );
