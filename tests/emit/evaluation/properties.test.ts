import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievementOf, meanAchievement } from '../../../src/emit/evaluation/achievement.js';
import { defaultProfile } from '../../../src/emit/evaluation/default-profile.js';
import { parseProfile, profileFaults } from '../../../src/emit/evaluation/parse-profile.js';
import { bandOf, finalScore, objectivesResult, roundHalfUp } from '../../../src/emit/evaluation/scores.js';
import { exampleProfiles, profileIn } from '../../support/profiles.js';

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const grain = 1e-9;

describe('results of objectives', () => {
  const row = fc.record({ share: fc.integer({ min: 1, max: 100 }), achievement: percent, excluded: fc.boolean() });
  /** Rows whose weights add up to 100 at most. */
  const rows = fc.array(row, { minLength: 1, maxLength: 15 }).map((drawn) => {
    const sum = Math.max(
      100,
      drawn.reduce((total, { share }) => total + share, 0),
    );
    return drawn.map(({ share, achievement, excluded }) => ({
      weight: (share / sum) * 100,
      achievement,
      ...(excluded ? { excluded: true as const } : {}),
    }));
  });

  it('strict is never more than normalised, and normalised lies between the least and the most achieved', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { strict, normalised } = objectivesResult(drawn);
        const counted = drawn.filter(({ excluded }) => excluded !== true).map(({ achievement }) => achievement);
        fc.pre(strict !== undefined && normalised !== undefined);
        expect(strict).toBeLessThanOrEqual(normalised + grain);
        expect(normalised).toBeGreaterThanOrEqual(Math.min(...counted) - grain);
        expect(normalised).toBeLessThanOrEqual(Math.max(...counted) + grain);
      }),
    );
  });

  it('strict and normalised are one where everything could be evaluated and the weights add up to 100', () => {
    fc.assert(
      fc.property(fc.array(percent, { minLength: 1, maxLength: 10 }), (achievements) => {
        const { strict, normalised } = objectivesResult(
          achievements.map((achievement) => ({ weight: 100 / achievements.length, achievement })),
        );
        expect(strict).toBeCloseTo(normalised ?? -1, 9);
      }),
    );
  });

  it('never fall where one objective is achieved better', () => {
    fc.assert(
      fc.property(rows, fc.nat(), percent, (drawn, at, more) => {
        const chosen = at % drawn.length;
        const better = drawn.map((one, index) =>
          index === chosen ? { ...one, achievement: Math.max(one.achievement, more) } : one,
        );
        const [before, after] = [objectivesResult(drawn), objectivesResult(better)];
        expect(after.strict ?? 0).toBeGreaterThanOrEqual((before.strict ?? 0) - grain);
        expect(after.normalised ?? 0).toBeGreaterThanOrEqual((before.normalised ?? 0) - grain);
      }),
    );
  });

  it('do not count what is excluded: its weight goes to the others', () => {
    fc.assert(
      fc.property(rows, percent, (drawn, weight) => {
        const excluded = { weight, achievement: 50, excluded: true as const };
        expect(objectivesResult([...drawn, excluded])).toEqual(objectivesResult(drawn));
      }),
    );
  });
});

describe('achievements', () => {
  const rules = { ...defaultProfile.achievement, cap: 120 };
  const level = (value: number) => ({ kind: 'level', value }) as const;
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const target = fc.double({ min: 0.01, max: 1e6, noNaN: true });

  it.each(['up', 'down'] as const)('lie between 0 and the cap and follow the result (%s)', (polarity) => {
    fc.assert(
      fc.property(target, amount, amount, (goal, one, other) => {
        const [less = -1, more = -1] = [Math.min(one, other), Math.max(one, other)].map((value) =>
          achievementOf({ kind: 'level', target: goal, polarity }, level(value), rules),
        );
        for (const achievement of [less, more]) expect(achievement >= 0 && achievement <= rules.cap + grain).toBe(true);
        expect(polarity === 'up' ? more - less : less - more).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never rise with the days of delay', () => {
    const due = { kind: 'date', due: '2024-10-27' } as const;
    const worth = (days: number): number => {
      const day = new Date(Date.parse(due.due) + days * 86_400_000).toISOString().slice(0, 10);
      return achievementOf(due, { kind: 'date', day }, rules) ?? -1;
    };
    for (let days = -400; days < 400; days += 1) expect(worth(days)).toBeGreaterThanOrEqual(worth(days + 1));
    expect([worth(0), worth(1), worth(400)]).toEqual([100, 90, 0]);
  });

  it('of several indicators lie between the least and the most', () => {
    const part = fc.record({ achievement: percent, weight: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const mean = meanAchievement(parts) ?? -1;
        const all = parts.map(({ achievement }) => achievement);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...all) - grain);
        expect(mean).toBeLessThanOrEqual(Math.max(...all) + grain);
      }),
    );
  });
});

/** Rounds the text of a decimal number, digit by digit. */
const roundText = (digits: bigint, places: number, decimals: number): number => {
  if (places <= decimals) return Number(`${digits}e-${places}`);
  const unit = 10n ** BigInt(places - decimals);
  return Number(`${(digits + unit / 2n) / unit}e-${decimals}`);
};

describe('rounding', () => {
  it.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [84.005, 2, 84.01],
    [84.00499, 2, 84],
    [74.995, 2, 75],
    [0.5, 0, 1],
    [89.95, 1, 90],
    [100, 2, 100],
    [0, 2, 0],
    [1e-9, 2, 0],
    // The sum that binary fractions make of 0.1 + 0.2 and 84.705.
    [0.1 + 0.2 + 84.705, 3, 85.005],
  ])('of %d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it('goes by the decimal text, not by the binary fraction', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.integer({ min: 0, max: 7 }),
        fc.nat({ max: 4 }),
        (digits, more, decimals) => {
          const places = Math.max(7, more);
          expect(roundHalfUp(Number(`${digits}e-${places}`), decimals)).toBe(roundText(digits, places, decimals));
        },
      ),
    );
  });
});

describe('bands', () => {
  const cuts = fc
    .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 8 })
    .map((drawn) => [0, ...drawn.toSorted((one, other) => one - other).map((cut) => cut / 100)]);
  const bandsAt = (from: readonly number[]) =>
    from.map((start, index) => {
      const next = from[index + 1];
      return { from: start, judgement: `b${index}`, pay: 0, ...(next === undefined ? {} : { below: next }) };
    });

  it('that touch are right, and hold every score exactly once', () => {
    fc.assert(
      fc.property(cuts, fc.integer({ min: 0, max: 12_000 }), (from, hundredths) => {
        const bands = bandsAt(from);
        expect(profileFaults({ ...defaultProfile, bands })).toEqual([]);
        const score = hundredths / 100;
        const holding = bands.filter((band) => score >= band.from && (band.below === undefined || score < band.below));
        expect(holding).toEqual([bandOf(score, bands)]);
      }),
    );
  });

  it('that do not touch are named with what lies between', () => {
    fc.assert(
      fc.property(cuts, fc.nat(), fc.boolean(), (from, at, isGap) => {
        const index = at % (from.length - 1);
        const [start = 0, end = 0] = [from[index], from[index + 1]];
        const moved = isGap ? (start + end) / 2 : end + 1000;
        const bands = bandsAt(from).map((band, number) => (number === index ? { ...band, below: moved } : band));
        const [one, other] = isGap ? [moved, end] : [end, moved];
        expect(parseProfile({ ...defaultProfile, bands })).toEqual({
          faults: [{ path: `bands.${index + 1}`, code: isGap ? 'gap' : 'overlap', from: one, to: other }],
        });
      }),
    );
  });
});

describe('worked examples', () => {
  // Components 20/50/30 of an example: body 85, objectives 92.4, factors 4, 3 and 5 of 5 with weights 40, 30 and 30.
  it('three components, points from 1 to 5', () => {
    const [file = ''] = exampleProfiles().filter((name) => name.includes('three-components'));
    const profile = profileIn(file);
    const behaviours = (40 * 4 + 30 * 3 + 30 * 5) / 5;
    expect(behaviours).toBe(80);
    const final = finalScore(profile.officer.components, { organisation: 85, objectives: 92.4, behaviours });
    // 17 + 46.2 + 24
    expect(roundHalfUp(final ?? 0, profile.rounding.decimals)).toBe(87.2);
    expect(bandOf(87.2, profile.bands)).toMatchObject({ judgement: 'buono', pay: 90 });
  });

  it('a strict sum of 70 and behaviours of 30, paid by coefficients, with results above the target', () => {
    const [file = ''] = exampleProfiles().filter((name) => name.includes('coefficients'));
    const profile = profileIn(file);
    const above = achievementOf({ kind: 'level', target: 80, polarity: 'up' }, { kind: 'level', value: 92 }, profile.achievement);
    expect(above).toBeCloseTo(115, 9);
    // 60 × 115 % + 30 × 50 % of 90 weights: 84; the weight of 10 that nobody could evaluate is lost.
    const { strict = 0 } = objectivesResult([
      { weight: 60, achievement: above ?? 0 },
      { weight: 30, achievement: 50 },
      { weight: 10, excluded: true },
    ]);
    expect(strict).toBeCloseTo(84, 9);
    // 84 × 70 % + 75 × 30 % = 81.3
    const final = roundHalfUp(finalScore(profile.officer.components, { objectives: strict, behaviours: 75 }) ?? 0, 0);
    expect(final).toBe(81);
    expect(bandOf(final, profile.bands)).toMatchObject({ judgement: 'fascia B', pay: 100 });
    expect(bandOf(90, profile.bands)).toMatchObject({ judgement: 'fascia A', pay: 120 });
  });
});
