import { constants, inflateRaw } from 'node:zlib';
import { currentReading, type Reading } from './reading.js';
import { withoutAbsurdRanges } from './safe-codes.js';

/** Length of the header of a zlib stream; pdf.js has read it by then. */
const zlibHeader = 2;

/** A stream pair like the platform's, as far as pdf.js uses it: one write, then all chunks. */
type Inflater = {
  readonly readable: AsyncIterable<Uint8Array>;
  readonly writable: {
    readonly getWriter: () => {
      readonly ready: Promise<void>;
      readonly write: (bytes: Uint8Array) => Promise<void>;
      readonly close: () => Promise<void>;
    };
  };
};

const tooLarge = 'ERR_BUFFER_TOO_LARGE';
const cutOff = 'Z_BUF_ERROR';

/** Unpacks in a thread of zlib's; over the limit it never ends, as pdf.js would try again without a bound. */
const inflateWithin = (bytes: Uint8Array, reading: Reading): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const { limits, exceed, complaints, page } = reading;
    const maxOutputLength = limits['stream-bytes'];
    const packed = bytes.subarray(zlibHeader);
    inflateRaw(packed, { maxOutputLength }, (error, unpacked) => {
      if (error === null) return resolve(withoutAbsurdRanges(unpacked, reading));
      const code = 'code' in error ? error.code : '';
      if (code === tooLarge) return exceed('stream-bytes');
      if (code !== cutOff) return reject(error);
      // What there is of a stream that was cut off is shown, and said to be a part.
      complaints.push({ page, text: 'Stream cut off in flate stream' });
      inflateRaw(packed, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }, (again, part) =>
        again === null ? resolve(withoutAbsurdRanges(part, reading)) : reject(again),
      );
    });
  });

const inflaterFor = (reading: Reading): Inflater => {
  let take: (bytes: Uint8Array) => void = () => undefined;
  const given = new Promise<Uint8Array>((resolve) => {
    take = resolve;
  });
  const done = Promise.resolve();
  async function* unpack(): AsyncGenerator<Uint8Array> {
    yield await inflateWithin(await given, reading);
  }
  const write = (bytes: Uint8Array): Promise<void> => {
    take(bytes);
    return done;
  };
  return { readable: unpack(), writable: { getWriter: () => ({ ready: done, write, close: () => done }) } };
};

/** The platform's unpacking, but bounded (and without its streams, several times as fast) where a PDF is being read. */
const boundUnpacking = (): void => {
  const { DecompressionStream: original } = globalThis;
  globalThis.DecompressionStream = new Proxy(original, {
    construct: (target, [format]) => {
      const reading = currentReading();
      return reading !== undefined && format === 'deflate' ? inflaterFor(reading) : Reflect.construct(target, [format]);
    },
  });
};

type Talk = (...words: readonly unknown[]) => void;

/** What pdf.js says of the PDF being read is kept with it; what anyone else says goes its way. */
const noted =
  (original: Talk): Talk =>
  (...words) => {
    const reading = currentReading();
    if (reading === undefined) original(...words);
    else reading.complaints.push({ page: reading.page, text: String(words[0]) });
  };

/** What pdf.js throws of its own: what a PDF holds that it cannot make sense of. */
const ownErrors =
  /^(?:XRefEntry|XRefParse|Format|MissingData|ParserEOF|InvalidPDF|UnknownError|Abort|Response|Password)(?:Exception|Error)$/;

/** Its errors say by their name, or by where they were made, whose they are. */
const isOwn = (reason: unknown): boolean => {
  if (typeof reason !== 'object' || reason === null) return false;
  const name = 'name' in reason && typeof reason.name === 'string' ? reason.name : '';
  return ownErrors.test(name) || (reason instanceof Error && reason.stack?.includes('pdf.worker.mjs') === true);
};

/**
 * Over some damaged files pdf.js drops a promise that it knows has failed, and reads on; Node would end the program. What it
 * waits for itself is told as ever. Anyone else's dropped promise ends the program as it does without this.
 */
const letDroppedPromises = (): void => {
  process.on('unhandledRejection', (reason) => {
    if (isOwn(reason) || process.listenerCount('unhandledRejection') > 1) return;
    throw reason;
  });
};

/** Bounds pdf.js's unpacking and keeps its complaints, for as long as the process runs; whatever is not the reading of a PDF notices nothing. */
export const guardGlobals = (): void => {
  boundUnpacking();
  letDroppedPromises();
  const { warn, info } = console;
  Object.assign(console, { warn: noted(warn), info: noted(info) });
};
