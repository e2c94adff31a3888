import type { Reading } from './reading.js';

/** A part of a page's operators on its way from the worker; `streamId` tells the pages apart. */
type Chunk = { readonly streamId: number; readonly chunk: { readonly argsArray: readonly unknown[] } };

const isChunk = (message: unknown): message is Chunk =>
  typeof message === 'object' &&
  message !== null &&
  'streamId' in message &&
  typeof message.streamId === 'number' &&
  'chunk' in message &&
  typeof message.chunk === 'object' &&
  message.chunk !== null &&
  'argsArray' in message.chunk &&
  Array.isArray(message.chunk.argsArray);

/** Numbers by which pdf.js describes a corner of a path. */
const numbersPerCorner = 3;

const sizeOf = (operand: unknown): number => {
  if (operand instanceof Float32Array) return operand.length / numbersPerCorner;
  return Array.isArray(operand)
    ? operand.reduce((sum: number, one) => sum + (one instanceof Float32Array ? sizeOf(one) : 1), 0)
    : 0;
};

/** One for the step itself, and one for each of its characters or corners. */
const marksOf = (operands: unknown): number =>
  1 + (Array.isArray(operands) ? operands.reduce((sum: number, operand) => sum + sizeOf(operand), 0) : 0);

/**
 * Counts what each page draws, on the port of pdf.js's worker: in Node that is the same thread, and all it reads passes there. Over the limit the page's operators are kept back, so that pdf.js, which waits for its
 * reader, draws no further, however often its forms call each other.
 */
export const countMarks = (port: object, { limits, exceed }: Reading): void => {
  const post: unknown = Reflect.get(port, 'postMessage');
  if (typeof post !== 'function') throw new Error('the port of pdf.js has changed its form');
  const counted = new Map<number, number>();
  const postCounted = (message: unknown, transfer: unknown): void => {
    if (isChunk(message)) {
      const before = counted.get(message.streamId) ?? 0;
      const marks = message.chunk.argsArray.reduce((sum: number, operands) => sum + marksOf(operands), before);
      counted.set(message.streamId, marks);
      if (marks > limits['page-marks']) {
        exceed('page-marks');
        return;
      }
    }
    post.call(port, message, transfer);
  };
  Object.assign(port, { postMessage: postCounted });
};
