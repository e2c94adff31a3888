import { inflateRawSync } from 'node:zlib';

/** No deflated stream unpacks to more than this many times its length: 258 bytes for two bits. */
const greatestRatio = 1032;

/** How far before its data a stream's dictionary is looked for. */
const dictionaryReach = 2000;

const streamStart = Buffer.from('stream');
const streamEnd = Buffer.from('endstream');

/** Pictures are unpacked within a bound while they are read; a second time would cost more than everything else. */
const isPicture = (dictionary: string): boolean => /\/Subtype\s*\/Image\b/.test(dictionary);

/** Whether the two bytes at `at` begin a zlib stream (RFC 1950). */
const isZlib = (bytes: Buffer, at: number): boolean => {
  const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
};

const afterLineBreak = (bytes: Buffer, at: number): number => {
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2;
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : at;
};

const unpacksOver = (packed: Buffer, limit: number): boolean => {
  try {
    inflateRawSync(packed.subarray(2), { maxOutputLength: limit });
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code === 'ERR_BUFFER_TOO_LARGE';
    throw error;
  }
};

/**
 * Whether a deflated stream of a PDF, pictures aside, would unpack to more than `limit` bytes. Where pdf.js unpacks while
 * it parses (streams of objects, scripts) nothing bounds it, so these are tried before. What is too short to get that
 * large is not looked into: nearly every stream.
 */
export const hasStreamOver = (content: Uint8Array, limit: number): boolean => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  for (let at = bytes.indexOf(streamStart); at >= 0; ) {
    const data = afterLineBreak(bytes, at + streamStart.length);
    const end = bytes.indexOf(streamEnd, data);
    const until = end < 0 ? bytes.length : end;
    const suspect = (until - data) * greatestRatio > limit && isZlib(bytes, data);
    if (
      suspect &&
      !isPicture(
        bytes
          .subarray(Math.max(0, at - dictionaryReach), at)
          .toString('latin1')
          .split('endobj')
          .at(-1) ?? '',
      )
    )
      if (unpacksOver(bytes.subarray(data, until), limit)) return true;
    at = end < 0 ? -1 : bytes.indexOf(streamStart, end + streamEnd.length);
  }
  return false;
};
