import type { Indicator } from '../../model/annex.js';
import { findDates } from './dates.js';
import { foldWords } from './fold.js';
import { parseNumber } from './numbers.js';

/** A quantity asked for in a text: `almeno il 30%`, `≤ 30 giorni`, `campione del 5%`. */
export type Threshold = NonNullable<Indicator['threshold']>;

type Comparison = Threshold['comparison'];

const comparisons: readonly (readonly [Comparison, string])[] = [
  [
    'atLeast',
    'almeno|min(?:im[oae])?(?:\\.|(?!\\p{L}))(?:\\s+di\\s+\\p{L}+(?=\\s*[:\\d]))?|non\\s+(?:meno|inferiore|minore)|(?:pari\\s+o\\s+)?superiore|(?:uguale\\s+o\\s+)?maggiore|≥|>=|=>|>',
  ],
  [
    'atMost',
    "(?:al\\s+)?max(?:\\.|(?!\\p{L}))|(?:al\\s+)?massim[oae]|fino\\s+(?:ad?|al)(?!\\p{L})|entro\\s+(?:il|l['’])(?=\\s*\\d+(?:,\\d+)?\\s*%)|non\\s+(?:oltre|più|superiore|maggiore)|(?:pari\\s+o\\s+)?inferiore|(?:uguale\\s+o\\s+)?minore|≤|<=|=<|<",
  ],
];
const linking =
  "(?:\\s*(?:o\\s+uguale|o\\s+pari|a|al|allo|alla|all['’]|il|lo|la|l['’]|di|del|n\\.?|nr\\.?|pari|su|entro|:|€))*\\s*";
const quantity = '(?<value>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?![\\d/]|[.,-]\\d)';
const percentSign = '(?:%|per\\s*cento|percento)';
const word = '(?<noun>\\p{L}[\\p{L}.]*)';

const compared = comparisons.map(([comparison, words]) => ({
  comparison,
  regex: new RegExp(
    `(?<!\\p{L})(?<!non\\s+)(?:${words})${linking}${quantity}\\s*(?:(?<percent>${percentSign})|(?<euro>€|euro)|${word})?`,
    'iu',
  ),
}));
/** The comparison printed after its quantity: `80% o superiore`. */
const comparedAfter = (['superiore|più|oltre|maggiore', 'inferiore|meno|minore'] as const).map((words, index) => ({
  comparison: index === 0 ? ('atLeast' as const) : ('atMost' as const),
  regex: new RegExp(
    `(?<![\\d.,/])${quantity}\\s*(?:(?<percent>${percentSign})|(?<euro>€|euro)|(?!e?o?\\s)${word})?\\s+(?:o|e|ed)\\s+(?:${words})(?!\\p{L})`,
    'iu',
  ),
}));
const percentage = new RegExp(`(?<![\\d.,/])${quantity}\\s*(?<percent>${percentSign})`, 'iu');
const connectives = new Set(['a', 'al', 'da', 'dal', 'dei', 'del', 'di', 'e', 'ed', 'entro', 'nel', 'o', 'per', 'su']);

const unitOf = ({ percent, euro, noun }: Readonly<Record<string, string | undefined>>): string => {
  if (percent !== undefined) return '%';
  if (euro !== undefined) return '€';
  return noun === undefined || connectives.has(foldWords(noun).join('')) ? '' : noun;
};

const toThreshold = (comparison: Comparison, match: RegExpExecArray | null): Threshold | null => {
  const value = parseNumber(match?.groups?.value ?? '');
  return match === null || value === null ? null : { comparison, value, unit: unitOf(match.groups ?? {}) };
};

/** Any year makes days without one visible as dates. */
const anyYear = 2000;

/** The text with its dates blanked, so that no day is taken for a quantity. */
const withoutDates = (text: string): string => {
  let rest = text;
  for (const { range } of findDates(text, anyYear))
    rest = rest.slice(0, range[0]) + ' '.repeat(range[1] - range[0]) + rest.slice(range[1]);
  return rest;
};

/** The quantity a text compares with (`almeno`, `non oltre`, `≥`), with its unit as printed; `null` where it names none. */
export const findComparison = (text: string): Threshold | null => {
  if (!/\d/.test(text)) return null;
  const quantities = withoutDates(text);
  for (const { comparison, regex } of [...compared, ...comparedAfter]) {
    const found = toThreshold(comparison, regex.exec(quantities));
    if (found !== null) return found;
  }
  return null;
};

/** The quantity an indicator asks for: one it compares with, or a percentage; `null` where it names none. */
export const findThreshold = (text: string): Threshold | null =>
  findComparison(text) ?? toThreshold('exactly', percentage.exec(text));
