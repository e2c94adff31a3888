import type { FindingCode } from '../model/finding.js';
import { contentAdvices } from './advice-content.js';
import { formAdvices } from './advice-form.js';
import type { Language, Phrase } from './language.js';

/** What was expected in place of what was found, and why it matters. */
export type Advice = { readonly expected: Phrase; readonly why: Phrase };

type FormField =
  | 'extract'
  | 'administration'
  | 'plan'
  | 'table'
  | 'row'
  | 'column'
  | 'header'
  | 'text'
  | 'term'
  | 'citation'
  | 'number'
  | 'unit';

/** The codes of findings about how a document is written and set. */
export type FormCode = Extract<FindingCode, `${FormField}/${string}`>;

const advices: Readonly<Record<FindingCode, Advice>> = { ...formAdvices, ...contentAdvices };

/** What a finding's code wants to see. */
export const expectation = (code: FindingCode, language: Language): string => advices[code].expected[language];

/** Why it matters. */
export const importance = (code: FindingCode, language: Language): string => advices[code].why[language];
