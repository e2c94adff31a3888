import type { LimitName, Limits } from '../limits.js';
import type { Reading } from './reading.js';

/** A part of a page's operators on its way from the worker; `streamId` tells the pages apart. */
type Chunk = {
  readonly streamId: number;
  readonly chunk: { readonly fnArray: readonly unknown[]; readonly argsArray: readonly unknown[] };
};

const isChunk = (message: unknown): message is Chunk =>
  typeof message === 'object' &&
  message !== null &&
  'streamId' in message &&
  typeof message.streamId === 'number' &&
  'chunk' in message &&
  typeof message.chunk === 'object' &&
  message.chunk !== null &&
  'argsArray' in message.chunk &&
  Array.isArray(message.chunk.argsArray) &&
  'fnArray' in message.chunk &&
  Array.isArray(message.chunk.fnArray);

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

/** The operators that open and close a level of the graphics state. */
export type LevelCodes = { readonly save: number; readonly restore: number };

/** What a page has drawn so far: its marks, the levels open now, and the most of them at a time. */
type Count = { readonly marks: number; readonly open: number; readonly levels: number };

const countChunk = ({ fnArray, argsArray }: Chunk['chunk'], before: Count, { save, restore }: LevelCodes): Count => {
  let { open, levels } = before;
  for (const code of fnArray) {
    if (code === save) open += 1;
    else if (code === restore) open = Math.max(0, open - 1);
    levels = Math.max(levels, open);
  }
  return { marks: argsArray.reduce((sum: number, operands) => sum + marksOf(operands), before.marks), open, levels };
};

const exceededBy = ({ marks, levels }: Count, limits: Limits): LimitName | undefined => {
  if (marks > limits['page-marks']) return 'page-marks';
  return levels > limits['page-levels'] ? 'page-levels' : undefined;
};

const nothing: Count = { marks: 0, open: 0, levels: 0 };

/**
 * Counts what each page draws, on the port of pdf.js's worker: in Node that is the same thread, and all it reads passes there. Over a limit the page's operators are kept back, so that pdf.js, which waits for its
 * reader, draws no further, however often its forms call each other.
 */
export const countMarks = (port: object, codes: LevelCodes, { limits, exceed }: Reading): void => {
  const post: unknown = Reflect.get(port, 'postMessage');
  if (typeof post !== 'function') throw new Error('the port of pdf.js has changed its form');
  const counted = new Map<number, Count>();
  const postCounted = (message: unknown, transfer: unknown): void => {
    if (isChunk(message)) {
      const count = countChunk(message.chunk, counted.get(message.streamId) ?? nothing, codes);
      counted.set(message.streamId, count);
      const exceeded = exceededBy(count, limits);
      if (exceeded !== undefined) {
        exceed(exceeded);
        return;
      }
    }
    post.call(port, message, transfer);
  };
  Object.assign(port, { postMessage: postCounted });
};
