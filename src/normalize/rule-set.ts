import type { FindingCode } from '../model/finding.js';
import type { Fix, Rule } from './rule.js';

/** Any one rule: the union of the rules of every code. */
export type AnyRule = { readonly [C in FindingCode]: Rule<C> }[FindingCode];

/** A fix with the rule that suggests it. */
export type RuleFix = Fix & { readonly rule: FindingCode };
