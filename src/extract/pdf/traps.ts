import { constants, inflateRawSync } from 'node:zlib';
import { greatestLzwRatio, lzwSize } from './lzw-size.js';

/** No deflated stream unpacks to more than this many times its length: 258 bytes for two bits. */
const greatestRatio = 1032;

const streamStart = Buffer.from('stream');
const streamEnd = Buffer.from('endstream');

/** Pictures are unpacked within a bound while they are read; a second time would cost more than everything else. */
const isPicture = (dictionary: string): boolean => /\/Subtype\s*\/Image\b/.test(dictionary);

/** Whether the first two bytes are those of a zlib stream (RFC 1950). */
const isZlib = ([method = 0, flags = 0]: Buffer): boolean => {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
};

const afterLineBreak = (bytes: Buffer, at: number): number => {
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2;
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : at;
};

/** A stretch of a PDF: a stream's data with the dictionary before it, or `plain` text between streams. */
type Stretch =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'stream'; readonly dictionary: string; readonly data: Buffer };

function* stretchesOf(bytes: Buffer): Generator<Stretch> {
  let before = 0;
  for (let at = bytes.indexOf(streamStart); at >= 0; at = bytes.indexOf(streamStart, before)) {
    const plain = bytes.subarray(before, at).toString('latin1');
    yield { kind: 'plain', text: plain };
    const from = afterLineBreak(bytes, at + streamStart.length);
    const end = bytes.indexOf(streamEnd, from);
    const dictionary = plain.slice(Math.max(0, plain.lastIndexOf(' obj')));
    yield { kind: 'stream', dictionary, data: bytes.subarray(from, end < 0 ? bytes.length : end) };
    before = end < 0 ? bytes.length : end + streamEnd.length;
  }
  yield { kind: 'plain', text: bytes.subarray(before).toString('latin1') };
}

/** What a stream unpacks to; `null` where that is more than `limit`, nothing where it cannot be unpacked. */
const unpack = (packed: Buffer, limit: number): Buffer | null => {
  try {
    return inflateRawSync(packed.subarray(2), { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code === 'ERR_BUFFER_TOO_LARGE' ? null : Buffer.alloc(0);
    throw error;
  }
};

/** Whether a stream is packed by LZW first of all, and unpacks to more than `limit` bytes. */
const isHugeLzw = (dictionary: string, data: Buffer, limit: number): boolean =>
  data.length * greatestLzwRatio > limit &&
  !isPicture(dictionary) &&
  /\/(?:Filter|F)\s*\[?\s*\/(?:LZWDecode|LZW)\b/.test(dictionary) &&
  lzwSize(data, limit, !/\/EarlyChange\s+0\b/.test(dictionary)) > limit;

const holdsObjects = (dictionary: string): boolean => /\/Type\s*\/ObjStm\b/.test(dictionary);

/**
 * The widths of a font's characters, in place or as an object of their own: `first [widths …]` or `first last width`,
 * where the latter makes pdf.js note a width for every number in between, and Node end for want of memory.
 */
const widths = /(?:\/W2?|\bobj)\s*\[((?:[^[\]]|\[[^[\]]*\])*)/g;
const inBrackets = /\[[^[\]]*\]/g;
const integer = /^[+-]?\d+$/;
const mostCharacters = 1_000_000;

/** Whether two integers beside each other could be the ends of a range far larger than any font; damaged lists begin anywhere. */
const isHugeRange = (from = '', to = ''): boolean =>
  integer.test(from) && integer.test(to) && Number(to) - Number(from) > mostCharacters;

const hasHugeWidths = (text: string): boolean =>
  [...text.matchAll(widths)].some(([, inside = '']) => {
    const tokens = inside.replace(inBrackets, ' [] ').trim().split(/\s+/);
    return tokens.some((token, index) => isHugeRange(token, tokens[index + 1]));
  });

/** What would bring pdf.js down before it could be stopped. */
export type Trap = 'hugeStream' | 'hugeWidths';

/**
 * Looks a PDF over for what nothing can bound once pdf.js reads it: streams, pictures aside, that unpack to more
 * than `limit` bytes (it unpacks some while it parses), and widths of fonts for millions of characters. Streams too short
 * to get that large are not unpacked: nearly all.
 */
export const findTrap = (content: Uint8Array, limit: number): Trap | null => {
  for (const stretch of stretchesOf(Buffer.from(content.buffer, content.byteOffset, content.byteLength))) {
    if (stretch.kind === 'plain') {
      if (hasHugeWidths(stretch.text)) return 'hugeWidths';
      continue;
    }
    const { dictionary, data } = stretch;
    if (isHugeLzw(dictionary, data, limit)) return 'hugeStream';
    const suspect = data.length * greatestRatio > limit && !isPicture(dictionary);
    if (!isZlib(data) || !(suspect || holdsObjects(dictionary))) continue;
    const unpacked = unpack(data, limit);
    if (unpacked === null) return 'hugeStream';
    if (holdsObjects(dictionary) && hasHugeWidths(unpacked.toString('latin1'))) return 'hugeWidths';
  }
  return null;
};
