import { comparisonLabels, italianNumber, targetTypeLabels } from '../../italian.js';
import { blank, text } from '../cells.js';
import type { CellPlan } from '../sheet-plan.js';
import type { IndicatorColumn, IndicatorLine } from './indicator-line.js';

const polarities = { up: 'più è meglio', down: 'meno è meglio' } as const;

const targetTypes = ({ indicator }: IndicatorLine): string =>
  (indicator.targets ?? []).map(({ type }) => targetTypeLabels[type]).join(', ');

const hasThreshold = ({ indicator }: IndicatorLine): boolean => indicator.threshold !== undefined;

/** The value that the indicator's own text asks for, such as `almeno 50 %`. */
const thresholdCell = ({ indicator: { threshold } }: IndicatorLine): CellPlan => {
  if (threshold === undefined) return blank();
  const { comparison, value, unit } = threshold;
  return text([comparisonLabels[comparison], italianNumber(value), ...(unit === undefined ? [] : [unit])].join(' '));
};

/** What an indicator has beside its target: the units' sheets print it in words where it does not fit here. */
export const detailingColumns: readonly IndicatorColumn[] = [
  { key: 'threshold', header: 'Soglia', width: 14, least: 12, cell: thresholdCell, isNeeded: hasThreshold },
  {
    key: 'targetType',
    header: 'Tipo target',
    width: 12,
    cell: (line) => text(targetTypes(line)),
    isNeeded: ({ indicator }) => indicator.targets !== undefined,
  },
  {
    key: 'formula',
    header: 'Formula',
    width: 18,
    least: 14,
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
    least: 12,
    cell: ({ indicator }) => text(indicator.source ?? ''),
    isNeeded: ({ indicator }) => indicator.source !== undefined,
  },
];
