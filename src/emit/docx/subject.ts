import type { Officer, Unit } from '../../model/annex.js';
import type { EvaluationProfile, RoleProfile } from '../../model/profile.js';
import { unitTitle } from '../italian.js';
import { type Fields, fieldsOf } from './fields.js';

/** Who is evaluated by whom on a sheet, on what, and the fields of that sheet. `brief` names fit the head of a narrow column. */
export type Subject = {
  readonly unitTitle: string;
  readonly officer: Officer | undefined;
  readonly evaluated: { readonly name: string; readonly brief: string };
  readonly evaluator: { readonly name: string; readonly brief: string };
  readonly isSecretary: boolean;
  readonly profile: RoleProfile;
  readonly fields: Fields;
};

/** A label with the one who fills in what it stands at, in words. */
export const filledBy = (label: string, role: 'officer' | 'evaluator', { evaluated, evaluator }: Subject): string =>
  `${label} (${role === 'officer' ? evaluated.brief : evaluator.brief})`;

/** Who is evaluated by whom on the sheet of a unit, as the profile has it. */
export const sheetSubject = (unit: Unit, profile: EvaluationProfile): Subject => {
  const isSecretary = unit.kind === 'secretary';
  const role = isSecretary ? profile.secretary : profile.officer;
  return {
    unitTitle: unitTitle(unit),
    officer: unit.officer,
    evaluated: role.evaluated,
    evaluator: role.evaluator,
    isSecretary,
    profile: role,
    fields: fieldsOf(unit),
  };
};
