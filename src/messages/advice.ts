import type { FindingCode } from '../model/finding.js';
import { contentAdvices } from './advice-content.js';
import { formAdvices } from './advice-form.js';
import type { Advice } from './advice-kinds.js';
import type { Language } from './language.js';

const advices: Readonly<Record<FindingCode, Advice>> = { ...formAdvices, ...contentAdvices };

/** What a finding's code wants to see. */
export const expectation = (code: FindingCode, language: Language): string => advices[code].expected[language];

/** Why it matters. */
export const importance = (code: FindingCode, language: Language): string => advices[code].why[language];
