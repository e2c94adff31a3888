import type { Field } from '../../model/annex.js';
import { unitWords } from '../dictionaries/units.js';
import { findDates } from '../values/dates.js';
import { foldWords } from '../values/fold.js';
import { round2 } from '../values/numbers.js';
import { findOfficer } from '../values/person.js';
import { remember } from '../values/remember.js';
import { isUnnamedTerm, type TypedTarget, typeTarget } from '../values/target.js';
import { readWeight } from '../values/weight.js';

/** What a column's cells hold, as shares 0..1 of those that show something. */
export type Profile = {
  readonly shown: number;
  readonly emptyShare: number;
  /** Numbers and codes of rows, and how often the next one is higher. */
  readonly numbers: number;
  readonly rising: number;
  readonly weights: number;
  readonly plausibleSums: boolean;
  /** Anything that a target may be but a sentence. */
  readonly targets: number;
  readonly dates: number;
  /** What can only be said before the fact: deadlines, alternatives, terms. */
  readonly forward: number;
  readonly prose: number;
  /** Words that are no value, however few. */
  readonly words: number;
  /** Marks of a calendar. */
  readonly marks: number;
  /** Words for kinds of objective. */
  readonly kinds: number;
  /** Texts that begin like the name of a unit, and of a person with a title. */
  readonly units: number;
  readonly persons: number;
  /** How long a text is on average, in characters, and how many of the texts are different ones. */
  readonly length: number;
  readonly distinct: number;
  /** Of how many kinds the values are: dates, percentages, counts, alternatives. */
  readonly valueKinds: number;
  /** Whether the numbers of each table make a whole, or one whole after the other: 100, 1 or 1000. */
  readonly closes: boolean;
};

const mark = /^(?:[xX×✗✕✓✔■●•*]+|\d{1,3}\s?%)$/u;
const kindWord =
  /^(?:obiettivo\s+)?(?:trasversal|intersettorial|individual|specific|strategic|gestional|operativ|ordinari|organizzativ|sviluppo|di\s+sviluppo|mantenimento|di\s+mantenimento|miglioramento|ente|condivis|comun)/iu;
const unitWord = new RegExp(
  `^(?:${unitWords.flatMap(({ words }) => words.map((word) => word.replaceAll(' ', '\\s+'))).join('|')})(?!\\p{L})`,
  'iu',
);
/** A dash says that there is nothing. */
const dashes = /^[-–—]+$/;
/** Roman numbers and single letters number rows too. */
const ordinalSign = /^(?:[IVX]{1,5}|[a-zA-Z])[.)]?$/;
const code = /^(?:n\.?\s*|ob\.?\s*)?\p{L}{0,4}[.\-_/]?\d{1,4}(?:[.\-_/]\d+)*[.\-_/]?\s?\p{L}?\s?[.)°]?$/iu;
const forwardTypes: ReadonlySet<TypedTarget['type']> = new Set([
  'date',
  'dates',
  'continuous',
  'legalTerm',
  'relativeTerm',
  'yesNo',
]);
const datedTypes: ReadonlySet<TypedTarget['type']> = new Set(['date', 'dates', 'legalTerm', 'relativeTerm']);

/** Any year lets days without a year count as days. */
const anyYear = 2000;
/** A sentence has at least this many words. */
const fewestProseWords = 3;
/** The weights of one table add up to something between these. */
const plausibleSum = { from: 5, to: 115 };

/** What the parts of a whole add up to, as they are printed. */
const wholes: readonly number[] = [100, 1, 1000];

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

const isForward = (target: TypedTarget): boolean =>
  forwardTypes.has(target.type) || (target.type === 'outcome' && target.outcomes.length > 1);

const ordinals = (texts: readonly string[]): readonly number[] =>
  texts.flatMap((text) => (code.test(text) ? [Number(/(\d+)\D*$/.exec(text)?.[1] ?? Number.NaN)] : []));

const sumOfWeights = (texts: readonly string[]): number =>
  texts.map(readWeight).reduce((total, weight) => total + (weight.kind === 'number' ? weight.value : 0), 0);

/** How many numbers make each whole, one run after the other; `null` where the last run makes none. */
const runsTo = (whole: number, texts: readonly string[]): readonly number[] | null => {
  const runs: number[] = [];
  let [sum, count] = [0, 0];
  for (const text of texts) {
    const weight = readWeight(text);
    if (weight.kind !== 'number') continue;
    [sum, count] = [round2(sum + weight.value), count + 1];
    if (sum === whole) {
      runs.push(count);
      [sum, count] = [0, 0];
    }
  }
  return count === 0 ? runs : null;
};

/** Whether the numbers of each table are parts of a whole, or of one whole after the other, where units follow in one table. */
const isClosed = (lists: readonly (readonly string[])[]): boolean =>
  wholes.some((whole) => {
    const runs = lists.map((texts) => runsTo(whole, texts));
    return runs.every((run) => run !== null) && runs.flat().some((count) => (count ?? 0) > 1);
  });

const kindOfValue = ({ type }: TypedTarget): string | null => {
  if (type === 'qualitative') return null;
  return datedTypes.has(type) ? 'date' : type;
};

/** A date that no calendar has was meant as one: for what a column holds, any other says the same. */
const withRealDates = (text: string): string =>
  findDates(text)
    .filter(({ date }) => date === null)
    .reduceRight((rest, { range: [start, end] }) => `${rest.slice(0, start)}31/12/${anyYear}${rest.slice(end)}`, text);

/** What a cell's text would be as a target; a term of which nothing is said speaks for its column like any other. */
const asTarget = remember(
  (text): TypedTarget => (isUnnamedTerm(text) ? { type: 'legalTerm' } : typeTarget(withRealDates(text), anyYear)),
);

/** Profiles a column from its cells, table by table (one list per table that prints the column). */
export const profileColumn = (lists: readonly (readonly string[])[]): Profile => {
  const all = lists.flat().map((text) => text.trim());
  const texts = all.filter((text) => text !== '' && !dashes.test(text));
  const targets = texts.map(asTarget);
  const steps = lists.flatMap((list) => {
    const numbers = ordinals(list.map((text) => text.trim()));
    return numbers.slice(1).map((next, index) => next - (numbers[index] ?? 0));
  });
  const qualitative = count(targets, (target) => target.type === 'qualitative');
  const shareOf = (holds: (text: string, index: number) => boolean): number => share(texts.filter(holds).length, texts.length);
  return {
    shown: texts.length,
    emptyShare: share(all.length - texts.length, all.length),
    numbers: shareOf((text) => code.test(text) || (ordinalSign.test(text) && !mark.test(text))),
    rising: steps.length === 0 ? 1 : share(steps.filter((step) => step > 0).length, steps.length),
    weights: shareOf((text) => ['number', 'prerequisite'].includes(readWeight(text).kind)),
    plausibleSums: lists.some((list) => sumOfWeights(list) >= plausibleSum.from && sumOfWeights(list) <= plausibleSum.to),
    targets: share(texts.length - qualitative, texts.length),
    dates: share(
      count(targets, (target) => datedTypes.has(target.type)),
      texts.length,
    ),
    forward: share(count(targets, isForward), texts.length),
    marks: shareOf((text) => mark.test(text)),
    kinds: shareOf((text) => kindWord.test(text)),
    units: shareOf((text) => unitWord.test(text)),
    persons: shareOf((text) => findOfficer(text)?.start === 0),
    length: share(
      texts.reduce((total, text) => total + text.length, 0),
      texts.length,
    ),
    distinct: share(new Set(texts).size, texts.length),
    valueKinds: new Set(targets.flatMap((target) => kindOfValue(target) ?? [])).size,
    closes: isClosed(lists),
    words: shareOf((text, index) => /\p{L}{3}/u.test(text) && targets[index]?.type === 'qualitative'),
    prose: shareOf((text, index) => foldWords(text).length >= fewestProseWords && targets[index]?.type === 'qualitative'),
  };
};

/** A header that is well known is not refuted by content alone: a field keeps at least this much. */
const floor = 0.3;
/** What speaks against a result being a plan's target counts in full, so a result has a lower floor. */
const lowFloor = 0.05;
/** Weights that add up to nothing usual are half believed. */
const oddSum = 0.5;

/** Indicators are often two words long, which says a little less than a sentence. */
const shortIndicators = 0.9;

/** What nobody has filled in yet when a plan is made. */
const filledLater: ReadonlySet<Field> = new Set(['actual', 'score', 'notes', 'schedule']);

/** The share 0..1 of a column's cells that speak for a field; an empty column speaks for what is filled in later. */
export const shareFor = (field: Field, profile: Profile): number => {
  if (profile.shown === 0) return filledLater.has(field) ? 1 : 0;
  switch (field) {
    case 'number':
      return profile.numbers * profile.rising;
    case 'weight':
      return profile.weights * (profile.plausibleSums ? 1 : oddSum);
    case 'target':
      return profile.targets;
    case 'dueDate':
      return profile.dates;
    case 'actual':
    case 'baseline':
      return 1 - profile.forward;
    case 'unit':
      return profile.words * (1 - profile.persons);
    case 'officer':
      return profile.words * (1 - profile.units);
    case 'otherUnits':
    case 'stakeholders':
      return profile.words;
    case 'indicatorWeight':
      return profile.weights;
    case 'schedule':
      return Math.max(profile.marks, profile.dates);
    case 'objectiveKind':
      return profile.kinds;
    case 'score':
      return 1 - profile.weights;
    case 'title':
    case 'description':
    case 'expectedResult':
    case 'indicator':
      return Math.max(profile.prose, shortIndicators * profile.words);
    case 'formula':
    case 'activities':
      return profile.prose;
    default:
      return 1;
  }
};

/** How well a field fits what a column holds, 0..1. */
export const fitOf = (field: Field, profile: Profile): number => {
  const least = field === 'actual' || field === 'baseline' ? lowFloor : floor;
  return least + (1 - least) * shareFor(field, profile);
};
