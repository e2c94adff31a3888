import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/emit/evaluation/default-profile.js';
import { parseProfile, profileFaults } from '../../../src/emit/evaluation/parse-profile.js';
import { faultSentence } from '../../../src/messages/profile.js';
import type { EvaluationProfile } from '../../../src/model/profile.js';

const withBands = (...bands: EvaluationProfile['bands']): EvaluationProfile => ({ ...defaultProfile, bands });
const band = (from: number, below?: number) => ({ from, ...(below === undefined ? {} : { below }), judgement: 'x', pay: 0 });

describe('an evaluation profile', () => {
  it('is right where it is the default, also after a round trip through a file', () => {
    expect(profileFaults(defaultProfile)).toEqual([]);
    expect(parseProfile(JSON.parse(JSON.stringify(defaultProfile)))).toEqual({ profile: defaultProfile });
  });

  it.each([
    ['a gap', [band(0, 60), band(65)], [{ path: 'bands.1', code: 'gap', from: 60, to: 65 }]],
    // 76–90 and 90–100, both ends included, as found in an act that had to be corrected.
    ['an overlap', [band(0, 76), band(70)], [{ path: 'bands.1', code: 'overlap', from: 70, to: 76 }]],
    ['a start above 0', [band(10, 60), band(60)], [{ path: 'bands.0.from', code: 'start', found: 10 }]],
    ['no end but the last', [band(0), band(60)], [{ path: 'bands.0', code: 'open' }]],
    ['an end of the last', [band(0, 60), band(60, 100)], [{ path: 'bands.1.below', code: 'end', found: 100 }]],
    ['an empty band', [band(0, 0), band(0)], [{ path: 'bands.0', code: 'order' }]],
  ] as const)('says where bands have %s', (_, bands, faults) => {
    expect(profileFaults(withBands(...bands))).toEqual(faults);
  });

  it('says where weights do not add up to 100, or a component is missing or there twice', () => {
    const [objectives, behaviours] = defaultProfile.officer.components;
    if (objectives === undefined || behaviours === undefined) throw new Error('two components');
    const officer = (components: EvaluationProfile['officer']['components']) =>
      profileFaults({ ...defaultProfile, officer: { ...defaultProfile.officer, components } });
    expect(officer([{ ...objectives, weight: 70 }, behaviours])).toEqual([
      { path: 'officer.components', code: 'sum', found: 110 },
    ]);
    expect(officer([objectives, { ...objectives, weight: 40 }])).toEqual([
      { path: 'officer.components', code: 'twice', id: 'objectives' },
    ]);
    expect(officer([{ ...behaviours, weight: 100 }])).toEqual([
      { path: 'officer.components', code: 'missing', id: 'objectives' },
    ]);
  });

  it('says where the scale of points has a gap or an overlap', () => {
    const steps = (...ends: readonly (readonly [number, number])[]): EvaluationProfile => ({
      ...defaultProfile,
      scale: { decimals: 1, steps: ends.map(([from, to]) => ({ from, to, meaning: 'x' })) },
    });
    expect(profileFaults(steps([0, 1], [1.1, 2]))).toEqual([]);
    expect(profileFaults(steps([1, 1], [1.1, 2]))).toEqual([]);
    expect(profileFaults(steps([0, 0]))).toEqual([{ path: 'scale.steps.0', code: 'order' }]);
    expect(profileFaults(steps([0, 1], [1.5, 2]))).toMatchObject([{ path: 'scale.steps.1', code: 'gap', to: 1.5 }]);
    expect(profileFaults(steps([0, 1], [1, 2]))).toMatchObject([{ path: 'scale.steps.1', code: 'overlap', from: 1 }]);
  });

  it('says where delays are out of order', () => {
    const delays = [
      { upToDays: 30, achievement: 80 },
      { upToDays: 15, achievement: 90 },
    ];
    const profile = { ...defaultProfile, achievement: { ...defaultProfile.achievement, delays } };
    expect(profileFaults(profile)).toEqual([{ path: 'achievement.delays.1', code: 'order' }]);
  });

  it('names unknown and missing keys', () => {
    const { bands: _, ...rest } = defaultProfile;
    const parsed = parseProfile({ ...rest, fasce: [] });
    expect('faults' in parsed ? parsed.faults.map(({ path, code }) => `${path} ${code}`) : []).toEqual([
      'bands absent',
      ' unknownKeys',
    ]);
  });

  it('tells faults in words, in both languages', () => {
    expect(faultSentence({ path: 'bands.1', code: 'gap', from: 60, to: 62.5 }, 'it')).toBe(
      'bands.1: vuoto fra 60 e 62,5: nessun valore vi appartiene',
    );
    expect(faultSentence({ path: 'bands.1', code: 'overlap', from: 70, to: 76 }, 'en')).toBe(
      'bands.1: overlap between 70 and 76',
    );
  });
});
