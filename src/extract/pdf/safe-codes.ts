import type { Reading } from './reading.js';

/** What begins a list of ranges in the character map of a font (Adobe Technical Note 5014), and what may end it. */
const starts = ['beginbfrange', 'begincidrange'].map((word) => Buffer.from(word));
const ends = ['endbfrange', 'endcidrange', 'endcmap', 'endstream'].map((word) => Buffer.from(word));
const streamEnd = Buffer.from('endstream');

/** A font numbers its glyphs with 16 bits: a range of more codes is none. */
const mostInRange = 0x10000;
/** So many codes a map may give in ranges altogether: all of them twice. */
const mostInMap = 2 * mostInRange;

/** The complaint about such ranges, in the manner of pdf.js: some of a font's characters have no text. */
const absurdRanges = 'Invalid cMap data: ranges of codes that no font has';

/** A hexadecimal string, which only `>` ends, a list of destinations, or whatever else stands between white space. */
const token = /<(?!<)([^>]*)>|\[[^\]]*\]|[^\s<[]+|<+/g;

/** The number that pdf.js makes of a hexadecimal string: a missing last digit is 0, the last four bytes count. */
const codeOf = (digits: string): number => {
  const hex = digits.replace(/[^\da-f]/gi, '');
  return Number.parseInt(`0${hex}${hex.length % 2 === 1 ? '0' : ''}`.slice(-8), 16);
};

/** A code in so many characters, as an even number of digits. */
const digitsOf = (code: number, length: number): string => {
  const even = length - (length % 2);
  const digits = code.toString(16).padStart(even, '0');
  return (digits.length > even ? '0'.repeat(even) : digits).padEnd(length, ' ');
};

type Range = { readonly low: number; readonly high: number; readonly at: number; readonly length: number };

/** The ranges of a list: low, high, what they stand for. `at` and `length`: where the digits of the high one are. */
const rangesIn = (list: string): readonly Range[] => {
  const tokens = [...list.matchAll(token)];
  return tokens.flatMap((first, index) => {
    const [lowDigits, highDigits] = [first[1], tokens[index + 1]?.[1]];
    if (index % 3 !== 0 || lowDigits === undefined || highDigits === undefined) return [];
    const at = (tokens[index + 1]?.index ?? 0) + 1;
    return [{ low: codeOf(lowDigits), high: codeOf(highDigits), at, length: highDigits.length }];
  });
};

const endOf = (bytes: Buffer, from: number): number =>
  Math.min(bytes.length, ...ends.map((word) => bytes.indexOf(word, from)).filter((at) => at >= 0));

/** The last code that is left of a range which follows so many `mapped` codes: the high one, where nothing is wrong; 0 leaves none. */
const lastOf = ({ low, high }: Range, mapped: number): number => {
  const codes = high - low + 1;
  if (codes > mostInRange) return low | 0xff;
  return codes > 0 && mapped + codes > mostInMap ? 0 : high;
};

/** Cuts the ranges of the list that begins at `from`, in place. */
const cutList = (bytes: Buffer, from: number, mappedBefore: number): { readonly mapped: number; readonly cut: number } => {
  let [mapped, cut] = [mappedBefore, 0];
  for (const range of rangesIn(bytes.toString('latin1', from, endOf(bytes, from)))) {
    const last = lastOf(range, mapped);
    mapped += Math.max(0, last - range.low + 1);
    if (last === range.high) continue;
    bytes.write(digitsOf(last, range.length), from + range.at, 'latin1');
    cut += 1;
  }
  return { mapped, cut };
};

/**
 * Cuts ranges of character codes that no font can have, in place: pdf.js would note a text for each of up to sixteen million
 * codes, for each range, and Node end for want of memory. What is left of a range are the codes that differ from its first one in
 * their last byte only, as the format asks for; ranges beyond all that a font can have give none. `bytes` is a character map, or a file that may hold some as they are. Returns
 * how many ranges were cut.
 */
export const cutAbsurdRanges = (bytes: Buffer): number => {
  let cuts = 0;
  for (const start of starts) {
    let [mapped, mapEnd] = [0, 0];
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + start.length)) {
      if (at > mapEnd) {
        mapped = 0;
        mapEnd = bytes.indexOf(streamEnd, at);
        if (mapEnd < 0) mapEnd = bytes.length;
      }
      const list = cutList(bytes, at + start.length, mapped);
      mapped = list.mapped;
      cuts += list.cut;
    }
  }
  return cuts;
};

/** The bytes without such ranges, cut in place; the reading is told where that takes something away. */
export const withoutAbsurdRanges = (bytes: Buffer, { complaints, page }: Reading): Buffer => {
  if (cutAbsurdRanges(bytes) > 0) complaints.push({ page, text: absurdRanges });
  return bytes;
};
