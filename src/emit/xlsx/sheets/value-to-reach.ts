import type { Assignment, Indicator, Target } from '../../../model/annex.js';

/** The number a row is to reach. `remark` says how it is meant where it is not simply the target. */
export type ValueToReach = { readonly value: number; readonly unit: string; readonly remark?: string };

const comparisons = { atLeast: 'almeno', atMost: 'al massimo', exactly: 'esattamente' } as const;

const ofTarget = (target: Target): ValueToReach | undefined => {
  switch (target.type) {
    case 'percentage':
      return { value: target.percentage, unit: '%' };
    case 'number':
      return { value: target.number, unit: target.unit ?? '' };
    case 'threshold': {
      const value = target.min ?? target.max;
      const remark = target.min === undefined ? comparisons.atMost : comparisons.atLeast;
      return value === undefined ? undefined : { value, unit: target.unit ?? '', remark };
    }
    default:
      return undefined;
  }
};

const ofIndicator = ({ threshold }: Indicator): ValueToReach | undefined =>
  threshold === undefined
    ? undefined
    : { value: threshold.value, unit: threshold.unit, remark: `dall’indicatore: ${comparisons[threshold.comparison]}` };

/** The first number among a row's targets, else among its indicators. */
export const valueToReach = ({ targets, indicators }: Assignment): ValueToReach | undefined =>
  [...targets.map(ofTarget), ...indicators.map(ofIndicator)].find((one) => one !== undefined);
