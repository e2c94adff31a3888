import type { YearClass } from '../../model/draft.js';
import type { ClassifiedMention } from './classify.js';
import { term } from './vocabulary.js';

/** The rules that move years. */
export type MoveRule = `year/${YearClass}`;

/** Against what a mention is judged: the plan's year, and what its unit and its row show of the year before. */
export type MoveContext = {
  readonly year: number;
  readonly headerStale: boolean;
  readonly unitStale: boolean;
  readonly rowStale: boolean;
  /** Whether the row itself has a due date of the year before the plan's. */
  readonly staleDate: boolean;
};

/** By which rule a mention moves on by one year, and how. */
export type MoveDecision = {
  readonly rule: MoveRule;
  readonly action: 'apply' | 'propose';
  /** 0..1 */
  readonly confidence: number;
};

/** How sure the engine is, by what speaks for the move. */
const confidence = {
  headerAndDate: 0.95,
  dateOnly: 0.85,
  previousCycle: 0.9,
  nextCycleDated: 0.7,
  nextCycle: 0.5,
  careful: 0.5,
  loneYear: 0.4,
} as const;

const propose = (rule: MoveRule, sureness: number): MoveDecision => ({ rule, action: 'propose', confidence: sureness });
const apply = (rule: MoveRule, sureness: number): MoveDecision => ({ rule, action: 'apply', confidence: sureness });

/** A mention with the text it stands in, and whether that text is a target: a cell of terms. */
export type MentionInText = { readonly mention: ClassifiedMention; readonly text: string; readonly isTarget: boolean };

const decideDue = ({ mention, text, isTarget }: MentionInText, context: MoveContext): MoveDecision | null => {
  const { year, headerStale, unitStale, staleDate } = context;
  const doubtful = propose('year/doubtful-date', confidence.careful);
  if (mention.from === year && staleDate && (headerStale || unitStale)) return doubtful;
  if (mention.from !== year - 1) return null;
  if (mention.careful || mention.date === null) return doubtful;
  if (headerStale) return apply('year/stale-date', confidence.headerAndDate);
  if (unitStale || isTarget) return apply('year/stale-date', confidence.dateOnly);
  return term.test(text.slice(0, mention.range[0])) ? doubtful : null;
};

const decidePrevious = (mention: ClassifiedMention, { year }: MoveContext): MoveDecision | null => {
  if (mention.from !== year - 2 || mention.form === 'span') return null;
  return apply('year/previous-cycle', confidence.previousCycle);
};

const decideNext = (mention: ClassifiedMention, { year, staleDate }: MoveContext): MoveDecision | null => {
  if (mention.from === year) return propose('year/next-cycle', staleDate ? confidence.nextCycleDated : confidence.nextCycle);
  return mention.from === year - 1 ? propose('year/doubtful-date', confidence.loneYear) : null;
};

const decideOther = (mention: ClassifiedMention, { year }: MoveContext): MoveDecision | null =>
  mention.from === year - 1 ? propose('year/doubtful-date', confidence.loneYear) : null;

/**
 * Whether a mention, judged on the printed text alone, is moved on by one year: terms that lie before the plan's year and
 * the documents of the year before them are, those of the years to come are proposed, everything else stays.
 */
export const decideMove = (found: MentionInText, context: MoveContext): MoveDecision | null => {
  const { mention } = found;
  if (mention.kind === 'due') return decideDue(found, context);
  if (!context.rowStale) return null;
  if (mention.kind === 'previous') return decidePrevious(mention, context);
  if (mention.kind === 'next') return decideNext(mention, context);
  return mention.kind === 'other' ? decideOther(mention, context) : null;
};
