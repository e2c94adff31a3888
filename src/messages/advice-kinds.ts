import type { FindingCode } from '../model/finding.js';
import type { Phrase } from './language.js';

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
