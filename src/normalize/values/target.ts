import type { Target } from '../../model/annex.js';
import { findCitations } from './citations.js';
import { type DateToken, findDates, isMonth } from './dates.js';
import { fold, foldWords } from './fold.js';
import { parseNumber } from './numbers.js';
import { findComparison } from './threshold.js';

/** A target without the fields that are its text's and its column's. */
export type TypedTarget = Target extends infer T ? (T extends Target ? Omit<T, 'text' | 'value' | 'year'> : never) : never;

type Reader = (text: string, year: number | undefined) => TypedTarget | null;

const relativeTerms = [
  /\b(?:entro|in|nei|almeno)\s+(?:\p{L}+\s+)?\d+\s*(?:\([^)]*\)\s*)?(?:gg|giorn[oi]|or[ae]|mes[ei]|settiman[ae])\b.*\b(?:da|dal|dalla|dall|dallo|dai|dagli|dalle|prima|dopo|success\p{L}+|anteceden\p{L}+)(?!\p{L})/iu,
  /\bentro\s+(?:\p{L}+\s+)?\d+\s*(?:\([^)]*\)\s*)?(?:gg|giorn[oi]|or[ae]|mes[ei]|settiman[ae])\b/iu,
  /\b\d+\s*(?:\([^)]*\)\s*)?(?:gg|giorn[oi]|or[ae]|mes[ei]|settiman[ae])\.?\s+(?:\p{L}+\s+)?(?:da|dal|dalla|dall|dallo|dai|dagli|dalle|prima|dopo|success\p{L}+|anteceden\p{L}+|preceden\p{L}+)(?!\p{L})/iu,
  /\b(?:mese|giorno|settimana|anno)\s+(?:success\p{L}+|seguente)(?!\p{L})/iu,
  /\b(?:tempestiv|immediat|contestual)(?:[aeio]|amente|mente)(?!\p{L})/iu,
];
const continuousTerms = [
  /\b(?:per\s+)?tutt[oa]\s+(?:la\s+|il\s+|l['’]\s*)?(?:durata|validità|vigenza|period\p{L}+|ann\p{L}+|corso|mandato)/iu,
  /\b(?:nel|in)\s+corso\s+(?:d['’]|dell['’]|di\s+)\s*(?:tutto\s+l['’]\s*)?anno/iu,
  /\bin\s+corso\s+d['’]\s*anno(?!\p{L})/iu,
  /^(?:con\s+)?(?:cadenza\s+)?(?:settimanal|quindicinal|mensil|bimestral|trimestral|quadrimestral|semestral)(?:e|i|mente)$/iu,
  /\b(?:intero\s+anno|costante(?:mente)?|continu[oa]|continuativ\p{L}+|permanente|senza\s+interruzion[ei])(?!\p{L})/iu,
];
const legalTerms = [
  /\b(?:entro|nei|nel\s+rispetto\s+dei|rispetto\s+dei|secondo\s+i|anteriore\s+ai)\s+(?:i\s+)?(?:termini|tempi)(?!\p{L})/iu,
  /\b(?:entro|nel\s+rispetto\s+dell[ae]|secondo|alle?|rispetto\s+dell[ae])\s+(?:l[ae]\s+)?scadenz[ae](?!\p{L})/iu,
  /\b(?:termin[ei]|scadenz[ae])\s+(?:\p{L}+\s+)?(?:di\s+legge|normativ\p{L}+|previst\p{L}+|stabilit\p{L}+|fissat\p{L}+|legal[ei]|assegnat\p{L}+)/iu,
];
const unnamedTerm =
  /^(?:entro|nei|alla|nel\s+rispetto\s+de(?:i|lla))\s+(?:(?:i|il|la)\s+)?(?:(?:termini|tempi)\s+(?:assegnat|concordat|indicat)i|(?:scadenza|termine)(?:\s+(?:assegnat|concordat|indicat)[oa])?)[.;]?$/iu;

/** Whether a text is a term that some person sets, or that is only called one: no law is named, and none need be meant. */
export const isUnnamedTerm = (text: string): boolean => unnamedTerm.test(text.trim());

/** A target that says more than its term is a sentence of its own. */
const longestTerm = 14;

const outcomes = new Map<string, 'achieved' | 'partly' | 'not'>([
  ...[
    'raggiunt',
    'conseguit',
    'realizzat',
    'complet',
    'completat',
    'attuat',
    'approvat',
    'adottat',
    'effettuat',
    'eseguit',
    'fatt',
  ].flatMap((stem) => ['o', 'a', 'i', 'e'].map((end) => [`${stem}${end}`, 'achieved'] as const)),
  ['parzialmente', 'partly'],
  ['parziale', 'partly'],
  ['non', 'not'],
]);
const outcomeFillers = new Set(['e', 'ed', 'in', 'o', 'obiettivo', 'oppure', 'parte']);
const yesAndNo = new Set(['sino', 'sinono', 'sioppureno', 'siono', 'nosi', 'si', 'no', 'sn', 'onoff', 'offon']);

const readOutcome: Reader = (text) => {
  const words = foldWords(text);
  if (words.some((word) => !outcomes.has(word) && !outcomeFillers.has(word))) return null;
  const found: ('achieved' | 'partlyAchieved' | 'notAchieved')[] = [];
  let qualifier: 'partly' | 'not' | null = null;
  for (const word of words) {
    const meaning: 'achieved' | 'partly' | 'not' | undefined = word === 'parte' ? 'partly' : outcomes.get(word);
    if (meaning === 'partly' || meaning === 'not') qualifier = meaning;
    if (meaning !== 'achieved') continue;
    found.push(qualifier === null ? 'achieved' : qualifier === 'not' ? 'notAchieved' : 'partlyAchieved');
    qualifier = null;
  }
  return found.length === 0 ? null : { type: 'outcome', outcomes: found };
};

const readYesNo: Reader = (text) => (yesAndNo.has(fold(text)) ? { type: 'yesNo' } : null);

const rangeForm =
  /(?<!\p{L})(?:tra|fra|da|dal(?:l['’])?)\s*(?:il\s+|l['’]\s*)?(\d+(?:[.,]\d+)?)\s*%?\s*(?:e|ed|a|al|all['’]|-|–)\s*(?:il\s+|l['’]\s*)?(\d+(?:[.,]\d+)?)(?![\d/.,-]*\d)\s*(%|\p{L}+)?/iu;
/** Two numbers with a dash between are a range where all of the text is, with its unit. */
const bareRangeForm = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*[-–]\s*(\d+(?:[.,]\d+)?)\s*(%|\p{L}{2,})\s*$/iu;

const readRange: Reader = (text, year) => {
  const match = findDates(text, year).length > 0 ? null : (bareRangeForm.exec(text) ?? rangeForm.exec(text));
  const min = parseNumber(match?.[1] ?? '');
  const max = parseNumber(match?.[2] ?? '');
  if (min === null || max === null || max < min) return null;
  return { type: 'threshold', min, max, ...(match?.[3] === undefined ? {} : { unit: match[3] }) };
};

const readComparison: Reader = (text) => {
  const found = findComparison(text);
  if (found === null) return null;
  const unit = found.unit === '' ? {} : { unit: found.unit };
  return found.comparison === 'atMost'
    ? { type: 'threshold', max: found.value, ...unit }
    : { type: 'threshold', min: found.value, ...unit };
};

const percentages = /(?<![\d.,/])((?<!\S)[-−–])?(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cento\b)/giu;

const readPercentage: Reader = (text) => {
  const found = [...text.matchAll(percentages)].map(([, minus, digits = '']) => {
    const value = parseNumber(digits);
    return value === null || minus === undefined ? value : -value;
  });
  const [only] = found;
  if (found.length !== 1 || only === null || only === undefined) return null;
  return foldWords(text).length <= longestTerm ? { type: 'percentage', percentage: only } : null;
};

const outsideCitations = (text: string, year: number | undefined): readonly DateToken[] => {
  const dates = findDates(text, year);
  const citations = dates.length === 0 ? [] : findCitations(text);
  return dates.filter(({ range }) => !citations.some((citation) => citation.range[0] < range[1] && range[0] < citation.range[1]));
};

const readDates: Reader = (text, year) => {
  const dates = outsideCitations(text, year).flatMap(({ date }) => (date === null ? [] : [date]));
  const [first] = dates;
  if (first === undefined) return null;
  return dates.length === 1 ? { type: 'date', date: first } : { type: 'dates', dates };
};

const ratioForm = /^\s*(\d+)\s*(?:\/|su)\s*(\d+)\s*$/iu;

const readRatio: Reader = (text) => {
  const [, part, whole] = ratioForm.exec(text) ?? [];
  return part === undefined ? null : { type: 'number', number: Number(part), unit: `/${whole}` };
};

const inWords = /\s*\(\p{L}+\)(?=\s*$|\s+\p{L})/u;
const numberForm = /^(?:n[.°]{0,2}|nr\.?|num(?:ero|\.)?|€|euro)?\s*([-−–]?)(\d[\d.,]*)\s*(€|\p{L}[\p{L}\s'’./]{0,40})?$/iu;

const readNumber: Reader = (text) => {
  const match = numberForm.exec(text.replace(inWords, '').trim());
  const [, minus = '', digits = '', counted] = match ?? [];
  const size = parseNumber(digits);
  const unit = counted?.trim() ?? (/€|euro/i.test(text) ? '€' : '');
  if (size === null || isMonth(unit)) return null;
  return { type: 'number', number: minus === '' ? size : -size, ...(unit === '' ? {} : { unit }) };
};

const isTerm = (text: string, terms: readonly RegExp[]): boolean =>
  foldWords(text).length <= longestTerm && terms.some((term) => term.test(text));
const readRelativeTerm: Reader = (text) => (isTerm(text, relativeTerms) ? { type: 'relativeTerm' } : null);
const readContinuous: Reader = (text) => (isTerm(text, continuousTerms) ? { type: 'continuous' } : null);
const readLegalTerm: Reader = (text) => (isTerm(text, legalTerms) && !isUnnamedTerm(text) ? { type: 'legalTerm' } : null);

/** What stands before an item of a list. */
const listMarker = /^\s*[-–•]\s+/u;

/** The first reader that understands the text names the type: what is measured before when it is due. */
const readers: readonly Reader[] = [
  readOutcome,
  readYesNo,
  readRelativeTerm,
  readRange,
  readComparison,
  readPercentage,
  readDates,
  readRatio,
  readNumber,
  readContinuous,
  readLegalTerm,
];

const firstType = (text: string, year: number | undefined): TypedTarget => {
  for (const read of readers) {
    const typed = read(text, year);
    if (typed !== null) return typed;
  }
  return { type: 'qualitative' };
};

const measured: ReadonlySet<Target['type']> = new Set(['percentage', 'threshold', 'number']);

/** Whether a text sets several levels one after the other (`95%; non oltre 15 giorni`): none of them is the target by itself. */
const setsSeveralLevels = (text: string, year: number | undefined): boolean =>
  text.split(/[;\n]/u).filter((part) => measured.has(firstType(part.replace(listMarker, '').trim(), year).type)).length > 1;

/**
 * The type of a target's text with its typed fields. `year` is the plan's year, to which days printed without a year
 * belong; text that nothing understands, or that sets several levels, is `qualitative`.
 */
export const typeTarget = (text: string, year?: number): TypedTarget => {
  const said = text.replace(listMarker, '');
  return setsSeveralLevels(said, year) ? { type: 'qualitative' } : firstType(said, year);
};
