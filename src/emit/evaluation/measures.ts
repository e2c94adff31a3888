import type { Assignment, Indicator, Target } from '../../model/annex.js';
import { comparisonLabels } from '../italian.js';
import type { Measure } from './achievement.js';

/** The number a measure is to reach, its unit, and how it is meant where it is not simply the target. */
export type Level = { readonly value: number; readonly unit: string; readonly remark?: string };

/**
 * Something to be measured: how, the level it is to reach where it has one, the number of the indicator it stands in (from 0;
 * absent: it serves the whole row), and that indicator's weight where one is printed.
 */
export type MeasuredPart = {
  readonly measure: Measure;
  readonly level?: Level;
  readonly indicator?: number;
  readonly weight?: number;
};

const judged: Measure = { kind: 'judged' };

/** Shares of a level that is not above 0 mean nothing: who evaluates says what was achieved. */
const levelMeasure = (target: number, polarity: 'up' | 'down'): Measure =>
  target > 0 || (polarity === 'down' && target === 0) ? { kind: 'level', target, polarity } : judged;

const ofLevel = (level: Level, polarity: 'up' | 'down'): MeasuredPart => ({
  measure: levelMeasure(level.value, polarity),
  level,
});

const ofTarget = (target: Target, polarity: 'up' | 'down'): MeasuredPart | undefined => {
  switch (target.type) {
    case 'percentage':
      return ofLevel({ value: target.percentage, unit: '%' }, polarity);
    case 'number':
      return ofLevel({ value: target.number, unit: target.unit ?? '' }, polarity);
    case 'threshold': {
      const { min, max, unit = '' } = target;
      if (min !== undefined && max !== undefined)
        return { measure: judged, level: { value: min, unit, remark: `da ${min} a ${max}` } };
      if (min !== undefined) return ofLevel({ value: min, unit, remark: comparisonLabels.atLeast }, 'up');
      return max === undefined ? undefined : ofLevel({ value: max, unit, remark: comparisonLabels.atMost }, 'down');
    }
    case 'date':
      return { measure: { kind: 'date', due: target.date } };
    case 'dates': {
      const due = target.dates.toSorted().at(-1);
      return due === undefined ? undefined : { measure: { kind: 'date', due } };
    }
    case 'outcome':
    case 'yesNo':
      return { measure: { kind: 'outcome' } };
    default:
      return undefined;
  }
};

const ofThreshold = ({ threshold }: Indicator): MeasuredPart | undefined => {
  if (threshold === undefined) return undefined;
  const { comparison, value, unit } = threshold;
  const level = { value, unit, remark: `dall’indicatore: ${comparisonLabels[comparison]}` };
  if (comparison === 'exactly') return { measure: judged, level };
  return ofLevel(level, comparison === 'atMost' ? 'down' : 'up');
};

/** Targets of several years: those of the plan year count. */
const ofYear = (targets: readonly Target[], year: number | null): readonly Target[] => {
  const fitting = targets.filter((target) => target.year === undefined || year === null || target.year === year);
  return fitting.length === 0 ? targets : fitting;
};

/** Numbers are surer than words, words than days: a row that names a number and a term is measured by the number. */
const ranks: Readonly<Record<Measure['kind'], number>> = { level: 0, outcome: 1, date: 2, judged: 3 };

const best = (parts: readonly (MeasuredPart | undefined)[]): MeasuredPart | undefined =>
  parts.filter((part) => part !== undefined).toSorted((one, other) => ranks[one.measure.kind] - ranks[other.measure.kind])[0];

const ofIndicator = (indicator: Indicator, index: number, year: number | null): MeasuredPart => ({
  ...(best(ofYear(indicator.targets ?? [], year).map((target) => ofTarget(target, indicator.polarity ?? 'up'))) ??
    ofThreshold(indicator) ?? { measure: judged }),
  indicator: index,
  ...(indicator.weight === undefined ? {} : { weight: indicator.weight }),
});

/**
 * What is measured of a row: each indicator that has targets of its own, where the document pairs them; else one thing for
 * the whole row. `year` is the plan year.
 */
export const measuresOf = ({ indicators, targets }: Assignment, year: number | null): readonly MeasuredPart[] => {
  const paired = indicators.flatMap((indicator, index) =>
    (indicator.targets ?? []).length > 0 ? [ofIndicator(indicator, index, year)] : [],
  );
  if (paired.length > 0) return paired;
  const polarity = indicators.find((indicator) => indicator.polarity !== undefined)?.polarity ?? 'up';
  const ofRow = ofYear(targets, year).map((target) => ofTarget(target, polarity));
  return [best(ofRow) ?? best(indicators.map(ofThreshold)) ?? { measure: judged }];
};
