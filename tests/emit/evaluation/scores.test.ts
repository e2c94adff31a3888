import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actual, achievementOf, type Measure, meanAchievement } from '../../../src/emit/evaluation/achievement.js';
import { defaultProfile } from '../../../src/emit/evaluation/default-profile.js';
import { measuresOf } from '../../../src/emit/evaluation/measures.js';
import {
  bandOf,
  factorScore,
  finalScore,
  objectiveScore,
  objectivesResult,
  roundHalfUp,
} from '../../../src/emit/evaluation/scores.js';
import type { Assignment, Target } from '../../../src/model/annex.js';
import { buildAnnex } from '../../support/build.js';

const rules = defaultProfile.achievement;
const up = (target: number): Measure => ({ kind: 'level', target, polarity: 'up' });
const down = (target: number): Measure => ({ kind: 'level', target, polarity: 'down' });
const level = (value: number): Actual => ({ kind: 'level', value });
const due: Measure = { kind: 'date', due: '2024-12-31' };
const day = (iso: string): Actual => ({ kind: 'date', day: iso });

describe('an achievement', () => {
  it.each([
    ['half of what was to be reached', up(80), level(40), 50],
    ['more than what was to be reached', up(80), level(100), 100],
    ['less than nothing', up(80), level(-5), 0],
    ['twice what was not to be exceeded', down(30), level(60), 50],
    ['less than what was not to be exceeded', down(30), level(20), 100],
    ['nothing where nothing was allowed', down(0), level(0), 100],
    ['something where nothing was allowed', down(0), level(3), 0],
    ['on the day', due, day('2024-12-31'), 100],
    ['early, over a change of the clock', due, day('2024-03-01'), 100],
    ['a day late', due, day('2025-01-01'), 90],
    ['15 days late', due, day('2025-01-15'), 90],
    ['16 days late', due, day('2025-01-16'), 80],
    ['60 days late', due, day('2025-03-01'), 60],
    ['61 days late', due, day('2025-03-02'), 0],
    ['reached in part', { kind: 'outcome' }, { kind: 'outcome', outcome: 'partlyAchieved' }, 50],
    ['a number for a date', due, level(3), undefined],
    ['what only a person can say', { kind: 'judged' }, level(3), undefined],
  ] as const)('for %s', (_, measure, actual, expected) => {
    expect(achievementOf(measure, actual, rules)).toBe(expected);
  });

  it('exceeds 100 only where the profile lets it', () => {
    expect(achievementOf(up(80), level(100), { ...rules, cap: 120 })).toBe(120);
    expect(achievementOf(up(100), level(110), { ...rules, cap: 120 })).toBeCloseTo(110, 9);
    expect(achievementOf(down(30), level(0), { ...rules, cap: 120 })).toBe(120);
  });

  it('of several indicators is the mean by their weights, all alike where not each has one', () => {
    expect(
      meanAchievement([
        { achievement: 100, weight: 3 },
        { achievement: 0, weight: 1 },
      ]),
    ).toBe(75);
    expect(meanAchievement([{ achievement: 100, weight: 3 }, { achievement: 0 }])).toBe(50);
    expect(meanAchievement([{ achievement: 100 }, { achievement: undefined }])).toBeUndefined();
    expect(meanAchievement([])).toBeUndefined();
  });
});

describe('what is measured of a row', () => {
  const row = (changes: Partial<Assignment>): Assignment => {
    const [first] = buildAnnex([{ rows: [{ title: 'x' }] }]).assignments;
    if (first === undefined) throw new Error('a row');
    return { ...first, ...changes };
  };
  const percentage = (value: number, year?: number): Target => ({
    type: 'percentage',
    text: `${value}%`,
    percentage: value,
    ...(year === undefined ? {} : { year }),
  });
  const kinds = (one: Assignment) => measuresOf(one, 2024).map(({ measure }) => measure);

  it('is the number before the day, the target before the threshold of the indicator', () => {
    const indicators = [{ text: '≤ 30 giorni', threshold: { comparison: 'atMost', value: 30, unit: 'giorni' } }] as const;
    expect(kinds(row({ indicators, targets: [{ type: 'date', text: 'x', date: '2024-06-30' }, percentage(90)] }))).toEqual([
      up(90),
    ]);
    expect(kinds(row({ indicators, targets: [] }))).toEqual([down(30)]);
    expect(kinds(row({ targets: [{ type: 'dates', text: 'x', dates: ['2024-12-31', '2024-06-30'] }] }))).toEqual([due]);
    expect(kinds(row({ targets: [{ type: 'threshold', text: 'x', min: 2, max: 4 }] }))).toEqual([{ kind: 'judged' }]);
    expect(kinds(row({ targets: [{ type: 'qualitative', text: 'buono' }] }))).toEqual([{ kind: 'judged' }]);
  });

  it('is the target of the plan year where there are several years', () => {
    expect(kinds(row({ targets: [percentage(50, 2023), percentage(70, 2024), percentage(90, 2025)] }))).toEqual([up(70)]);
  });

  it('is each indicator that has its own target', () => {
    const indicators = [
      { text: 'tempi', weight: 60, polarity: 'down', targets: [{ type: 'number', text: '30', number: 30 }] },
      { text: 'senza target' },
      { text: 'quota', weight: 40, targets: [percentage(90)] },
    ] as const;
    expect(measuresOf(row({ indicators }), 2024).map(({ measure, indicator, weight }) => [measure, indicator, weight])).toEqual([
      [down(30), 0, 60],
      [up(90), 2, 40],
    ]);
  });
});

describe('scores', () => {
  it('are weight × achievement / 100, none for what is excluded or unknown', () => {
    expect(objectiveScore({ weight: 7.5, achievement: 80 })).toBe(6);
    expect(objectiveScore({ weight: 7.5 })).toBeUndefined();
    expect(objectiveScore({ weight: null, achievement: 80 })).toBeUndefined();
    expect(objectiveScore({ weight: 7.5, achievement: 80, excluded: true })).toBeUndefined();
  });

  it('give a strict sum, and one over the weights that could be evaluated', () => {
    const rows = [
      { weight: 60, achievement: 80 },
      { weight: 20, achievement: 100, excluded: true as const },
      { weight: 7.5, achievement: 100 },
    ];
    expect(objectivesResult(rows).strict).toBe(55.5);
    expect(objectivesResult(rows).normalised).toBeCloseTo((55.5 / 67.5) * 100, 9);
    expect(objectivesResult([{ weight: 60 }])).toEqual({ strict: undefined, normalised: undefined });
  });

  it('are never more than the weights, and normalised never more than 100, with a cap of 100', () => {
    const row = fc.record({
      weight: fc.double({ min: 0.1, max: 100, noNaN: true }),
      achievement: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const { strict = 0, normalised = 0 } = objectivesResult(rows);
        expect(strict).toBeLessThanOrEqual(rows.reduce((sum, { weight }) => sum + weight, 0) + 1e-6);
        expect(normalised).toBeLessThanOrEqual(100 + 1e-6);
      }),
    );
  });

  it('of components make the final score once all are known', () => {
    const { components } = defaultProfile.officer;
    expect(finalScore(components, { objectives: 90, behaviours: 75 })).toBe(84);
    expect(finalScore(components, { objectives: 90 })).toBeUndefined();
    expect(factorScore({ name: 'x', weight: 20, descriptor: 'x' }, 3, 4)).toBe(15);
  });

  it('are rounded half up, and only then fall into a band', () => {
    expect([roundHalfUp(84.005, 2), roundHalfUp(84.004, 2), roundHalfUp(1.005, 2), roundHalfUp(59.5, 0)]).toEqual([
      84.01, 84, 1.01, 60,
    ]);
    const judged = (score: number) => bandOf(roundHalfUp(score, 2), defaultProfile.bands)?.judgement;
    expect([59.994, 59.995, 60, 74.99, 75, 100, 120].map(judged)).toEqual([
      'non adeguato',
      'sufficiente',
      'sufficiente',
      'sufficiente',
      'buono',
      'ottimo',
      'ottimo',
    ]);
  });

  it('always find exactly one band', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), (score) => {
        const fitting = defaultProfile.bands.filter(({ from, below }) => score >= from && (below === undefined || score < below));
        expect(fitting).toEqual([bandOf(score, defaultProfile.bands)]);
      }),
    );
  });
});
