const clearTable = 256;
const endOfData = 257;
const firstFree = 258;
const tableSize = 4096;
const [narrowest, widest] = [9, 12];

/** No code of LZW stands for more bytes than the table has places: so many times its length a stream unpacks to, at most. */
export const greatestLzwRatio = (tableSize * 8) / narrowest;

/**
 * How many bytes an LZW stream unpacks to (PDF 32000-1, 7.4.4), counted without unpacking it: of each code only the length is
 * kept. Ends above `limit`, at the end of the data, and where the data are no LZW. `early`: codes get wider one code early,
 * as they do unless the stream says otherwise.
 */
export const lzwSize = (data: Uint8Array, limit: number, early: boolean): number => {
  const lengths = new Uint32Array(tableSize).fill(1, 0, clearTable);
  let [size, free, width, before, held, bits] = [0, firstFree, narrowest, 0, 0, 0];
  for (const byte of data) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = held >>> bits;
    held &= (1 << bits) - 1;
    if (code === endOfData) break;
    if (code === clearTable) {
      [free, width, before] = [firstFree, narrowest, 0];
      continue;
    }
    if (code > free || (code === free && before === 0)) break;
    const length = code < free ? (lengths[code] ?? 0) : before + 1;
    size += length;
    if (size > limit) break;
    if (before > 0 && free < tableSize) lengths[free++] = before + 1;
    before = length;
    if (free + (early ? 1 : 0) >= 1 << width && width < widest) width += 1;
  }
  return size;
};
