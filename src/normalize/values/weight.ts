import type { Unit, Weight } from '../../model/annex.js';
import { fold, foldWords } from './fold.js';
import { parseNumber, round2 } from './numbers.js';

/** What the weights of one table mean: a percent scale may be printed as parts of one (`fraction`: `0,10`) or of a thousand. */
export type WeightScale = { readonly scale: Unit['weights']['scale']; readonly fraction: boolean; readonly thousandths?: true };

/** What stands in a weight cell, before its table's scale is known. */
export type PrintedWeight =
  | { readonly kind: 'empty' | 'prerequisite' | 'unreadable' }
  | { readonly kind: 'number'; readonly value: number; readonly sign: 'percent' | 'points' | 'parts' | 'none' };

const dashes = /^[-–—_.\s]*$/;
const percent = /^(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cento)$/i;
const percentFirst = /^%\s*(\d+(?:[.,]\d+)?)$/;
const hundredths = /^(\d+(?:[.,]\d+)?)\s*(?:\/|su)\s*100$/i;
const thousandths = /^(\d+(?:[.,]\d+)?)\s*(?:‰|(?:\/|su)\s*1[.\s]?000)$/i;
const parts = /^(\d+(?:[.,]\d+)?)\s*(?:\/|su)\s*\d+$/i;
const pointsAfter = /^(\d+(?:[.,]\d+)?)\s*(?:punti|punto|pt\.?|p\.)$/i;
const pointsBefore = /^(?:punti|punteggio|pt\.?|p\.)?\s*(?:fino a|max\.?|massimo)?\s*:?\s*(\d+(?:[.,]\d+)?)$/i;
const crosses = new Set(['x', '×', '✗', '✕']);

/** The label a cell may repeat, and the words in brackets after a number (`30 (trenta)`). */
const around = /^pes[oi]\s*:?\s+(?=[\d%])|\s*\([^)\d]*\)$/giu;

const number = (match: RegExpExecArray | null): number | null => parseNumber(match?.[1] ?? '');

const readNumber = (text: string): PrintedWeight => {
  const plain = parseNumber(text);
  if (plain !== null) return { kind: 'number', value: plain, sign: 'none' };
  const asPercent = number(percent.exec(text)) ?? number(percentFirst.exec(text)) ?? number(hundredths.exec(text));
  if (asPercent !== null) return { kind: 'number', value: asPercent, sign: 'percent' };
  const asThousandths = number(thousandths.exec(text));
  if (asThousandths !== null) return { kind: 'number', value: round2(asThousandths / 10), sign: 'percent' };
  const asParts = number(parts.exec(text));
  if (asParts !== null) return { kind: 'number', value: asParts, sign: 'parts' };
  const asPoints = number(pointsAfter.exec(text)) ?? number(pointsBefore.exec(text));
  return asPoints === null ? { kind: 'unreadable' } : { kind: 'number', value: asPoints, sign: 'points' };
};

/** Reads a weight cell: a number with its sign, `X` as a prerequisite, nothing, or something that is no weight. */
export const readWeight = (text: string): PrintedWeight => {
  const trimmed = text.trim();
  if (dashes.test(trimmed)) return { kind: 'empty' };
  if (crosses.has(trimmed.toLowerCase()) || fold(trimmed).startsWith('prerequisit')) return { kind: 'prerequisite' };
  return readNumber(trimmed.replace(around, '').trim());
};

/** Weights of one table rarely close above this: rows added late push a scale of 100 a little over it. */
const percentCeiling = 110;
/** Parts of one close at one; rounding of thirds and the like leaves some dust. */
const fractionCeiling = 1.05;

const saysPoints = (header: string): boolean => foldWords(header).some((word) => word === 'punti' || word.startsWith('puntegg'));

const saysThousandths = (header: string): boolean => /‰|millesim|(?<!\p{L})(?:base|su)\s*1[.\s]?000(?!\d)/iu.test(header);

/** The scale of a table's weights from its weight cells and the header above them. */
export const detectScale = (texts: readonly string[], header: string): WeightScale => {
  const numbers = texts.map(readWeight).flatMap((one) => (one.kind === 'number' ? [one] : []));
  const bare = numbers.filter((one) => one.sign === 'none');
  const sum = numbers.reduce((total, one) => total + one.value, 0);
  if (saysThousandths(header) && bare.length === numbers.length) return { scale: 'percent', fraction: false, thousandths: true };
  if (numbers.some((one) => one.sign === 'percent') || header.includes('%')) {
    const inParts = numbers.reduce((total, one) => total + (one.sign === 'none' ? one.value : one.value / 100), 0);
    const beside = bare.length === numbers.length || bare.some((one) => !Number.isInteger(one.value));
    return { scale: 'percent', fraction: bare.length > 0 && beside && inParts <= fractionCeiling };
  }
  if (saysPoints(header) || numbers.some((one) => one.sign === 'points')) return { scale: 'points', fraction: false };
  if (numbers.some((one) => one.sign === 'parts')) return { scale: 'free', fraction: false };
  if (sum <= fractionCeiling && numbers.some((one) => !Number.isInteger(one.value))) return { scale: 'percent', fraction: true };
  return { scale: sum <= percentCeiling ? 'percent' : 'free', fraction: false };
};

/** Whether the weights of a table are one single 1, which may be all or a hundredth. */
export const isWhole = (texts: readonly string[]): boolean => {
  const [only, ...others] = texts.map(readWeight).filter(({ kind }) => kind !== 'empty');
  return others.length === 0 && only?.kind === 'number' && only.sign === 'none' && only.value === 1;
};

/** How many of the printed parts make one percent. */
const perPercent = ({ fraction, thousandths }: WeightScale): number => (thousandths ? 10 : fraction ? 0.01 : 1);

/** A sum of weights as its table would print it. */
export const printedSum = (sum: number, scale: WeightScale): number => round2(sum * perPercent(scale));

/** A weight cell as the model keeps it, on the scale of its table; never a number that is not printed. */
export const parseWeight = (text: string, scale: WeightScale): Weight => {
  const read = readWeight(text);
  if (read.kind === 'prerequisite') return { text, value: null, prerequisite: true };
  if (read.kind !== 'number') return { text, value: null };
  return { text, value: read.sign === 'none' ? round2(read.value / perPercent(scale)) : read.value };
};
