import { foldWords } from './fold.js';

const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const decimalComma = /^\d+(?:,\d+)?$/;
const decimalPoint = /^\d+\.\d+$/;

/** What a number of this machine cannot hold to the unit (a long code, a row of digits) is read as none. */
const held = (value: number): number | null => (value <= Number.MAX_SAFE_INTEGER ? value : null);

/** A number as Italians print it (`1.234,56`, `12,5`, `0.10`); `null` where the whole text is no number. */
export const parseNumber = (text: string): number | null => {
  const trimmed = text.trim();
  if (thousands.test(trimmed)) return held(Number(trimmed.replaceAll('.', '').replace(',', '.')));
  if (decimalComma.test(trimmed) || decimalPoint.test(trimmed)) return held(Number(trimmed.replace(',', '.')));
  return null;
};

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** The largest number that is read as roman: bodies number their units, and none has forty. */
const largestRoman = 39;

const printRoman = (value: number): string => {
  let rest = value;
  let printed = '';
  for (const [size, digits] of romanDigits) {
    for (; rest >= size; rest -= size) printed += digits;
  }
  return printed;
};

const romanNumbers = new Map(Array.from({ length: largestRoman }, (_, index) => [printRoman(index + 1), index + 1]));

/** A roman number in capitals, from I to XXXIX; `null` for anything else. */
export const parseRoman = (text: string): number | null => romanNumbers.get(text.trim()) ?? null;

const ordinalStems = ['prim', 'second', 'terz', 'quart', 'quint', 'sest', 'settim', 'ottav', 'non', 'decim'];
const ordinals = new Map(ordinalStems.flatMap((stem, index) => ['a', 'o'].map((end) => [`${stem}${end}`, index + 1] as const)));

/** An ordinal word (`primo`, `Terza`) up to ten; `null` for anything else. */
export const parseOrdinalWord = (text: string): number | null => ordinals.get(foldWords(text).join(' ')) ?? null;

/** Rounds to two decimals, so that sums of printed decimals do not carry binary dust. */
export const round2 = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
