const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const highControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node releases differ in what `TextDecoder('windows-1252')` makes of 0x80..0x9f (some leave them as controls), so the table is ours. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  latin1(bytes).replace(/[\u0080-\u009f]/g, (control) => highControls.charAt(control.charCodeAt(0) - 0x80));

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

/** Bytes in which a document that names its own encoding does so, as the HTML standard has it. */
const declarationReach = 1024;

const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;

/** The encoding an HTML page names in a `meta` element or in its XML declaration, as printed there, or null. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const found = declaration.exec(decodeWindows1252(bytes.subarray(0, declarationReach)));
  return found?.[1] ?? found?.[2] ?? null;
};

/** Bytes looked at to tell UTF-16 without a mark: markup is ASCII, so every second one is 0. */
const sampleLength = 2048;
const zeroShare = 0.4;

const utf16WithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, sampleLength);
  const zeros = (parity: number): number => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd >= zeroShare * (sample.length / 2) && even * 10 < odd) return 'utf-16le';
  return even >= zeroShare * (sample.length / 2) && odd * 10 < even ? 'utf-16be' : null;
};

/** A character of several bytes, as UTF-8 has them, or one byte above ASCII that is none; both as latin-1 characters. */
const highBytes =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}|[\u0080-\u00ff]/g;

type HighBytes = { readonly characters: number; readonly strays: number };

const countHighBytes = (bytes: Uint8Array): HighBytes => {
  let [characters, strays] = [0, 0];
  for (const [found] of latin1(bytes).matchAll(highBytes)) {
    if (found.length > 1) characters += 1;
    else strays += 1;
  }
  return { characters, strays };
};

/** UTF-8 in which some bytes are not: those are windows-1252, as where a page was put together from two. */
const decodeMixed = (bytes: Uint8Array): string =>
  latin1(bytes).replace(highBytes, (found) => {
    const raw = Buffer.from(found, 'latin1');
    return found.length > 1 ? raw.toString('utf8') : decodeWindows1252(raw);
  });

/**
 * Decoded bytes: the text, the encoding they were read in, and how many bytes show that the declared one cannot be true (0
 * where it is, or none is declared).
 */
export type Decoded = { readonly text: string; readonly encoding: string; readonly contradicting: number };

/** Encodings that windows-1252 stands for, or that its bytes are taken for: what UTF-8 is often declared as by mistake. */
const westEuropean = ['windows-1252', 'iso-8859-15', 'macintosh'];

const decodeUndeclared = (bytes: Uint8Array, high: HighBytes): Decoded => {
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', contradicting: 0 };
  if (high.characters > high.strays)
    return { text: decodeMixed(bytes), encoding: 'utf-8 + windows-1252', contradicting: high.strays };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', contradicting: high.strays };
};

/**
 * The text of the bytes, without its byte order mark, and how it was found. In this order: byte order mark; UTF-16 shown by
 * its zeros; `declared` (an encoding label, as found in the document); UTF-8 if the bytes are valid as such; windows-1252.
 * The bytes are believed where they contradict the declaration: what is declared as UTF-8 and is not valid is windows-1252
 * (or both, byte by byte, where most of it is valid), and what is valid UTF-8 with characters of several bytes is no
 * West European encoding. A declared UTF-16 without zeros cannot be true.
 */
export const decode = (bytes: Uint8Array, declared: string | null = null): Decoded => {
  const marked = encodingByMark(bytes);
  const wide = marked === null ? utf16WithoutMark(bytes) : marked === 'utf-8' ? null : marked;
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, contradicting: 0 };
  const encoding = marked === null && declared !== null ? canonicalLabel(declared) : null;
  const high = countHighBytes(bytes);
  if (encoding === null) return { ...decodeUndeclared(bytes, high), contradicting: 0 };
  if (encoding.startsWith('utf-')) return decodeUndeclared(bytes, high);
  if (westEuropean.includes(encoding) && high.characters > 0 && high.strays === 0)
    return { ...decodeUndeclared(bytes, high), contradicting: high.characters };
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, contradicting: 0 };
};

/** The text alone of {@link decode}. */
export const decodeText = (bytes: Uint8Array, declared: string | null = null): string => decode(bytes, declared).text;

/** Characters that decoding UTF-8 as windows-1252 leaves of one: a letter above U+00C1 and what its second byte stands for. */
const doubled = /[\u00c2-\u00df\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g;

/** What texts of these countries hold: a single Latin letter, stop, sign or space. */
const ofOurText = /^[\p{Script=Latin}\p{P}\p{S}\p{Zs}]$/u;

const bytesIn1252 = (text: string): Uint8Array | null => {
  const codes = [...text].map((letter) => {
    const at = highControls.indexOf(letter);
    return at >= 0 ? 0x80 + at : letter.charCodeAt(0);
  });
  return codes.every((code) => code <= 0xff) ? Uint8Array.from(codes) : null;
};

/** Passages of a text that were encoded twice: each as printed, and what it must have been. */
export const findMojibake = (text: string): readonly { readonly printed: string; readonly meant: string }[] =>
  [...text.matchAll(doubled)].flatMap(([found]) => {
    for (const printed of [found, found.slice(0, 2)]) {
      const raw = bytesIn1252(printed);
      const meant = raw === null ? null : decodeStrictUtf8(raw);
      if (meant !== null && ofOurText.test(meant) && printed.length > 1) return [{ printed, meant }];
    }
    return [];
  });
