import { AsyncLocalStorage } from 'node:async_hooks';
import { type LimitName, type Limits, overLimit } from '../limits.js';

/** The PDF that is being read just now: what it may ask for, and what pdf.js said while reading it, as `warn` and `info` put it. */
export type Reading = {
  readonly file: string;
  readonly limits: Limits;
  /** The page being read, from 1; 0 for what belongs to no page. */
  readonly page: number;
  readonly complaints: Complaint[];
  /** Ends the reading with an expected error: the PDF asks for more than the limit of this name. */
  readonly exceed: (limit: LimitName) => void;
};

/** Something pdf.js said while it read `page` (0: no page in particular). */
export type Complaint = { readonly page: number; readonly text: string };

const storage = new AsyncLocalStorage<Reading>();

/** The reading on whose behalf the running code was called, however many promises ago; `undefined` outside of any. */
export const currentReading = (): Reading | undefined => storage.getStore();

/** Who waits for a reading, and the reading itself. */
type Subject = Pick<Reading, 'file' | 'limits'>;

/**
 * Runs `read` as the reading of one PDF. Throws `input/over-limit` as soon as anything it started exceeds a limit; what is
 * still under way then is left to itself, and ends at the next thing it waits for.
 */
export const asReading = async <T>({ file, limits }: Subject, read: (reading: Reading) => Promise<T>): Promise<T> => {
  const { promise: ended, reject } = deferred<never>();
  const exceed = (limit: LimitName): void => reject(overLimit(file, limit, limits));
  const reading: Reading = { file, limits, page: 0, complaints: [], exceed };
  return Promise.race([ended, storage.run(reading, () => read(reading))]);
};

/** Runs `read` on behalf of a page of the current reading. */
export const asReadingOfPage = <T>(page: number, read: () => Promise<T>): Promise<T> => {
  const reading = storage.getStore();
  return reading === undefined ? read() : storage.run({ ...reading, page }, read);
};

const deferred = <T>(): { readonly promise: Promise<T>; readonly reject: (reason: unknown) => void } => {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
};
