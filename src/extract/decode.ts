const highControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node releases differ in what `TextDecoder('windows-1252')` makes of 0x80..0x9f (some leave them as controls), so the table is ours. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => highControls.charAt(control.charCodeAt(0) - 0x80));

const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

const encodingByMark = (bytes: Uint8Array): string | null =>
  byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? null;

const canonicalLabel = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const decodeStrictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

const decodeUtf8OrWindows1252 = (bytes: Uint8Array): string => decodeStrictUtf8(bytes) ?? decodeWindows1252(bytes);

/** Bytes in which a document that names its own encoding does so, as the HTML standard has it. */
const declarationReach = 1024;

const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;

/** The encoding an HTML page names in a `meta` element or in its XML declaration, as printed there, or null. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const found = declaration.exec(decodeWindows1252(bytes.subarray(0, declarationReach)));
  return found?.[1] ?? found?.[2] ?? null;
};

/**
 * The text of the bytes, without its byte order mark. In this order: byte order mark, `declared` (an encoding label, as
 * found in the document), UTF-8 if the bytes are valid as such, windows-1252. Bytes declared as UTF-8 that are not
 * valid UTF-8 are windows-1252; a declared UTF-16 without a mark cannot be true, as the declaration was read as ASCII.
 */
export const decodeText = (bytes: Uint8Array, declared: string | null = null): string => {
  const marked = encodingByMark(bytes);
  if (marked !== null && marked !== 'utf-8') return new TextDecoder(marked).decode(bytes);
  const encoding = marked === null && declared !== null ? canonicalLabel(declared) : null;
  if (encoding === null || encoding.startsWith('utf-')) return decodeUtf8OrWindows1252(bytes);
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
};
