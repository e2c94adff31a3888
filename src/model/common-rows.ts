import type { Unit } from './annex.js';

/** What the weights of a unit add up to. */
export const fullWeight = 100;
/** Thirds printed with one decimal close at 99,9. */
const rounding = 0.11;

/** Whether weights add up to 100, but for their rounding. */
export const closesAtFull = (sum: number): boolean => Math.abs(sum - fullWeight) <= rounding;

/** Weights have few decimals: what is smaller than this is the trace of binary fractions. */
const weightGrain = 1e-6;

/** A sum or a difference of weights without the trace of binary fractions. */
export const withoutTrace = (sum: number): number => Math.round(sum / weightGrain) / (1 / weightGrain);

const sumOf = (units: readonly Unit[]): number => units.reduce((sum, { weights }) => sum + weights.total, 0);

/** Whether a unit answers for a part of the body: it has to meet what is printed for all of them, too. */
export const isPart = ({ kind }: Unit): boolean => kind !== 'secretary' && kind !== 'all';

/**
 * The units of kind `all` whose rows count on the sheet of each part of the body. None where no part stands beside them, and none where
 * the weights of every part make 100 without theirs: then they are weighed apart.
 */
export const commonUnits = (units: readonly Unit[]): readonly Unit[] => {
  const [common, parts] = [units.filter(({ kind }) => kind === 'all'), units.filter(isPart)];
  const weighed = parts.filter(({ weights }) => weights.total > 0);
  const areApart = sumOf(common) > 0 && weighed.length > 0 && weighed.every(({ weights }) => closesAtFull(weights.total));
  return parts.length === 0 || areApart ? [] : common;
};

/** The sum of the weights that a unit answers for: of its own rows and of those that count for all. */
export const answeredWeight = (unit: Unit, units: readonly Unit[]): number =>
  withoutTrace(unit.weights.total + (isPart(unit) ? sumOf(commonUnits(units)) : 0));
