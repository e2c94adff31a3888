import type { EvaluationProfile, ProfileComponent, ProfileFactor, ScoreBand } from '../../model/profile.js';

/** An objective as it is scored: weight (`null`: none), achievement in percent if known; `excluded` = could not be evaluated. */
export type ScoredObjective = {
  readonly weight: number | null;
  readonly achievement?: number;
  readonly excluded?: true;
};

/** The score of an objective, weight × achievement / 100; `undefined` until both are known, and where it is excluded. */
export const objectiveScore = ({ weight, achievement, excluded }: ScoredObjective): number | undefined =>
  weight === null || achievement === undefined || excluded === true ? undefined : (weight * achievement) / 100;

/**
 * The result of some objectives: `strict` is the sum of the scores, `normalised` the same over the weights that could be
 * evaluated, times 100. `undefined` until a score is known.
 */
export type ObjectivesResult = { readonly strict: number | undefined; readonly normalised: number | undefined };

/** The result of a unit's objectives. */
export const objectivesResult = (objectives: readonly ScoredObjective[]): ObjectivesResult => {
  const scores = objectives.map(objectiveScore).filter((score) => score !== undefined);
  if (scores.length === 0) return { strict: undefined, normalised: undefined };
  const strict = scores.reduce((sum, score) => sum + score, 0);
  const evaluable = objectives.filter(({ excluded }) => excluded !== true).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return { strict, normalised: evaluable === 0 ? undefined : (strict / evaluable) * 100 };
};

/** The least and the most points that a factor can get. */
export const pointsRange = ({ scale }: EvaluationProfile): { readonly bottom: number; readonly top: number } => ({
  bottom: Math.min(...scale.steps.map(({ from }) => from)),
  top: Math.max(...scale.steps.map(({ to }) => to)),
});

/** The score of a factor, weight × points / top; `undefined` until the points are known. */
export const factorScore = ({ weight }: ProfileFactor, points: number | undefined, top: number): number | undefined =>
  points === undefined ? undefined : (weight * points) / top;

/** The final score, Σ weight × score / 100, in full precision; `undefined` until every component has its score. */
export const finalScore = (
  components: readonly ProfileComponent[],
  scores: Readonly<Partial<Record<ProfileComponent['id'], number>>>,
): number | undefined => {
  let total = 0;
  for (const { id, weight } of components) {
    const score = scores[id];
    if (score === undefined) return undefined;
    total += (weight * score) / 100;
  }
  return total;
};

/** So many decimals of a score are sure: what lies beyond is the trace of binary fractions, which spreadsheets pass over, too. */
const sureDecimals = 12;

/**
 * A number from 0 to 1,000 rounded half up to so many decimals. The point is moved in the decimal text, since 1.005 × 100 is less
 * than 100.5 in binary.
 */
export const roundHalfUp = (value: number, decimals: number): number => {
  const moved = Number(`${value.toFixed(sureDecimals)}e${decimals}`);
  return Number(`${Math.round(moved)}e-${decimals}`);
};

/** The band of a rounded final score, `undefined` where no band holds it. */
export const bandOf = (score: number, bands: readonly ScoreBand[]): ScoreBand | undefined =>
  bands.findLast(({ from, below }) => score >= from && (below === undefined || score < below));
