const clearTable = 256;
const firstFree = 258;
/** The table is cleared before it is full. */
const lastCode = 4093;

/** Codes grow to 10, 11 and 12 bits one code before they must. */
const widthOf = (code: number): number => 9 + [511, 1023, 2047].filter((from) => code >= from).length;

const digitsOf = (code: number, width: number): string => code.toString(2).padStart(width, '0');

/**
 * Blanks, packed by LZW as far as that goes: each code stands for one blank more than the one before, until the table is
 * cleared. `times` eight such rounds; `size` is how many blanks that are.
 */
export const lzwOfBlanks = (times: number): { readonly data: Buffer; readonly size: number } => {
  const codes = Array.from({ length: lastCode - firstFree + 1 }, (_, index) => firstFree + index);
  const round = [digitsOf(0x20, 9), ...codes.map((code) => digitsOf(code, widthOf(code))), digitsOf(clearTable, 12)].join('');
  const bytes = round.repeat(8).match(/.{8}/g) ?? [];
  const eight = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const longest = codes.length + 1;
  return { data: Buffer.concat(Array.from({ length: times }, () => eight)), size: times * 8 * ((longest * (longest + 1)) / 2) };
};
