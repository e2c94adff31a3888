/** Normalised weights are told to hundredths. */
const partsPerUnit = 100;
const whole = 100;
/** Remainders that differ by less are equal: the rest is binary dust. */
const remainderSteps = 1e6;

const remainderOf = (share: number): number => Math.round((share - Math.floor(share)) * remainderSteps);

/**
 * Scales weights to a sum of exactly 100.00, rounded to two decimals by the largest remainder (the last of equals);
 * `null` weights stay `null`. Where nothing is to be shared out, all are `null`.
 */
export const normalizeWeights = (weights: readonly (number | null)[]): readonly (number | null)[] => {
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  if (sum <= 0) return weights.map(() => null);
  const shares = weights.map((weight) => (weight === null ? null : (weight / sum) * whole * partsPerUnit));
  const floors = shares.map((share) => (share === null ? 0 : Math.floor(share)));
  const missing = whole * partsPerUnit - floors.reduce((total, part) => total + part, 0);
  const byRemainder = shares
    .flatMap((share, index) => (share === null ? [] : [{ index, remainder: remainderOf(share) }]))
    .sort((one, other) => other.remainder - one.remainder || other.index - one.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return shares.map((share, index) =>
    share === null ? null : ((floors[index] ?? 0) + (raised.has(index) ? 1 : 0)) / partsPerUnit,
  );
};
