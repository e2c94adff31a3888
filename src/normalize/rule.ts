import type { AnnexDraft } from '../model/draft.js';
import type { FindingArgs, FindingCode, Related, Severity } from '../model/finding.js';
import type { Place } from '../model/place.js';

/**
 * A correction a rule suggests; only the runner carries it out. `range` is [start, end) in the `text` of the field at
 * `at`, `before` is what stands there. `after` may be a function of what earlier fixes left in the range, and of the texts at other
 * pointers as other rules corrected them so far.
 */
export type Fix = {
  readonly at: string;
  readonly range: readonly [number, number];
  readonly before: string;
  readonly after: string | ((current: string, textAt: (at: string) => string) => string);
  readonly action: 'apply' | 'propose';
  /** 0..1 */
  readonly confidence: number;
  /** Edits that are only right together carry one group. */
  readonly group?: string;
};

/** What a rule yields: data about one place, perhaps with a fix. */
export type Report<C extends FindingCode> = {
  readonly at: string;
  readonly place: Place;
  readonly related?: readonly Related[];
  readonly args: FindingArgs<C>;
  readonly fixes?: readonly Fix[];
};

/** A rule reads a draft and reports; it changes nothing and knows neither wording nor other rules. */
export type Rule<C extends FindingCode> = {
  readonly id: C;
  readonly severity: Severity;
  /** Whether its reports may carry fixes. */
  readonly fixes: boolean;
  check(draft: AnnexDraft): Iterable<Report<NoInfer<C>>>;
};

/** Types a rule by its id: the arguments of its reports must be those of the code. */
export const defineRule = <C extends FindingCode>(rule: Rule<C>): Rule<C> => rule;
