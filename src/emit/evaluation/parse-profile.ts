import { parseShape } from '../../model/file-fault.js';
import { type EvaluationProfile, type ProfileFault, profileSchema, type RoleProfile } from '../../model/profile.js';

/** What is smaller than this is the trace of binary fractions. */
const grain = 1e-9;

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < grain;

/** Two neighbours that should touch: `end` of the one, `start` of the next. */
const seam = (path: string, end: number, start: number): readonly ProfileFault[] => {
  if (isSame(end, start)) return [];
  return [start > end ? { path, code: 'gap', from: end, to: start } : { path, code: 'overlap', from: start, to: end }];
};

const startFault = (found: number | undefined): readonly ProfileFault[] =>
  found === undefined || isSame(found, 0) ? [] : [{ path: 'bands.0.from', code: 'start', found }];

const bandFaults = ({ bands }: EvaluationProfile): readonly ProfileFault[] => [
  ...startFault(bands[0]?.from),
  ...bands.flatMap(({ from, below }, index): readonly ProfileFault[] => {
    const [path, next] = [`bands.${index}`, bands[index + 1]];
    if (next === undefined) return below === undefined ? [] : [{ path: `${path}.below`, code: 'end', found: below }];
    if (below === undefined) return [{ path, code: 'open' }];
    if (below <= from) return [{ path, code: 'order' }];
    return seam(`bands.${index + 1}`, below, next.from);
  }),
];

/** A scale may begin above 0 (1 to 5), but its top, by which points are divided, must not be 0. */
const scaleFaults = ({ scale: { steps, decimals } }: EvaluationProfile): readonly ProfileFault[] =>
  steps.flatMap(({ from, to }, index): readonly ProfileFault[] => {
    const next = steps[index + 1];
    if (to < from || (next === undefined && to === 0)) return [{ path: `scale.steps.${index}`, code: 'order' }];
    return next === undefined ? [] : seam(`scale.steps.${index + 1}`, to + 10 ** -decimals, next.from);
  });

const delayFaults = ({ achievement: { delays } }: EvaluationProfile): readonly ProfileFault[] =>
  delays.flatMap((step, index): readonly ProfileFault[] => {
    const before = delays[index - 1];
    const rises = before === undefined || (step.upToDays > before.upToDays && step.achievement <= before.achievement);
    return rises ? [] : [{ path: `achievement.delays.${index}`, code: 'order' }];
  });

const sumFault = (path: string, parts: readonly { readonly weight: number }[]): readonly ProfileFault[] => {
  const found = parts.reduce((sum, { weight }) => sum + weight, 0);
  return isSame(found, 100) ? [] : [{ path, code: 'sum', found }];
};

const roleFaults = (role: 'officer' | 'secretary', { components, factors }: RoleProfile): readonly ProfileFault[] => {
  const ids = components.map(({ id }) => id);
  const twins = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...sumFault(`${role}.components`, components),
    ...twins.map((id): ProfileFault => ({ path: `${role}.components`, code: 'twice', id })),
    ...(ids.includes('objectives')
      ? []
      : [{ path: `${role}.components`, code: 'missing', id: 'objectives' } satisfies ProfileFault]),
    ...sumFault(`${role}.factors`, factors),
  ];
};

/** All that a profile of the right shape has wrong: weights that do not add up, gaps, overlaps, steps out of order. */
export const profileFaults = (profile: EvaluationProfile): readonly ProfileFault[] => [
  ...roleFaults('officer', profile.officer),
  ...roleFaults('secretary', profile.secretary),
  ...bandFaults(profile),
  ...scaleFaults(profile),
  ...delayFaults(profile),
];

/** Checks a profile that a person wrote; the faults name each wrong place. */
export const parseProfile = (
  data: unknown,
): { readonly profile: EvaluationProfile } | { readonly faults: readonly ProfileFault[] } => {
  const parsed = parseShape(profileSchema, data);
  if ('faults' in parsed) return parsed;
  const faults = profileFaults(parsed.value);
  return faults.length === 0 ? { profile: parsed.value } : { faults };
};
