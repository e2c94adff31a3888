import { importance, ruleTitle } from '../messages/index.js';
import { findingCodes } from '../model/finding.js';

const codeOf = (rule: string) => findingCodes.find((one) => one === rule);

/** A rule's title in Italian; a name that is no rule's comes back as it is. */
export const ruleWords = (rule: string): string => {
  const code = codeOf(rule);
  return code === undefined ? rule : ruleTitle(code, 'it');
};

/** Why a rule matters, in Italian; empty for a name that is no rule's. */
export const ruleImportance = (rule: string): string => {
  const code = codeOf(rule);
  return code === undefined ? '' : importance(code, 'it');
};
