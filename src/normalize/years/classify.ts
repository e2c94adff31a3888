import { findCitations } from '../values/citations.js';
import type { Span } from '../values/dates.js';
import { findMentions, type Mention } from './mentions.js';
import * as words from './vocabulary.js';

/**
 * What a year says in its text, whatever the plan's year is: part of a citation; a school year or season; a value or thing of
 * the past; bound to a programme, a contract or a mandate; when something is due; about the documents of the year before
 * (`previous`); about those of the years to come (`next`); anything else.
 */
export type MentionKind = 'citation' | 'schoolYear' | 'baseline' | 'absolute' | 'due' | 'previous' | 'next' | 'other';

/** A mention with its kind. `careful` = its surroundings ask for a person before it is moved. */
export type ClassifiedMention = Mention & { readonly kind: MentionKind; readonly careful: boolean };

/** What the rest of a row says: whether it is about a programme, about accounts, about planning documents. */
export type RowTopics = { readonly programme: boolean; readonly accounts: boolean; readonly planning: boolean };

/** The text before and after a mention that can speak for it. Twelve words or so; a clause is seldom longer. */
const reach = 80;
/** A plan looks three years ahead: a longer span belongs to something else. */
const planSpan = 2;

/** The topics of a row that is about none of them. */
export const noTopics: RowTopics = { programme: false, accounts: false, planning: false };

/** The topics of a row from all its texts. */
export const topicsOf = (texts: readonly string[]): RowTopics => ({
  programme: texts.some((text) => words.programme.test(text)),
  accounts: texts.some((text) => words.accounts.test(text)),
  planning: texts.some((text) => words.planning.test(text)),
});

const clauseBefore = (text: string, [start]: Span): string =>
  text
    .slice(Math.max(0, start - reach), start)
    .split(/[;\n]|\.\s+(?=\p{Lu})/u)
    .at(-1) ?? '';

const clauseAround = (text: string, range: Span): string =>
  clauseBefore(text, range) + (text.slice(range[0], range[1] + reach).split(/[;\n]|\.\s+(?=\p{Lu})/u)[0] ?? '');

const isCited = (mention: Mention, cited: readonly Span[]): boolean =>
  cited.some(([start, end]) => start < mention.range[1] && mention.range[0] < end);

const isMonthOfTerm = (mention: Mention, before: string): boolean =>
  /^(?:0?[1-9]|1[0-2])\//.test(mention.text) && words.term.test(before);

const kindOfYear = (before: string, text: string, topics: RowTopics): MentionKind => {
  if (words.term.test(before) || words.partOfYear.test(before)) return 'due';
  if (words.accounts.test(text) || (topics.accounts && words.yearWord.test(before))) return 'previous';
  return words.planning.test(before) ? 'next' : 'other';
};

const isAbsolute = (mention: Mention, before: string, around: string): boolean =>
  mention.to - mention.from > planSpan || words.programme.test(around) || words.lasting.test(before);

const isPast = ({ form }: Mention, before: string): boolean =>
  words.baseline.some((cue) => cue.test(before)) ||
  (form === 'date' && words.dateOfThing.test(before) && !words.termInClause.test(before));

const kindOf = (
  mention: Mention,
  text: string,
  context: { readonly cited: readonly Span[]; readonly topics: RowTopics },
): MentionKind => {
  const before = clauseBefore(text, mention.range);
  if (isCited(mention, context.cited) || words.namedLaw.test(before)) return 'citation';
  if (mention.form === 'numbered') return isMonthOfTerm(mention, before) ? 'due' : 'citation';
  if (mention.form !== 'year' && words.schoolYear.test(before)) return 'schoolYear';
  if (isAbsolute(mention, before, clauseAround(text, mention.range))) return 'absolute';
  if (isPast(mention, before)) return 'baseline';
  if (mention.form === 'date' || mention.form === 'month') return 'due';
  if (mention.form === 'year') return kindOfYear(before, text, context.topics);
  return context.topics.planning ? 'next' : 'other';
};

/** Every mention of a year in a text with its kind; `topics` are those of the row the text stands in. */
export const classifyMentions = (text: string, topics: RowTopics = topicsOf([text])): readonly ClassifiedMention[] => {
  const found = findMentions(text);
  if (found.length === 0) return [];
  const cited = findCitations(text).map(({ range }) => range);
  return found.map((mention) => {
    const before = clauseBefore(text, mention.range);
    const careful = topics.programme || words.weekday.test(before) || words.works.test(clauseAround(text, mention.range));
    return { ...mention, kind: kindOf(mention, text, { cited, topics }), careful };
  });
};
