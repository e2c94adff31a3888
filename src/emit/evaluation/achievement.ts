import type { AchievementRules } from '../../model/profile.js';

/**
 * How the result of one measure becomes an achievement: a level to be reached (`up`) or not to be exceeded (`down`), a day,
 * an outcome in words, or nothing that can be calculated, so that who evaluates says it.
 */
export type Measure =
  | { readonly kind: 'level'; readonly target: number; readonly polarity: 'up' | 'down' }
  | { readonly kind: 'date'; readonly due: string }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'judged' };

/** Outcomes in words. */
export const outcomes = ['achieved', 'partlyAchieved', 'notAchieved'] as const;

/** One of {@link outcomes}. */
export type Outcome = (typeof outcomes)[number];

/** What was reached: a number, a day (ISO), or an outcome. */
export type Actual =
  | { readonly kind: 'level'; readonly value: number }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

const millisecondsPerDay = 86_400_000;

const daysAfter = (due: string, day: string): number => (Date.parse(day) - Date.parse(due)) / millisecondsPerDay;

/** The achievement in percent of a result so many days after its due date. */
const achievementOfDelay = (days: number, { delays }: AchievementRules): number =>
  days <= 0 ? 100 : (delays.find(({ upToDays }) => days <= upToDays)?.achievement ?? 0);

/** The achievement in percent of each outcome. */
export const achievementsOfOutcomes = ({ partly }: AchievementRules): Readonly<Record<Outcome, number>> => ({
  achieved: 100,
  partlyAchieved: partly,
  notAchieved: 0,
});

const achievementOfLevel = (value: number, { target, polarity }: Extract<Measure, { kind: 'level' }>, cap: number): number => {
  if (polarity === 'down') return value <= 0 ? cap : Math.min(target / value, cap / 100) * 100;
  return Math.max(0, Math.min(value / target, cap / 100)) * 100;
};

/** The achievement in percent of a measure, `undefined` where the result does not fit it or cannot be calculated. */
export const achievementOf = (measure: Measure, actual: Actual, rules: AchievementRules): number | undefined => {
  if (measure.kind === 'level' && actual.kind === 'level') return achievementOfLevel(actual.value, measure, rules.cap);
  if (measure.kind === 'date' && actual.kind === 'date') return achievementOfDelay(daysAfter(measure.due, actual.day), rules);
  if (measure.kind === 'outcome' && actual.kind === 'outcome') return achievementsOfOutcomes(rules)[actual.outcome];
  return undefined;
};

/** A measure's achievement in percent (`undefined` until it is known) and its weight where one is printed. */
export type WeighedAchievement = { readonly achievement: number | undefined; readonly weight?: number };

/** The mean achievement of several measures: by their weights where each has one, else all alike; `undefined` until all are known. */
export const meanAchievement = (parts: readonly WeighedAchievement[]): number | undefined => {
  const isWeighed = parts.every(({ weight }) => weight !== undefined) && parts.some(({ weight }) => weight !== 0);
  let [sum, weights] = [0, 0];
  for (const { achievement, weight } of parts) {
    if (achievement === undefined) return undefined;
    const share = isWeighed ? (weight ?? 0) : 1;
    sum += share * achievement;
    weights += share;
  }
  return weights === 0 ? undefined : sum / weights;
};
