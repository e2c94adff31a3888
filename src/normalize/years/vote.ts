import type { YearEvidence } from '../../model/annex.js';
import type { Place } from '../../model/place.js';
import { type ClassifiedMention, classifyMentions } from './classify.js';
import { headingMentions } from './staleness.js';

/** A text with the place it stands at. */
export type PlacedText = { readonly text: string; readonly place: Place };

/** What speaks for a plan's year. `headers` are those of the tables and units, `texts` everything the rows say. */
export type YearQuestion = {
  readonly planTitle: string | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly headers: readonly PlacedText[];
  readonly texts: readonly PlacedText[];
  readonly callerYear?: number;
  readonly approvingAct?: string;
};

/** The plan's year with every vote; `null` = the votes contradict each other, or there are none. */
export type YearVote = { readonly year: number | null; readonly evidence: readonly YearEvidence[] };

type Ballot = { readonly kind: YearEvidence['kind']; readonly year: number; readonly place?: Place };

/** A plan of three years looks so far ahead of its first. */
const yearsAhead = 2;

const kindsInOrder = ['caller', 'title', 'act', 'header', 'dueDate', 'relative'] as const;

/** The year a title names: one that stands alone before the first of a span, the period's start without any. */
const yearOfTitle = ({ planTitle, period }: YearQuestion): number | null => {
  const mentions = headingMentions(planTitle ?? '');
  const alone = mentions.find(({ form }) => form === 'year');
  return alone?.from ?? mentions[0]?.from ?? period?.from ?? null;
};

const yearOfAct = ({ approvingAct }: YearQuestion): number | null => classifyMentions(approvingAct ?? '').at(-1)?.from ?? null;

/** The year a row's mention speaks for, if it speaks for any. */
const ballotOfMention = ({ kind, form, from }: ClassifiedMention): Omit<Ballot, 'place'> | null => {
  if (kind === 'due') return { kind: 'dueDate', year: from };
  if (kind === 'previous') return { kind: 'relative', year: from + 1 };
  return kind === 'next' && form === 'span' ? { kind: 'relative', year: from - 1 } : null;
};

const single = (kind: YearEvidence['kind'], year: number | null | undefined): readonly Ballot[] =>
  year === null || year === undefined ? [] : [{ kind, year }];

const castBallots = (question: YearQuestion): readonly Ballot[] => [
  ...single('caller', question.callerYear),
  ...single('title', yearOfTitle(question)),
  ...single('act', yearOfAct(question)),
  ...question.headers.flatMap(({ text, place }) =>
    headingMentions(text).map(({ from }): Ballot => ({ kind: 'header', year: from, place })),
  ),
  ...question.texts.flatMap(({ text, place }) =>
    classifyMentions(text).flatMap((mention): readonly Ballot[] => {
      const ballot = ballotOfMention(mention);
      return ballot === null ? [] : [{ ...ballot, place }];
    }),
  ),
];

const countBallots = (ballots: readonly Ballot[]): readonly YearEvidence[] =>
  kindsInOrder.flatMap((kind) => {
    const own = ballots.filter((ballot) => ballot.kind === kind);
    const years = [...new Set(own.map(({ year }) => year))].sort((one, other) => one - other);
    return years.map((year) => {
      const votes = own.filter((ballot) => ballot.year === year);
      return { kind, year, count: votes.length, places: votes.flatMap(({ place }) => (place === undefined ? [] : [place])) };
    });
  });

const majority = (evidence: readonly YearEvidence[], kind: YearEvidence['kind']): number | null => {
  const [first, second] = evidence.filter((one) => one.kind === kind).toSorted((one, other) => other.count - one.count);
  return first === undefined || first.count === second?.count ? null : first.year;
};

/** The first of the years over columns of targets, which are as many for each year: a plan begins with its own year. */
const firstOfRun = (evidence: readonly YearEvidence[]): number | null => {
  const headers = evidence.filter(({ kind }) => kind === 'header');
  const [first] = headers;
  const isRun = headers.every(({ year, count }, index) => count === first?.count && year === first.year + index);
  return first !== undefined && isRun && headers.length === yearsAhead + 1 ? first.year : null;
};

/** Whether anything but the title and the act itself speaks against a year, and nothing else for it. */
const standsAlone = (year: number, evidence: readonly YearEvidence[], lastYear: number): boolean => {
  const others = evidence.filter(({ kind }) => kind !== 'title' && kind !== 'act');
  const acts = evidence.filter(({ kind }) => kind === 'act');
  const titles = evidence.filter(({ kind }) => kind === 'title');
  const agreed = others.some((one) => one.year === year) || (titles.length > 0 && acts.some((one) => one.year === year));
  const against = others.some((one) => one.kind !== 'relative' && (one.year < year || one.year > lastYear));
  return against && !agreed;
};

const decide = (question: YearQuestion, evidence: readonly YearEvidence[]): number | null => {
  if (question.callerYear !== undefined) return question.callerYear;
  const anchor = yearOfTitle(question) ?? yearOfAct(question);
  if (anchor !== null) return standsAlone(anchor, evidence, question.period?.to ?? anchor) ? null : anchor;
  const [header, dueDate] = [majority(evidence, 'header') ?? firstOfRun(evidence), majority(evidence, 'dueDate')];
  if (header !== null && dueDate !== null && dueDate > header + yearsAhead) return null;
  return header ?? dueDate ?? majority(evidence, 'relative');
};

/**
 * Votes on the plan's year. The caller's word decides; else the title's (or the approving act's) year, unless every header
 * and due date is against it; without either, what most headers or due
 * dates say, if the headers are not older than any plan with such dates.
 */
export const votePlanYear = (question: YearQuestion): YearVote => {
  const evidence = countBallots(castBallots(question));
  return { year: decide(question, evidence), evidence };
};
