import type { Random } from './random.js';

/** Bytes that formats take for something: white space, delimiters, ends of ranges. */
const tellingBytes = [0x00, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x25, 0x28, 0x29, 0x2f, 0x3c, 0x3e, 0x5b, 0x5d, 0x7f, 0x80, 0xff];

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const span = (bytes: Buffer, random: Random): { readonly from: number; readonly to: number } => {
  const from = random.below(bytes.length + 1);
  return { from, to: Math.min(bytes.length, from + 1 + random.below(random.once(4) ? 2000 : 20)) };
};

const overwrite: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let count = 1 + random.below(8); count > 0 && copy.length > 0; count -= 1)
    copy[random.below(copy.length)] = random.once(2) ? random.pick(tellingBytes) : random.below(256);
  return copy;
};

const flipBit: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const at = random.below(Math.max(1, copy.length));
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  return copy;
};

const remove: Mutation = (bytes, random) => {
  const { from, to } = span(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const repeat: Mutation = (bytes, random) => {
  const { from, to } = span(bytes, random);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to)]);
};

const move: Mutation = (bytes, random) => {
  const { from, to } = span(bytes, random);
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1));

/** Damages the bytes of any file in one to three places. */
export const mutateBytes: Mutation = (bytes, random) => {
  let mutated = bytes;
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    mutated = random.pick([overwrite, overwrite, flipBit, remove, repeat, move, ...(random.once(4) ? [cutOff] : [])])(
      mutated,
      random,
    );
  return mutated;
};
