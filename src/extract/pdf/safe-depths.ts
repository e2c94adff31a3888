const key = Buffer.from('/BitsPerComponent');

/** PDF knows 1, 2, 4, 8 and 16 bits for each colour of a picture. */
const deepest = 16;
const [nought, nine, space, eight] = [0x30, 0x39, 0x20, 0x38];

const isDigit = (byte = 0): boolean => byte >= nought && byte <= nine;

/**
 * Puts eight bits in the place of absurd numbers for the depth of pictures, in place: pdf.js would count through each of them for each
 * pixel, and never end. No picture is read.
 */
export const withSafeDepths = (content: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + key.length)) {
    let first = at + key.length;
    while (bytes[first] === space) first++;
    let end = first;
    while (isDigit(bytes[end])) end++;
    if (Number(bytes.toString('latin1', first, end)) <= deepest) continue;
    bytes.fill(space, first, end);
    bytes[first] = eight;
  }
  return content;
};
