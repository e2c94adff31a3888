import type { FindingArgs, FindingCode } from '../model/finding.js';
import type { Language } from './language.js';

/** What a person reads for the findings of one code, in every language. */
export type Sentence<C extends FindingCode> = Readonly<Record<Language, (args: FindingArgs<C>) => string>>;

/** Items one after the other. */
export const list = (items: readonly (string | number)[]): string => items.join(', ');
/** A share 0..1 in percent. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
