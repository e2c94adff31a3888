import type { Edit } from '../../model/annex.js';
import type { Decisions } from '../../model/decisions.js';
import type { NormalizeOptions } from '../assemble/draft.js';

/** What a decisions file says of body and plan, where the caller has not said otherwise himself. */
export const withOverrides = (options: NormalizeOptions, decisions: Decisions): NormalizeOptions => ({
  ...options,
  administration: { ...decisions.administration, ...options.administration },
  ...(decisions.approvingAct === undefined ? {} : { approvingAct: options.approvingAct ?? decisions.approvingAct }),
  ...(decisions.planYear === undefined ? {} : { planYear: options.planYear ?? decisions.planYear }),
});

const override = (at: string, after: string, rule: Edit['rule']): Edit => ({
  id: `${at.slice(1)}:${rule}:person`,
  at,
  range: [0, 0],
  before: '',
  after,
  rule,
  confidence: 1,
  status: 'applied',
  by: 'person',
});

/** The trace of what a decisions file said of body and plan: edits by a person, of what the document left unsaid. */
export const overrideEdits = (options: NormalizeOptions, decisions: Decisions): readonly Edit[] => [
  ...(decisions.planYear === undefined || options.planYear !== undefined
    ? []
    : [override('/plan/year', String(decisions.planYear), 'plan/year-undecided')]),
  ...(decisions.approvingAct === undefined || options.approvingAct !== undefined
    ? []
    : [override('/plan/approvingAct', decisions.approvingAct, 'administration/missing')]),
  ...Object.entries(decisions.administration ?? {}).flatMap(([key, value]) =>
    Object.hasOwn(options.administration ?? {}, key) ? [] : [override(`/administration/${key}`, value, 'administration/missing')],
  ),
];
