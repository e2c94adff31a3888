import { deflateSync, inflateSync } from 'node:zlib';
import { mutateBytes } from './mutate-bytes.js';
import type { Random } from './random.js';

const numbers = [
  '0',
  '1',
  '-1',
  '2',
  '3',
  '0.00001',
  '-0.5',
  '65535',
  '65536',
  '2147483647',
  '-2147483648',
  '1e9',
  '99999999999999999999',
  '0.1.2',
  '--5',
  '14400',
];
const operators = [
  'q',
  'Q',
  'cm',
  'm',
  'l',
  'c',
  're',
  'S',
  'f',
  'n',
  'W',
  'BT',
  'ET',
  'Tf',
  'Td',
  'TD',
  'Tm',
  'Tj',
  'TJ',
  "'",
  '"',
  'T*',
  'Tr',
  'Tz',
  'Ts',
  'Do',
  'gs',
  'BDC',
  'BMC',
  'EMC',
  'BI',
  'sh',
  'd0',
];
const values = ['null', 'true', '[]', '<<>>', '()', '<>', '/Name', '1 0 R', '99999 0 R', '[ 0 0 0 0 ]', '<< /Type /Page >>'];
const keys = [
  '/Type',
  '/Kids',
  '/Count',
  '/Parent',
  '/MediaBox',
  '/CropBox',
  '/Rotate',
  '/Resources',
  '/Contents',
  '/Font',
  '/Length',
  '/Filter',
  '/Matrix',
  '/BBox',
  '/Widths',
  '/FirstChar',
  '/ToUnicode',
  '/Encoding',
  '/UserUnit',
];

const replaceOne = (text: string, pattern: RegExp, random: Random, replacement: (found: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: match } = random.pick(found);
  return text.slice(0, index) + replacement(match) + text.slice(index + match.length);
};

/** Latin-1 text of a part of a PDF → the same with one number, name, operator, reference or value changed. */
const changeToken = (text: string, random: Random): string => {
  switch (random.below(7)) {
    case 0:
    case 1:
      return replaceOne(text, /-?\d+(?:\.\d+)?/g, random, (found) =>
        random.once(3) ? String(Number(found) * random.pick([-1, 0, 10, 1000, 0.001])) : random.pick(numbers),
      );
    case 2:
      return replaceOne(text, /\/[A-Za-z][\w+-]*/g, random, () => random.pick(keys));
    case 3:
      return replaceOne(text, /\b\d+ 0 R\b/g, random, (found) =>
        random.once(3) ? random.pick(values) : `${Math.max(1, Number.parseInt(found, 10) + random.below(7) - 3)} 0 R`,
      );
    case 4:
      return replaceOne(text, /(?<=\s)[A-Za-z*'"]{1,3}(?=\s)/g, random, () => random.pick(operators));
    case 5:
      return replaceOne(text, /\s(?=\S)/g, random, () => ` ${random.pick([...values, ...numbers, ...operators])} `);
    default:
      return replaceOne(text, /[^\n]*\n/g, random, (line) => (random.once(2) ? '' : line + line));
  }
};

const changeTokens = (text: string, random: Random): string => {
  let changed = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) changed = changeToken(changed, random);
  return changed;
};

type Part = { readonly kind: 'plain' | 'stream'; readonly text: string };

/** A PDF as what stands between its streams and its streams, as latin-1. */
const partsOf = (bytes: Buffer): readonly Part[] => {
  const pieces = bytes.toString('latin1').split(/(?<=[^d]stream\r?\n)([\s\S]*?)(?=\r?\n?endstream)/);
  return pieces.map((text, index) => ({ kind: index % 2 === 1 ? 'stream' : 'plain', text }));
};

const unpacked = (packed: Buffer): Buffer | null => {
  try {
    return inflateSync(packed);
  } catch {
    // Not deflated (a picture, a font as it is): mutated as it stands.
    return null;
  }
};

const changeStream = (text: string, random: Random): string => {
  const packed = Buffer.from(text, 'latin1');
  const plain = unpacked(packed);
  if (plain === null) return mutateBytes(packed, random).toString('latin1');
  const changed = random.once(5)
    ? mutateBytes(plain, random)
    : Buffer.from(changeTokens(plain.toString('latin1'), random), 'latin1');
  return deflateSync(changed).toString('latin1');
};

/** Changes what a PDF says, not only its bytes: objects, references, the table of objects, and streams under their compression. */
export const mutatePdf = (bytes: Buffer, random: Random): Buffer => {
  const parts = [...partsOf(bytes)];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const at = random.below(parts.length);
    const part = parts[at];
    if (part === undefined) continue;
    parts[at] = { ...part, text: part.kind === 'stream' ? changeStream(part.text, random) : changeTokens(part.text, random) };
  }
  return Buffer.from(parts.map(({ text }) => text).join(''), 'latin1');
};
