import { targetTypeLabels } from '../../italian.js';
import { text } from '../cells.js';
import type { IndicatorColumn, IndicatorLine } from './indicator-line.js';

const polarities = { up: 'più è meglio', down: 'meno è meglio' } as const;

const targetTypes = ({ indicator }: IndicatorLine): string =>
  (indicator.targets ?? []).map(({ type }) => targetTypeLabels[type]).join(', ');

/** What an indicator has beside its target: the units' sheets print it in words where it does not fit here. */
export const detailingColumns: readonly IndicatorColumn[] = [
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
