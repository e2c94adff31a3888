import type { FindingArgs, FindingCode } from '../model/finding.js';
import type { Language } from './language.js';

/** What a person reads for the findings of one code, in every language. */
export type Sentence<C extends FindingCode> = Readonly<Record<Language, (args: FindingArgs<C>) => string>>;
