import type { FindingCode } from '../model/finding.js';
import type { Fix, Rule } from './rule.js';

/** Any one rule: the union of the rules of every code. */
export type AnyRule = { readonly [C in FindingCode]: Rule<C> }[FindingCode];

/** A fix with the rule that suggests it; `person`: it is a person's own, in place of what the rule found. */
export type RuleFix = Fix & { readonly rule: FindingCode; readonly person?: { readonly reason?: string } };
