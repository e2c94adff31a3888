import type { Officer, Unit } from '../../model/annex.js';
import { unitTitle } from '../italian.js';
import type { EvaluationProfile, RoleProfile } from '../profile-default.js';

/** Who is evaluated by whom on a sheet, and on what. `brief` names fit the head of a narrow column. */
export type Subject = {
  readonly unitTitle: string;
  readonly officer: Officer | undefined;
  readonly evaluated: { readonly name: string; readonly brief: string };
  readonly evaluator: { readonly name: string; readonly brief: string };
  readonly isSecretary: boolean;
  readonly profile: RoleProfile;
};

/** The officer's title and name as printed, `undefined` where neither is. */
export const officerName = (officer: Officer | undefined): string | undefined => {
  const parts = [officer?.title, officer?.name].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
};

/** Who is evaluated by whom on the sheet of a unit: the mayor evaluates the secretary, the evaluation board everyone else. */
export const sheetSubject = (unit: Unit, profile: EvaluationProfile): Subject => {
  const isSecretary = unit.kind === 'secretary';
  return {
    unitTitle: unitTitle(unit),
    officer: unit.officer,
    evaluated: isSecretary
      ? { name: 'Segretario comunale', brief: 'Segretario' }
      : { name: 'Responsabile', brief: 'Responsabile' },
    evaluator: isSecretary ? { name: 'Sindaco', brief: 'Sindaco' } : { name: 'Nucleo di valutazione / OIV', brief: 'Nucleo' },
    isSecretary,
    profile: isSecretary ? profile.secretary : profile.officer,
  };
};
